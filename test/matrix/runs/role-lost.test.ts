import { expect, test, vi } from 'vitest'
import { Play } from '../play.ts'
import { type Variant, variants } from '../variants.ts'

vi.setConfig({ testTimeout: 120_000 })

/** A recovery whose role of the source is not given to it, as where the trust policy names another environment, and what it can do without. */

function variantOf(wanted: string): Variant {
  const variant = variants.find(({ name }) => name === wanted)
  if (variant === undefined) throw new Error(`no variant ${wanted}`)
  return variant
}

/** Killed right behind its n-th accepted change of a distribution; then the role of the source is given to no job. */
async function lostAfter(variant: Variant, n: number): Promise<{ play: Play; plan: string }> {
  const play = await Play.of(variant, {}, true)
  let changes = 0
  const { outputs } = await play.run({
    after: ({ kill }, { mutating, status, endpoint }) => {
      if (mutating && status === 200 && endpoint === 'cloudfront' && ++changes === n) kill()
    },
  })
  play.stage.cloud.faults.add({
    endpoint: 'sts',
    when: ({ request }) =>
      decodeURIComponent(request.body.toString()).includes(play.stage.scene.otherAccount),
    does: {
      status: 403,
      code: 'AccessDenied',
      message: 'Not authorized to perform sts:AssumeRoleWithWebIdentity',
    },
  })
  return { play, plan: outputs['plan'] ?? '' }
}

test.each([
  ['release-and-claim, CNAME', 1],
  ['wildcard, added and taken off again', 2],
])('%s: nobody has the name, and it is claimed', async (name, n) => {
  const { play, plan } = await lostAfter(variantOf(name), n)
  const { outputs, log } = await play.run({ inputs: { command: 'recover', plan }, blind: true })
  expect(outputs['result'], log).toBe('moved')
  expect(log).toContain('cannot be assumed')
})

test.each([
  ['wildcard, added and taken off again', 1],
  ['disable-source, source restored', 1],
])('%s: the source has the name: nothing is taken for well, and the reason is the role', async (name, n) => {
  const { play, plan } = await lostAfter(variantOf(name), n)
  const { outputs, log, calls } = await play.run({ inputs: { command: 'recover', plan }, blind: true })
  expect(outputs, log).toMatchObject({ result: 'refused', reason: 'role-not-assumable' })
  expect(log).toContain('trust policy')
  expect(calls.filter(({ mutating }) => mutating)).toEqual([])
})
