import { describe, expect, test } from 'vitest'
import { startCloud } from '../cloud/cloud.ts'
import type { Settings } from '../cloud/cloudfront/config.ts'
import { changed } from '../cloud/cloudfront/settings.ts'
import { acceptable, tenantSettings } from '../cloud/cloudfront/tenant-settings.ts'
import { accept, latest } from '../cloud/cloudfront/versions.ts'
import type { Call } from '../cloud/http.ts'
import { Recorder } from '../cloud/recorder.ts'
import { standardScene } from '../cloud/scene/standard.ts'
import type { Holder } from '../cloud/world.ts'
import { atOnce, changesOf } from '../oracle/changes.ts'
import { holderOf, type Played, type Trial } from '../oracle/played.ts'
import { untrue } from '../oracle/said.ts'

const www = 'www.shop.example'

/** Two tenants, and a run that has done what it is told to. */
async function trial() {
  const { world, edges, dns } = await startCloud({ sockets: false })
  const sides = { source: 'tenant', target: 'tenant' } as const
  const { source, target } = await standardScene(world, dns, { sides, neighbours: 2 })
  const judged: Trial = {
    world,
    recorder: new Recorder(edges, [www]),
    alias: www,
    source,
    target,
    sourceEnabled: true,
    sourceMayStayDisabled: false,
    accepted: [],
    outage: false,
    deadline: 60_000,
  }
  const changes: Played['changes'][number][] = []
  const calls: Call[] = []
  const called = (operation: string, about: string, mutating: boolean): Call => {
    const call = {
      at: 0,
      endpoint: 'cloudfront',
      operation,
      about,
      mutating,
      account: '',
      status: 200,
      code: '',
      fault: '',
    }
    calls.push(call)
    return call
  }
  const put = (distribution: Holder, config: Settings, operation = 'UpdateDistributionTenant') => {
    const previous = latest(distribution)
    accept(world, [{ distribution, config }])
    const call = called(operation, distribution.id, true)
    changes.push({ distribution, version: latest(distribution), previous, call })
  }
  const run = (): Played => ({
    exit: 0,
    outputs: {},
    summary: '',
    state: '',
    log: '',
    calls,
    changes,
    spoilt: new Set(),
    began: 0,
    ended: 0,
  })
  const names = (one: Holder) => latest(one).aliases
  const release = () =>
    put(source, changed(source, { aliases: names(source).filter((name) => name !== www) }))
  const claim = () => put(target, changed(target, { aliases: [...names(target), www] }))
  return { judged, world, source, target, put, called, run, release, claim, names }
}

describe('the oracle knows tenants', () => {
  test('it accepts what changes the domains of the two tenants, and knows who holds the name', async () => {
    const { judged, world, target, run, release, claim } = await trial()
    release()
    expect(holderOf(world, www)).toBeUndefined()
    claim()
    expect(holderOf(world, www)).toBe(target)
    expect([...changesOf(judged, [run()]), ...atOnce(judged, run())]).toEqual([])
  })

  test('I3: a parameter, a certificate or a connection group that changes with them', async () => {
    const { judged, target, put, run } = await trial()
    const settings = tenantSettings(latest(target))
    put(target, acceptable({ ...settings, parameters: '' }))
    expect(changesOf(judged, [run()])).toEqual([
      `I3: more than Aliases and Enabled of ${target.id} was changed by version 2`,
    ])
  })

  test('I2: another domain, or a target that is disabled', async () => {
    const { judged, source, target, put, run, names } = await trial()
    put(source, changed(source, { aliases: names(source).filter((name) => !name.startsWith('img.')) }))
    put(target, changed(target, { enabled: false }))
    expect(changesOf(judged, [run()])).toMatchObject([
      `I2: img.shop.example was added to or taken off ${source.id}`,
      `I3: the order of the aliases of ${source.id} changed`,
      `I2: ${target.id} was disabled, and is not the source`,
    ])
  })

  test('I1d: something between the release and the claim', async () => {
    const { judged, source, run, release, claim, called } = await trial()
    release()
    called('GetDistributionTenant', source.id, false)
    claim()
    expect(atOnce(judged, run())).toEqual([
      `I1d: GetDistributionTenant ${source.id} came between release and claim`,
    ])
  })

  test('I9: a sentence about the wrong tenant', async () => {
    const { world, source, target } = await trial()
    const said = (id: string) =>
      untrue(world, www, {
        summary: `${www} was not moved\n\nServed now by: the source ${id}`,
        report: JSON.stringify({ result: 'failed' }),
      })
    expect(said(source.id)).toEqual([])
    expect(said(target.id)).toHaveLength(1)
  })
})
