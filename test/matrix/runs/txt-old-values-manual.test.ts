import { expect, test, vi } from 'vitest'
import { type Stage, setStage } from '../../virtual/stage.ts'
import { play } from '../dns-stage.ts'

vi.setConfig({ testTimeout: 60_000 })

const another = '"d3another000003.cloudfront.net"'

/** Publishes the ownership record that the log asks for, beside the value that is there. */
function person({ cloud, scene, clock }: Stage, ttl: number) {
  return (text: string) => {
    for (const [, name = '', value = ''] of text.matchAll(/DNS ownership wanted: (\S+)\. \d+ IN TXT (\S+)/g))
      void clock.sleep(20_000).then(() => {
        scene.zone.put(cloud.world.now(), [{ name, type: 'TXT', ttl, values: [another, value] }])
      })
  }
}

async function run(ttl: number, timeout: string) {
  const stage = await setStage({ switches: { updateAssociationNeedsTxt: true } })
  const { scene } = stage
  scene.zone.load([{ name: `_${scene.alias}`, type: 'TXT', ttl, values: [another] }])
  const inputs = { dns: 'manual', 'dns-timeout': timeout }
  return play(stage, 'same-account', inputs, { reader: person(stage, ttl) })
}

test('dns: manual, the record had other values: what CloudFront remembers is counted by their TTL, as in a hosted zone', async () => {
  const { outputs, log } = await run(86_400, '30m')
  expect(outputs, log).toMatchObject({ result: 'paused', reason: 'txt-negatively-cached' })
  expect(log).toContain('not before 2026-01-02T00:0')
})

test('dns: manual, where dns-timeout allows, that TTL is waited out, and the call is not refused again', async () => {
  const { outputs, log, calls } = await run(3_600, '65m')
  expect(outputs, log).toMatchObject({ result: 'moved' })
  const refused = calls.filter(({ mutating, status }) => mutating && status >= 400)
  expect(refused.map(({ operation }) => operation)).toEqual(['UpdateDomainAssociation'])
})
