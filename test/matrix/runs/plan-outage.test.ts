import { expect, test, vi } from 'vitest'
import { now } from '../../oracle/played.ts'
import { Play } from '../play.ts'
import * as variants from '../variants.ts'

vi.setConfig({ testTimeout: 120_000 })

const all = [
  ...new Map(
    Object.values(variants)
      .flat()
      .map((variant) => [variant.name, variant]),
  ),
]

/** What a reader of a plan sees before anything else: all above the first heading. */
function top(summary: string): string {
  return summary.split(/^### /m)[0] ?? ''
}

test.each(all)(
  '%s: the plan names at its top every name that the move then leaves unserved, and no other',
  async (_, variant) => {
    const play = await Play.of(variant)
    const plan = await play.run({ inputs: { command: 'plan' } })
    expect(plan.outputs['result']).toBe('planned')
    const caution = /^> \[!CAUTION\]\n> (.*)$/m.exec(top(plan.summary))?.[1] ?? ''
    await play.run({ inputs: { command: 'move', plan: plan.outputs['plan'] ?? '' } })
    await play.stage.clock.sleep(60 * 60_000)
    const { recorder } = play.stage
    const servedBefore = new Set(
      recorder
        .timeline()
        .lines.filter(({ intervals }) => intervals[0]?.servedBy !== undefined)
        .map(({ host }) => host),
    )
    const dark = [...servedBefore].filter((host) => recorder.unserved(host).milliseconds > 0)
    expect(dark.filter((host) => !caution.includes(`\`${host}\``))).toEqual([])
    expect(caution !== '').toBe(variant.outage)
    if (variant.outage) expect(dark).toContain(play.stage.scene.alias)
    expect(caution.includes('stays unserved') || caution.includes('stay unserved')).toBe(
      variant.sourceStaysDisabled === true,
    )
  },
)

test.each(all)(
  '%s: the plan lists every call that changes something, in order, and each record as one code span',
  async (_, variant) => {
    const play = await Play.of(variant)
    const plan = await play.run({ inputs: { command: 'plan' } })
    const changes = /^### What will change\n([\s\S]*?)(?=^### )/m.exec(plan.summary)?.[1] ?? ''
    const planned = changes
      .split('\n')
      .filter((line) => !line.includes('CloudFront refuses this'))
      .flatMap((line) => /^\d+\. .*?`cloudfront:(\w+)`/.exec(line)?.[1] ?? [])
    const move = await play.run({ inputs: { command: 'move', plan: plan.outputs['plan'] ?? '' } })
    const made = move.calls
      .filter(({ mutating, endpoint, status }) => mutating && endpoint === 'cloudfront' && status === 200)
      .map(({ operation }) => operation.replace('AssociateAlias', 'UpdateDomainAssociation'))
    expect(planned).toEqual(made)
    for (const [, record = ''] of changes.matchAll(/publish\*\*.*\\\n +(.*)$/gm))
      expect(record).toMatch(/^`\S+\. \d+ IN (?:TXT "\S+"|CNAME \S+\.|ALIAS \S+\.)`$/)
  },
)

test.each(all.filter(([, { outage }]) => outage))(
  '%s: a plan that is made while users are unserved says so first',
  async (_, variant) => {
    const play = await Play.of(variant, {}, true)
    await play.run({
      after: ({ kill }, { operation, status }) => {
        if (operation === 'UpdateDistribution' && status === 200) kill()
      },
    })
    const run = await play.run({ inputs: { command: 'plan' } })
    expect(run.outputs['result'], run.log).toBe('planned')
    expect(run.log).toMatch(/title=planned::[^\n]* No distribution serves [^\n]*\./)
  },
)

test.each(['without a plan', 'under the plan'])(
  'a plan that is made %s of a source that is disabled says first which names it does not serve',
  async (how) => {
    const variant = all.find(([, { name }]) => name === 'disable-source, source left disabled')
    if (variant === undefined) throw new Error('no such variant')
    const play = await Play.of(variant[1], {}, true)
    const moved = await play.run({ inputs: { 'restore-source': 'false' } })
    expect(moved.outputs['result'], moved.log).toBe('moved')
    const { plan = '' } = moved.outputs
    const given: Readonly<Record<string, string>> = how === 'under the plan' ? { plan } : {}
    const run = await play.run({ inputs: { command: 'plan', 'restore-source': 'true', ...given } })
    expect(run.outputs['result'], run.log).toBe(how === 'under the plan' ? 'planned' : 'already-in-place')
    expect(run.log).toMatch(
      /::notice title=[^\n]* is disabled, so it does not serve static\.shop\.example and img\.shop\.example\./,
    )
  },
)

test('a plan of a name that only a wildcard of the target serves says first that no distribution holds it', async () => {
  const variant = all.find(([, { name }]) => name === 'wildcard, added and taken off again')
  if (variant === undefined) throw new Error('no such variant')
  const play = await Play.of(variant[1], {}, true)
  const { source, alias } = play.trial
  await play.run({
    after: ({ kill }) => {
      if (!now(source).aliases.includes(alias)) kill()
    },
  })
  const run = await play.run({ inputs: { command: 'plan' } })
  expect(run.outputs['result'], run.log).toBe('planned')
  expect(run.log).toMatch(/title=planned::[^\n]* no distribution holds the name itself/)
})
