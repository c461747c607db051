import { expect, test, vi } from 'vitest'
import { setStage } from '../../virtual/stage.ts'
import { aliasRecords, play, zoneRole } from '../dns-stage.ts'

vi.setConfig({ testTimeout: 60_000 })

test.each(['hidden', 'silent'])(
  'dns: manual, DNS that has to be seen is %s: a role for the zone is of use only without that input, and the remedy says so',
  async (dns) => {
    const stage = await setStage({ cross: {} })
    if (dns === 'hidden') aliasRecords(stage, stage.scene.source.domain)
    else for (const server of stage.cloud.dns.servers) server.deviation.fault = 'silent'
    const given = { command: 'plan', dns: 'manual' }
    const first = await play(stage, 'wildcard', given)
    expect(first.outputs, first.log).toMatchObject({ result: 'refused', reason: 'dns-not-switched' })
    // Whoever follows the remedy, and nothing but the remedy, gets on.
    const said = /et (dns: auto and )?dns-role-to-assume to a role/.exec(first.summary)
    const again = await play(stage, 'wildcard', {
      ...given,
      ...(said === null ? {} : zoneRole(stage)),
      ...(said?.[1] === undefined ? {} : { dns: 'auto' }),
    })
    expect(again.outputs, again.log).toMatchObject({ result: 'planned' })
  },
)
