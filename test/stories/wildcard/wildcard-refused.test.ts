import { expect, it } from 'vitest'
import { denying, distribution, lacking } from '../../cloud/scene.ts'
import { type AcrossOptions, type AcrossStaging, across, updatesOf } from '../harness/across.ts'

interface Refusal {
  readonly what: string
  readonly reason: string
  readonly scene?: AcrossOptions['scene']
  readonly before?: (story: AcrossStaging) => void
  readonly inputs?: Readonly<Record<string, string | undefined>>
}

const below = { covered: ['www.eu.shop.example', '*.eu.shop.example'], alias: 'www.eu.shop.example' }
const elsewhere =
  (alias: string) =>
  (story: AcrossStaging): void =>
    void distribution(story.cloud.world, { account: story.scene.otherAccount, aliases: [alias] })

const refusals: readonly Refusal[] = [
  {
    what: 'the alias is the apex of a zone, as DNS says',
    reason: 'apex-not-possible',
    scene: {
      zone: 'eu.shop.example',
      alias: 'eu.shop.example',
      covered: ['eu.shop.example', '*.shop.example'],
    },
  },
  {
    what: 'the source holds the wildcard',
    reason: 'wildcard-overlap',
    scene: { sourceConfig: { aliases: ['www.shop.example', '*.shop.example'] } },
  },
  {
    what: 'a third distribution holds the wildcard',
    reason: 'wildcard-overlap',
    before: elsewhere('*.shop.example'),
  },
  {
    what: 'the certificate covers the alias but not the wildcard',
    reason: 'certificate-not-covering',
    scene: { covered: ['www.shop.example'] },
  },
  {
    what: 'the target has a continuous-deployment policy',
    reason: 'target-staging',
    scene: { targetConfig: { continuousDeploymentPolicyId: 'policy-1' } },
  },
  {
    what: 'the source has a continuous-deployment policy',
    reason: 'release-refused',
    scene: { sourceConfig: { continuousDeploymentPolicyId: 'policy-1' } },
  },
  {
    what: 'a wildcard further up is held elsewhere',
    reason: 'hosts-not-accepted',
    scene: below,
    before: elsewhere('*.shop.example'),
  },
  {
    what: 'a DNS wildcard leads to CloudFront',
    reason: 'hosts-not-accepted',
    before: ({ scene: { zone } }) =>
      void zone.load([
        { name: '*.shop.example', type: 'CNAME', ttl: 60, values: ['d1oldshop00001.cloudfront.net.'] },
      ]),
  },
  {
    what: 'a DNS wildcard has addresses that may be those of CloudFront',
    reason: 'hosts-not-accepted',
    before: ({ scene: { zone } }) =>
      void zone.load([{ name: '*.shop.example', type: 'A', ttl: 60, values: ['192.0.2.7'] }]),
  },
  {
    what: 'there are no credentials for the account of the source',
    reason: 'source-unknown',
    inputs: { 'source-role-to-assume': undefined },
  },
  {
    what: 'the old record may be remembered for a day',
    reason: 'dns-ttl-too-long',
    scene: { ttl: 86_400 },
  },
]

it.each(refusals)('is refused before any change: $what', async ({ reason, scene, before, inputs }) => {
  const story = await across(scene === undefined ? {} : { scene })
  before?.(story)
  const run = await story.run({ scenario: 'wildcard', 'probe-path': 'off', ...inputs })
  expect(run.outputs).toMatchObject({ result: 'refused', reason })
  expect(run.exit).toBe(1)
  expect(updatesOf(run)).toEqual([])
  expect(run.report?.findings.find(({ id }) => id === reason)).toMatchObject({ level: 'blocker' })
  expect(run.report?.findings.find(({ id }) => id === reason)?.remedy).toBeTruthy()
})

