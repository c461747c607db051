import { describe, expect, test } from 'vitest'
import { byHand, commands } from '../../src/commands/verdict/by-hand.ts'
import type { Exposure } from '../../src/move/status.ts'
import { latest } from '../cloud/cloudfront/versions.ts'
import { facts, standing } from '../unit/commands/verdict/exposed.ts'
import { aliasesOf, type ControlPlane, controlPlane, www } from './control-plane.ts'
import { missing, shell, slow } from './shell.ts'

const attempts = 2
/** The commands as printed, with as many attempts to claim as a test has time for. */
const pasteFor = (...of: Parameters<typeof byHand>): string => {
  const paste = byHand(...of)[0]?.paste ?? ''
  return paste.replaceAll('seq 120', `seq ${attempts}`).replaceAll('sleep 5', 'sleep 0')
}
const denied = { status: 403, code: 'AccessDenied', message: 'no permission' }

const without = missing.length === 0 ? '' : ` (skipped: there is no ${missing.join(' and no ')})`
describe.skipIf(missing.length > 0)(
  `the printed commands, run by bash and the AWS CLI${without}`,
  {
    timeout: slow,
  },
  () => {
    const run = (plane: ControlPlane, kind: Exposure['kind'], names = [www]): Promise<string> =>
      shell(plane, pasteFor(facts(plane.source.id, plane.target.id), standing(kind, {}, names)))
    const before = (plane: ControlPlane, command: string): Promise<string> => {
      const text = pasteFor(facts(plane.source.id, plane.target.id), standing('not-read', {}, [www]))
      return shell(plane, `${text.slice(0, text.indexOf(commands.show))}\n${command}`)
    }

    test('no distribution has the alias: the target gets it', async () => {
      const plane = await controlPlane()
      await before(plane, 'edit "$source_profile" "$source_id" "$remove"')
      await run(plane, 'held-by-nobody')
      expect(aliasesOf(plane.target)).toEqual([www])
    })

    test('several names are on no distribution: the target gets all of them', async () => {
      const plane = await controlPlane()
      const names = [www, 'img.shop.example']
      await before(plane, `edit "$source_profile" "$source_id" '.Aliases = {Quantity: 0}'`)
      await run(plane, 'held-by-nobody', names)
      expect(aliasesOf(plane.target).toSorted()).toEqual(names.toSorted())
    })

    test('another distribution holds the name: the claim is repeated, and ends', async () => {
      const plane = await controlPlane()
      const shown = await run(plane, 'held-by-nobody')
      expect(shown.split('CNAMEAlreadyExists')).toHaveLength(attempts + 1)
      expect(aliasesOf(plane.target)).toEqual([])
    })

    test('the claim is refused for a reason that repeating does not solve: it ends at once', async () => {
      const plane = await controlPlane()
      await before(plane, 'edit "$source_profile" "$source_id" "$remove"')
      plane.faults.add({ operation: 'UpdateDistribution', does: denied })
      const shown = await run(plane, 'held-by-nobody')
      expect(shown.split('AccessDenied')).toHaveLength(2)
    })

    test('the source is disabled: the alias moves, and the other names are served again', async () => {
      const plane = await controlPlane()
      plane.zone.load([{ name: `_${www}`, type: 'TXT', values: [`"${plane.target.domain}"`] }])
      await before(plane, 'edit "$source_profile" "$source_id" ".Enabled = false"')
      await run(plane, 'source-disabled')
      expect(aliasesOf(plane.target)).toEqual([www])
      expect(latest(plane.source).enabled).toBe(true)
    })

    test('the source is disabled and CloudFront refuses the move: the source serves the name again', async () => {
      const plane = await controlPlane()
      await before(plane, 'edit "$source_profile" "$source_id" ".Enabled = false"')
      await run(plane, 'source-disabled')
      expect(aliasesOf(plane.source)).toContain(www)
      expect(latest(plane.source).enabled).toBe(true)
    })

    test('the target is disabled: it is enabled', async () => {
      const plane = await controlPlane()
      await before(plane, 'edit "$target_profile" "$target_id" ".Enabled = false"')
      await run(plane, 'target-disabled')
      expect(latest(plane.target).enabled).toBe(true)
    })

    test('the state is not known, or a stranger has the name: they are read', async () => {
      const plane = await controlPlane()
      expect(await run(plane, 'not-read')).toContain(`"${plane.source.id}"`)
      expect(await run(plane, 'taken')).toContain(www)
    })
  },
)
