import { targetSide } from '../../cloud/scene/cross-account.ts'
import { allow, distribution, keys, role } from '../../cloud/scene.ts'
import type { Stage } from '../../virtual/stage.ts'
import { aliasRecords, zoneRole } from '../dns-stage.ts'
import type { Given } from './carry-out.ts'
import { certificates, targets } from './targets.ts'
import type { World } from './world.ts'

const cross = { cross: {} }
const service = '735400200621'

/** The DNS wildcard of the zone leads to an end from now on. */
const starAt =
  (end: 'source' | 'target') =>
  ({ scene }: Stage): void =>
    void scene.zone.load([
      { name: '*.shop.example', type: 'CNAME', ttl: 60, values: [`${scene[end].domain}.`] },
    ])

const holders: readonly World[] = [
  {
    blocker: 'alias-not-held',
    name: 'no distribution holds the name',
    stage: {},
    inputs: () => ({ alias: 'free.shop.example' }),
  },
  {
    blocker: 'alias-not-held',
    name: 'no distribution holds the name, and a method was asked for',
    stage: cross,
    inputs: () => ({ alias: 'free.shop.example', scenario: 'wildcard' }),
  },
  ...(['auto', 'same-account', 'wildcard'] as const).map(
    (scenario): World => ({
      blocker: 'alias-not-held',
      name: `no distribution holds one of two names, scenario ${scenario}`,
      stage: scenario === 'wildcard' ? cross : {},
      inputs: ({ scene }) => ({ alias: `${scene.alias},free.shop.example`, scenario }),
    }),
  ),
  {
    blocker: 'alias-not-held',
    name: 'no distribution holds one of two names, in two accounts, although it is accepted',
    stage: cross,
    inputs: ({ scene }) => ({
      alias: `${scene.alias},free.shop.example`,
      'accept-downtime': 'free.shop.example',
    }),
  },
  {
    blocker: 'holder-unknown',
    name: 'the conflict lists may not be asked',
    stage: {
      scene: { policies: () => [allow(['cloudfront:GetDistribution', 'acm:DescribeCertificate'], '*')] },
    },
  },
  {
    blocker: 'holder-is-service',
    name: 'Amplify holds the name',
    stage: {},
    inputs: () => ({ alias: 'blog.shop.example' }),
    arrange: ({ cloud, scene }) =>
      void distribution(cloud.world, {
        account: service,
        id: 'EAMPLIFY000001',
        aliases: ['blog.shop.example'],
        certificateArn: scene.certificate.arn,
      }),
    person: ({ cloud }) => void cloud.world.distributions.delete('EAMPLIFY000001'),
  },
  {
    blocker: 'holder-is-another',
    name: 'the wrong source is named',
    stage: {},
    arrange: ({ cloud, scene }) =>
      void distribution(cloud.world, { account: scene.account, id: 'EWRONG00000001' }),
    inputs: () => ({ 'source-distribution': 'EWRONG00000001' }),
    person: ({ scene }) => ({ 'source-distribution': scene.source.id }),
  },
  {
    blocker: 'source-unknown',
    name: 'there are no credentials for the account of the source',
    stage: cross,
    inputs: ({ scene }) => ({
      'source-role-to-assume': '',
      'source-distribution': '',
      scenario: 'release-and-claim',
      'accept-downtime': scene.alias,
    }),
  },
  {
    blocker: 'account-mismatch',
    name: 'the role of the source is one of another account',
    stage: cross,
    arrange: ({ cloud }) => void role(cloud.world, { account: '777788889999', name: 'else', policies: [] }),
    inputs: () => ({
      'source-role-to-assume': 'arn:aws:iam::777788889999:role/else',
      'source-distribution': '',
    }),
    person: ({ scene }) => ({ 'source-role-to-assume': scene.sourceRole?.arn ?? '' }),
  },
]

