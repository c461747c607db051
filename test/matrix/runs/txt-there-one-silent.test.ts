import { expect, test, vi } from 'vitest'
import { diligentPerson } from '../../virtual/person.ts'
import { setStage } from '../../virtual/stage.ts'
import { play } from '../dns-stage.ts'

vi.setConfig({ testTimeout: 60_000 })

/** UpdateDomainAssociation needs no TXT in one account: a server that never answers does not keep the name from moving. */
test.each([false, true])(
  'same-account, one of four servers is silent, the TXT record is there: %s',
  async (there) => {
    const stage = await setStage({})
    const { scene, cloud, clock } = stage
    const values = [`"${scene.target.domain}"`]
    if (there) scene.zone.put(clock.now(), [{ name: `_${scene.alias}`, type: 'TXT', ttl: 60, values }])
    for (const { deviation } of cloud.dns.servers.slice(0, 1)) deviation.fault = 'silent'
    const run = await play(stage, 'same-account', { dns: 'manual' }, { reader: diligentPerson(stage) })
    expect(run.outputs['result'], run.log).toBe('moved')
  },
)
