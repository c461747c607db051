import { expect, test, vi } from 'vitest'
import { Play } from '../play.ts'
import { variants } from '../variants.ts'

vi.setConfig({ testTimeout: 60_000 })

const expired = {
  status: 403,
  code: 'ExpiredToken',
  message: 'The security token included in the request is expired',
}
const denied = { status: 403, code: 'AccessDenied', message: 'not authorized to perform this' }

/** A move with the wildcard whose release is denied; on the way back new credentials are refused as expired, too. */
async function goingBack() {
  const variant = variants.find(({ name }) => name === 'wildcard, added and taken off again')
  if (variant === undefined) throw new Error('no such variant')
  const play = await Play.of(variant, {}, true)
  const { cloud, scene } = play.stage
  const update = (id: string, list: string) => ({
    operation: 'UpdateDistribution',
    times: 1_000,
    when: ({ request: { path, body } }: { request: { path: string; body: { toString: () => string } } }) =>
      path.includes(id) && body.toString().includes(list),
  })
  cloud.faults.add({ ...update(scene.source.id, ''), does: denied })
  cloud.faults.add({ ...update(scene.target.id, '<Aliases><Quantity>0'), does: expired })
  const run = await play.run()
  return { play, run }
}

const nextOf = ({ outputs }: { outputs: Readonly<Record<string, string>> }) =>
  JSON.parse(outputs['report'] ?? '{}').next.map(({ paste }: { paste: string }) => paste) as string[]

test('credentials expire on the way back: it says how to go on going back, not only how to move', async () => {
  const { play, run } = await goingBack()
  expect(run.outputs, run.log).toMatchObject({ result: 'failed', reason: 'access-denied' })
  const next = nextOf(run)
  const back = next.findIndex((paste) => paste.startsWith('command: roll-back'))
  const forth = next.findIndex((paste) => paste.startsWith('command: move'))
  expect(back, run.log).toBeGreaterThan(-1)
  expect(back).toBeLessThan(forth)
  expect(next.join('\n')).not.toContain('instead of keys')
  const { plan = '' } = run.outputs
  const again = await play.run({ inputs: { command: 'roll-back', plan } })
  expect(nextOf(again).join('\n')).toMatch(/Run again.* new credentials/)
  play.heal()
  const healed = await play.run({ inputs: { command: 'roll-back', plan } })
  expect(healed.outputs['result'], healed.log).toBe('rolled-back')
  expect(play.verdict()).toEqual([])
})
