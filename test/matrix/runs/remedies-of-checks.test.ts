import { describe, expect, test, vi } from 'vitest'
import { now } from '../../oracle/played.ts'
import { diligentPerson } from '../../virtual/person.ts'
import { type VirtualRun, virtualRun } from '../../virtual/run.ts'
import { type Stage, setStage } from '../../virtual/stage.ts'
import { nth, Play } from '../play.ts'
import { disableSource, sameAccount, wildcard } from '../variants.ts'
import { Wide } from '../wide.ts'

vi.setConfig({ testTimeout: 60_000 })

interface Said {
  readonly id: string
  readonly level: string
  readonly evidence: string
  readonly remedy: string | null
}

const findings = ({ outputs }: VirtualRun): readonly Said[] =>
  JSON.parse(outputs['report'] ?? '{}').findings ?? []

/** CloudFront does not answer reads of a distribution. */
function silent({ cloud }: Stage, id: string): void {
  cloud.faults.add({
    operation: 'GetDistribution',
    when: ({ request }) => request.path.includes(id),
    does: { status: 503, code: 'ServiceUnavailable', message: 'CloudFront encountered an internal error.' },
    times: 10_000,
  })
}

describe('a read without an answer', () => {
  test.each(['same-account', 'wildcard'])(
    'of the source, before %s: the roles that were given lack nothing',
    async (scenario) => {
      const stage = await setStage(scenario === 'wildcard' ? { cross: {} } : {})
      silent(stage, stage.scene.source.id)
      const run = await virtualRun(stage, {
        inputs: { command: 'plan', scenario, 'source-distribution': stage.scene.source.id },
        reader: diligentPerson(stage),
      })
      expect(run.outputs, run.log).toMatchObject({ result: 'refused', reason: 'service-error' })
      for (const { remedy } of findings(run).filter(({ level }) => level === 'blocker'))
        expect(remedy).not.toMatch(/^(Allow|Set source-role-to-assume)/)
    },
  )

  test('of who holds a name that neither end has: there is nothing to set or to allow, and a run after it ends the move', async () => {
    const play = await Play.of(nth(wildcard, 2), {}, true)
    const { cloud } = play.stage
    await play.run({
      after: ({ kill }) => {
        if (!now(play.trial.source).aliases.includes(play.trial.alias)) kill()
      },
    })
    for (const operation of ['ListDomainConflicts', 'ListConflictingAliases'])
      cloud.faults.add({ operation, does: 'throttle', times: 10_000 })
    const run = await play.run()
    expect(run.outputs, run.log).toMatchObject({ result: 'refused', reason: 'holder-unknown' })
    const found = findings(run).find(({ id }) => id === 'holder-unknown')
    expect(found?.remedy).toBe('Run again later.')
    play.heal()
    expect([...(await play.converge(play.plan())), ...play.verdict()]).toEqual([])
  })

  test('of the target, by verify: there is nothing to allow', async () => {
    const play = await Play.of(nth(sameAccount))
    silent(play.stage, play.trial.target.id)
    const run = await play.run({ inputs: { command: 'verify' }, blind: true })
    const found = findings(run).find(({ id }) => id === 'target')
    expect(found, run.log).toMatchObject({ level: 'blocker' })
    expect(found?.remedy).not.toMatch(/^Allow/)
  })
})

test('a certificate that lacks several of the names: a distribution has one certificate, so one is asked for', async () => {
  const names = ['a.shop.example', 'b.shop.example', 'c.shop.example']
  const wide = await Wide.of({ cross: { covered: ['a.shop.example'] } }, names)
  const run = await wide.run({
    inputs: { command: 'plan', scenario: 'disable-source', 'accept-downtime': names.join(',') },
  })
  const found = findings(run).find(({ id }) => id === 'certificate-not-covering')
  expect(found?.evidence, run.log).toContain('b.shop.example, c.shop.example')
  expect(found?.remedy?.match(/\bAttach\b/g)).toHaveLength(1)
  expect(found?.remedy).toContain('b.shop.example and c.shop.example')
})

test.each([
  ['same-account', nth(sameAccount)],
  ['disable-source, nothing to disable', nth(disableSource)],
])('%s: a continuous-deployment policy of the source is told by the plan', async (name, variant) => {
  const off = name !== 'same-account'
  const sourceConfig = { continuousDeploymentPolicyId: 'policy-1', ...(off ? { enabled: false } : {}) }
  const { cross, scene } = variant.stage
  const more =
    cross === undefined ? { scene: { ...scene, sourceConfig } } : { cross: { ...cross, sourceConfig } }
  const play = await Play.of(variant, { ...more, switches: { moverUnderPolicy: 'IllegalUpdate' } })
  const inputs = off ? { 'accept-downtime': '' } : {}
  const plan = await play.run({ inputs: { command: 'plan', ...inputs } })
  expect(plan.outputs, plan.log).toMatchObject({ result: 'planned' })
  expect(findings(plan).map(({ id }) => id)).toContain('continuous-deployment')
  const move = await play.run({ inputs })
  expect(move.outputs, move.log).toMatchObject({ reason: 'move-refused' })
  expect(move.log).toContain('Remove the continuous-deployment policy')
})
