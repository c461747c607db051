import { expect, test, vi } from 'vitest'
import { setStage } from '../../virtual/stage.ts'
import { play } from '../dns-stage.ts'

vi.setConfig({ testTimeout: 60_000 })

/** One move by a method, of a name whose CNAME leads to a proxy, or that has no record; nobody publishes any. */
async function moved(method: string, to: string | undefined) {
  const stage = await setStage(method === 'same-account' ? {} : { cross: {} })
  const { scene, clock } = stage
  const { alias, target } = scene
  scene.zone.load([{ name: `_${alias}`, type: 'TXT', ttl: 60, values: [`"${target.domain}"`] }])
  scene.zone.remove(clock.now(), alias, 'CNAME')
  if (to !== undefined) scene.zone.load([{ name: alias, type: 'CNAME', ttl: 60, values: [to] }])
  return play(stage, method, { dns: 'manual', 'dns-timeout': '1m', 'probe-path': 'off' })
}

test.each([
  ['no record', undefined],
  ['a CNAME to a proxy', 'shop.proxy.example.'],
])('nobody is told that the target serves users whom DNS does not lead to CloudFront: %s', async (_, to) => {
  const run = await moved('same-account', to)
  expect(run.outputs['result'], run.log).toBe('moved')
  expect(run.log).toContain('the target serves www.shop.example only once DNS points to CloudFront')
  expect(run.log).not.toMatch(/target serves \S+ anyway|even before DNS changes/)
})

/** As the remedy of `dns-leads-past` says. */
test.each([
  ['wildcard', 'paused'],
  ['disable-source', 'moved'],
])('a proxy that is to stay, %s: %s', async (method, result) => {
  const run = await moved(method, 'shop.proxy.example.')
  expect(run.outputs['result'], run.log).toBe(result)
})