it('asks for the permission to list hosts before it asks to accept hosts that nobody has listed', async () => {
  const story = await across()
  const { role } = story.scene
  const find = ['cloudfront:ListDomainConflicts', 'cloudfront:ListConflictingAliases']
  story.cloud.world.roles.set(role.arn, { ...role, policies: lacking(role.policies, ...find) })
  const run = await story.run({ scenario: 'wildcard', 'probe-path': 'off' })
  expect(run.outputs).toMatchObject({ result: 'refused', reason: 'hosts-not-accepted' })
  const finding = run.report?.findings.find(({ id }) => id === 'hosts-not-accepted')
  const [statement = '', accept] = finding?.remedy?.split('\n') ?? []
  expect(JSON.parse(statement.replace(/^Add to the role [\w-]+: /, ''))).toMatchObject({ Action: find })
  expect(accept).toBe(
    "Or, if the target may serve all of them during the move: accept-hosts: '*.shop.example'",
  )
  expect(run.summary).toMatch(/```json\n[^`]*"cloudfront:ListDomainConflicts"[^`]*```\s+Or, if the target/)
})

it('names the Deny, which no Allow overrules, where the permission to list hosts is denied', async () => {
  const story = await across()
  const { role } = story.scene
  const find = ['cloudfront:ListDomainConflicts', 'cloudfront:ListConflictingAliases']
  story.cloud.world.roles.set(role.arn, { ...role, policies: denying(role.policies, ...find) })
  const run = await story.run({ scenario: 'wildcard', 'probe-path': 'off' })
  const finding = run.report?.findings.find(({ id }) => id === 'hosts-not-accepted')
  expect(finding?.remedy).toMatch(/^A policy explicitly denies cloudfront:ListDomainConflicts/)
})

it('reports all that stands in the way at once', async () => {
  const story = await across({
    scene: {
      covered: ['www.shop.example'],
      ttl: 86_400,
      targetConfig: { aliases: Array.from({ length: 99 }, (_, index) => `t${index}.shop.example`) },
    },
  })
  elsewhere('*.shop.example')(story)
  const { report } = await story.run({ scenario: 'wildcard', 'probe-path': 'off' })
  const blockers = report?.findings.filter(({ level }) => level === 'blocker').map(({ id }) => id)
  expect(blockers).toEqual(expect.arrayContaining(['certificate-not-covering', 'dns-ttl-too-long']))
})

it('goes on past a wildcard further up where accept-hosts names the temporary wildcard', async () => {
  const story = await across({ scene: below })
  elsewhere('*.shop.example')(story)
  const run = await story.run({
    scenario: 'wildcard',
    command: 'plan',
    'accept-hosts': '*.eu.shop.example',
  })
  expect(run.outputs).toMatchObject({ result: 'planned', scenario: 'wildcard' })
  expect(run.report?.findings.find(({ id }) => id === 'hosts-accepted')).toMatchObject({ level: 'warning' })
})

it('accept-hosts is no way past a DNS wildcard that leads to another distribution: CloudFront would refuse the wildcard', async () => {
  const story = await across({})
  const { zone, target } = story.scene
  zone.load([{ name: '*.shop.example', type: 'CNAME', ttl: 60, values: ['d1oldshop00001.cloudfront.net.'] }])
  const inputs = { scenario: 'wildcard', command: 'plan', 'accept-hosts': '*.shop.example' }
  const refused = await story.run(inputs)
  expect(refused.outputs).toMatchObject({ result: 'refused', reason: 'dns-points-elsewhere' })
  const found = refused.report?.findings.find(({ id }) => id === 'dns-points-elsewhere')
  expect(found).toMatchObject({ level: 'blocker' })
  expect(found?.remedy).toContain(`Point *.shop.example to ${target.domain}`)
  zone.load([{ name: '*.shop.example', type: 'CNAME', ttl: 60, values: [`${target.domain}.`] }])
  const run = await story.run(inputs)
  expect(run.outputs).toMatchObject({ result: 'planned', scenario: 'wildcard' })
  expect(run.report?.findings.find(({ id }) => id === 'hosts-accepted')).toMatchObject({ level: 'warning' })
})