const methods: readonly World[] = [
  {
    blocker: 'accounts-differ',
    name: 'same-account between two accounts',
    stage: cross,
    inputs: () => ({ scenario: 'same-account' }),
  },
  {
    blocker: 'accounts-equal',
    name: 'disable-source within one account',
    stage: {},
    inputs: ({ scene }) => ({ scenario: 'disable-source', 'accept-downtime': scene.alias }),
  },
  {
    blocker: 'apex-not-possible',
    name: 'an apex',
    stage: { cross: { alias: 'shop.example' } },
    inputs: () => ({}),
  },
  {
    blocker: 'apex-not-possible',
    name: 'a wildcard',
    stage: { cross: { alias: '*.shop.example' } },
  },
  {
    blocker: 'downtime-not-accepted',
    name: 'a wildcard by release-and-claim',
    stage: { cross: { alias: '*.shop.example' } },
    inputs: () => ({ scenario: 'release-and-claim' }),
  },
  {
    blocker: 'downtime-not-accepted',
    name: 'a wildcard by disable-source',
    stage: { cross: { alias: '*.shop.example' } },
    inputs: () => ({ scenario: 'disable-source' }),
  },
  {
    blocker: 'wildcard-overlap',
    name: 'the source holds the wildcard too',
    stage: { cross: { sourceConfig: { aliases: ['www.shop.example', '*.shop.example'] } } },
    inputs: () => ({ scenario: 'wildcard' }),
  },
  {
    blocker: 'hosts-not-accepted',
    name: 'a DNS wildcard leads to the target',
    stage: cross,
    arrange: starAt('target'),
    inputs: () => ({ scenario: 'wildcard' }),
  },
  {
    blocker: 'dns-points-elsewhere',
    name: 'a DNS wildcard leads to another distribution',
    stage: cross,
    arrange: starAt('source'),
    inputs: () => ({ scenario: 'wildcard', 'accept-hosts': '*.shop.example' }),
    person: starAt('target'),
  },
  {
    blocker: 'deadline-too-near',
    name: 'a deadline that the outage and the way back do not fit into',
    stage: cross,
    inputs: ({ scene }) => ({
      scenario: 'release-and-claim',
      'accept-downtime': scene.alias,
      deadline: '12m',
      'deploy-timeout': '5m',
      'dns-timeout': '1m',
    }),
    person: () => ({ deadline: '3h' }),
  },
  {
    blocker: 'dns-not-switched',
    name: 'no query shows where the name leads, and the role for its zone was forgotten',
    stage: cross,
    arrange: (stage) => aliasRecords(stage, stage.scene.source.domain),
    inputs: () => ({ scenario: 'wildcard' }),
    person: zoneRole,
  },
  {
    blocker: 'txt-not-visible',
    name: 'no server of the zone answers',
    stage: cross,
    arrange: ({ cloud }) => {
      for (const server of cloud.dns.servers) server.deviation.fault = 'silent'
    },
    inputs: ({ scene: { alias } }) => ({
      scenario: 'disable-source',
      'accept-downtime': `${alias},static.shop.example,img.shop.example`,
    }),
    person: ({ cloud }) => {
      for (const server of cloud.dns.servers) server.deviation.fault = 'none'
    },
  },
  {
    blocker: 'claim-refused',
    name: 'a method that updates the target, which is a tenant',
    stage: { cross: { sides: { target: 'tenant' } } },
    inputs: () => ({ scenario: 'wildcard' }),
  },
  {
    blocker: 'downtime-not-accepted',
    name: 'an outage that nobody has accepted',
    stage: cross,
    inputs: () => ({ scenario: 'disable-source' }),
  },
  {
    blocker: 'credentials-not-renewable',
    name: 'temporary keys',
    stage: { cross: { targetPolicies: (target) => targetSide(target) } },
    inputs: () => ({ 'role-to-assume': '', scenario: 'wildcard' }),
  },
]

/** Every kind of thing that can be in the way of a move, at least once. */
export const worlds: readonly World[] = [...certificates, ...targets, ...holders, ...methods]

/** Blockers that no world here has, and why. */
export const elsewhere: Readonly<Record<string, string>> = {
  'plan-changed': 'a plan is bound: test/stories/gate/plan-bound.test.ts',
  'dns-record-unsupported': 'a hosted zone: test/stories/dns/dns-zones.test.ts',
  'dns-ttl-too-long': 'a wait: test/stories/release-and-claim',
  'input-combination': 'a plan that is too long: test/unit/commands/plan.test.ts',
  'target-full': 'a quota: test/unit/scenarios/checks/checks.test.ts',
}

/** Long-lived keys of the environment with a session token, as a job has that assumed a role by itself. */
export function temporaryKeys({ cloud, scene }: Stage): Given {
  const { accessKeyId, secretAccessKey } = keys(cloud.world, scene.account)
  const identity = cloud.world.identities.get(accessKeyId)
  if (identity !== undefined) cloud.world.identities.set(accessKeyId, { ...identity, sessionToken: 'token' })
  return {
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_SESSION_TOKEN: 'token',
  }
}
