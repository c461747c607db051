import { readFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import type { Policy } from '../../cloud/identity.ts'
import { allow, role } from '../../cloud/scene.ts'
import { dnsPolicy } from '../../stories/dns/dns-zone.ts'
import { diligentPerson } from '../../virtual/person.ts'
import { virtualRun } from '../../virtual/run.ts'
import { type Stage, setStage } from '../../virtual/stage.ts'

vi.setConfig({ testTimeout: 120_000 })

/** A document of docs/iam with these words filled in. */
function documented(name: string, words: Readonly<Record<string, string>>) {
  const text = readFileSync(new URL(`../../../docs/iam/${name}.json`, import.meta.url), 'utf8')
  return JSON.parse(
    text.replaceAll(/\b[A-Z]+_ROLE_ARN\b/g, (word) => words[word] ?? expect.unreachable(word)),
  )
}

/**
 * A world in which no account but the target's knows GitHub: the roles of the source and of the zone trust the role of the
 * target, and nobody's token.
 */
async function chainedStage({
  mayAssume = true,
  trusted = true,
  deployTime = { min: 60_000, max: 180_000 },
} = {}) {
  const stage = await setStage({
    cross: {},
    cloud: { deployTime, sts: { withoutProvider: ['444455556666'] } },
  })
  const { cloud, scene } = stage
  const { world } = cloud
  const [trusting] = documented('trust-chained', { TARGET_ROLE_ARN: scene.role.arn }).Statement
  const by: string[] = trusted ? [trusting.Principal.AWS] : []
  const source = scene.sourceRole ?? expect.unreachable()
  const chained = role(world, {
    account: scene.otherAccount,
    name: 'move-alias-other-move',
    policies: source.policies,
    trust: {},
    trustedRoles: by,
    maxSessionDuration: 43_200,
  })
  const zone = role(world, {
    account: scene.zone.account,
    name: 'move-alias-zone-move',
    policies: [dnsPolicy(scene.zone, scene.alias)],
    trust: {},
    trustedRoles: by,
    maxSessionDuration: 43_200,
  })
  const assuming: Policy = documented('assume-others', {
    SOURCE_ROLE_ARN: chained.arn,
    DNS_ROLE_ARN: zone.arn,
  })
  const policies = [...scene.role.policies, ...(mayAssume ? [assuming] : [])]
  const hub = { ...scene.role, policies, maxSessionDuration: 43_200 }
  world.roles.set(hub.arn, hub)
  const inputs = {
    'role-chaining': 'true',
    'source-role-to-assume': chained.arn,
    'dns-role-to-assume': zone.arn,
    dns: 'route53',
  }
  return { stage, inputs, hub, chained, zone }
}

const sessionsOf = ({ cloud }: Stage, arn: string) =>
  [...cloud.world.identities.values()].filter((identity) => identity.role === arn)

const outage = ({ scene }: Stage) => scene.source.versions[0]?.aliases.join(',') ?? ''

test.each([
  ['wildcard', () => ''],
  ['disable-source', outage],
  ['release-and-claim', ({ scene }: Stage) => scene.alias],
])(
  '%s: the source and the zone are reached from the session of role-to-assume, each session narrowed',
  async (scenario, accepted) => {
    const { stage, inputs, hub, chained, zone } = await chainedStage()
    const run = await virtualRun(stage, {
      inputs: { ...inputs, scenario, 'accept-downtime': accepted(stage) },
    })
    expect(run.outputs, run.log).toMatchObject({ result: 'moved' })
    const assumed = run.calls.filter(({ operation }) => operation.startsWith('AssumeRole'))
    expect(new Set(assumed.map(({ operation, about }) => `${operation} of ${about.split(' ')[0]}`))).toEqual(
      new Set([
        `AssumeRoleWithWebIdentity of ${hub.arn}`,
        `AssumeRole of ${chained.arn}`,
        `AssumeRole of ${zone.arn}`,
      ]),
    )
    for (const arn of [chained.arn, zone.arn]) {
      const sessions = sessionsOf(stage, arn)
      expect(sessions.length).toBeGreaterThanOrEqual(2)
      expect(sessions.every(({ sessionPolicy }) => sessionPolicy !== undefined)).toBe(true)
    }
    // The session that assumes the others may do nothing else, and the one that works in the account may not assume them.
    const narrowed = sessionsOf(stage, hub.arn).map(({ sessionPolicy }) =>
      JSON.stringify(sessionPolicy?.Statement),
    )
    const hubs = narrowed.filter((text) => text.includes('sts:AssumeRole'))
    expect(hubs.length).toBeGreaterThan(0)
    expect(hubs).toEqual(
      hubs.map(() =>
        JSON.stringify(allow(['x'], [chained.arn, zone.arn]).Statement).replace('["x"]', '"sts:AssumeRole"'),
      ),
    )
  },
)

test('a chained session lasts an hour at most, whatever role-duration says, and is renewed through the chain', async () => {
  const { stage, inputs, hub, chained } = await chainedStage({
    deployTime: { min: 1_500_000, max: 1_800_000 },
  })
  const run = await virtualRun(stage, {
    reader: diligentPerson(stage),
    inputs: {
      ...inputs,
      scenario: 'wildcard',
      'role-duration': '2h',
      'deploy-timeout': '40m',
      deadline: '5h',
    },
  })
  expect(run.outputs, run.log).toMatchObject({ result: 'moved' })
  expect(run.ended - run.began).toBeGreaterThan(3_600_000)
  expect(run.log).toContain(
    'role-duration: 2 h applies to role-to-assume only. With role-chaining AWS limits the sessions of source-role-to-assume and dns-role-to-assume to 1 h',
  )
  expect(run.log).not.toContain('1 hour session limit')
  // Read-only, narrowed before the change, and renewed at least once since.
  expect(sessionsOf(stage, chained.arn).length).toBeGreaterThanOrEqual(3)
  expect(sessionsOf(stage, hub.arn).length).toBeGreaterThanOrEqual(2)
})

test.each([
  ['role-to-assume may not assume it', { mayAssume: false }],
  ['it does not trust role-to-assume', { trusted: false }],
])('where %s the run is refused with both statements to add', async (_, lacking) => {
  const { stage, inputs, hub, chained } = await chainedStage(lacking)
  const run = await virtualRun(stage, { inputs: { ...inputs, scenario: 'wildcard' } })
  expect(run.outputs).toMatchObject({ result: 'refused', reason: 'role-not-assumable' })
  expect(run.log).toContain(`role-chaining is true, and ${hub.arn} cannot assume it`)
  expect(run.log).toContain(
    `The policy of ${hub.arn} needs {"Effect":"Allow","Action":"sts:AssumeRole","Resource":"${chained.arn}"}, and the trust policy of ${chained.arn} needs {"Effect":"Allow","Principal":{"AWS":"${hub.arn}"},"Action":"sts:AssumeRole"}.`,
  )
  expect(run.calls.filter(({ mutating }) => mutating)).toEqual([])
})

test('without role-chaining such a role is asked for with a token, which it does not take', async () => {
  const { stage, inputs } = await chainedStage()
  const run = await virtualRun(stage, {
    inputs: { ...inputs, 'role-chaining': 'false', scenario: 'wildcard' },
  })
  expect(run.outputs).toMatchObject({ result: 'refused', reason: 'role-not-assumable' })
})
