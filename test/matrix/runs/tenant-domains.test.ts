import { describe, expect, test, vi } from 'vitest'
import { acceptable, tenantSettings } from '../../cloud/cloudfront/tenant-settings.ts'
import { accept, latest } from '../../cloud/cloudfront/versions.ts'
import type { VirtualRun } from '../../virtual/run.ts'
import type { Stage } from '../../virtual/stage.ts'
import { Shop } from '../shop.ts'

vi.setConfig({ testTimeout: 120_000 })

interface Found {
  readonly id: string
  readonly level: string
  readonly evidence: string
  readonly remedy: string | null
}

const pending = 'customer.shop.example'
const free = 'free.shop.example'
const claim = { alias: free, 'accept-downtime': free }

function reported({ outputs }: VirtualRun) {
  return JSON.parse(outputs['report'] ?? '{}')
}

/** A domain that a tenant was given, and that it does not serve yet. */
async function listInactive(
  { scene, cloud: { world }, clock }: Stage,
  end: 'source' | 'target',
  name = pending,
): Promise<void> {
  const settings = tenantSettings(latest(scene[end]))
  const [domains, inactive] = [
    [...settings.domains, name],
    [...settings.inactive, name],
  ]
  accept(world, [{ distribution: scene[end], config: acceptable({ ...settings, domains, inactive }) }])
  await clock.sleep(600_000)
  world.settle()
}

test.each(['source', 'target'] as const)(
  'the whole domain list of the %s for its template has the domains that it does not serve yet',
  async (end) => {
    const shop = await Shop.of({ scene: { sides: { source: 'tenant', target: 'tenant' } } })
    await listInactive(shop.stage, end)
    const run = await shop.run({ inputs: { alias: shop.stage.scene.alias } })
    expect(run.outputs['result'], run.log).toBe('moved')
    const { templates } = reported(run)
    const { aliases, declare } = templates.find(({ side }: { side: string }) => side === end)
    expect(aliases.toSorted()).toEqual([...tenantSettings(latest(shop.stage.scene[end])).domains].toSorted())
    expect(declare.terraform).toContain(pending)
    expect(run.summary).toContain(pending)
  },
)

test('a source that lists a domain besides is not said to lose its last one', async () => {
  const shop = await Shop.of({ scene: { sides: { source: 'tenant' } } })
  await listInactive(shop.stage, 'source')
  const run = await shop.run({ inputs: { command: 'plan' } })
  expect(run.outputs['result'], run.log).toBe('planned')
  expect(reported(run).findings.map(({ id }: Found) => id)).not.toContain('last-domain')
})

describe('a name that nobody holds, and a target that is a tenant', () => {
  test('CloudFront cannot verify who owns it: it is said what helps, and that does', async () => {
    const shop = await Shop.of({ scene: { sides: { target: 'tenant' } } })
    const { zone, target } = shop.stage.scene
    const run = await shop.run({ inputs: claim })
    expect(run.outputs, run.log).toMatchObject({ result: 'failed', reason: 'claim-refused' })
    expect(reported(run).next[0].paste).toContain(`Point DNS of ${free} to the routing endpoint`)
    zone.load([{ name: free, type: 'CNAME', ttl: 60, values: [`${target.domain}.`] }])
    // For so long CloudFront remembers that there was no record.
    await shop.stage.clock.sleep(1_000_000)
    const again = await shop.run({ inputs: claim })
    expect(again.outputs['result'], again.log).toBe('moved')
  })

  test('which lists it as inactive: no reads are said to disagree, and there is no service error', async () => {
    const shop = await Shop.of({ scene: { sides: { target: 'tenant' } } })
    const { zone, target } = shop.stage.scene
    zone.load([{ name: free, type: 'CNAME', ttl: 60, values: [`${target.domain}.`] }])
    await listInactive(shop.stage, 'target', free)
    const run = await shop.run({ inputs: claim, judged: true })
    expect(run.log).not.toContain('disagree')
    expect(run.outputs['reason'], run.log).toBe('not-deployed')
    const found = reported(run).findings.find(({ id }: Found) => id === 'domain-inactive')
    expect(found).toMatchObject({ level: 'warning' })
  })
})

test('wildcard to a tenant: no remedy is a method that is ruled out for a tenant', async () => {
  const aliases = ['www.shop.example', '*.shop.example']
  const shop = await Shop.of({ cross: { sides: { target: 'tenant' }, sourceConfig: { aliases } } })
  const run = await shop.run({ inputs: { alias: 'www.shop.example', scenario: 'wildcard', command: 'plan' } })
  const blockers = reported(run).findings.filter(({ level }: Found) => level === 'blocker')
  expect(blockers.map(({ id }: Found) => id)).toContain('wildcard-overlap')
  for (const { remedy } of blockers) expect(remedy).not.toContain('release-and-claim')
})
