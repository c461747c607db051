import { describe, expect, it } from 'vitest'
import { readConfig, withAliases } from '../../cloud/cloudfront/config.ts'
import { accept, latest } from '../../cloud/cloudfront/versions.ts'
import type { Policy } from '../../cloud/identity.ts'
import { documented } from '../../cloud/scene/documented.ts'
import { denying } from '../../cloud/scene.ts'
import { dnsPolicy, dnsRole } from '../dns/dns-zone.ts'
import { across } from '../harness/across.ts'
import type { Run } from '../harness/harness.ts'
import { type Staging, staging } from '../harness/staging.ts'

/** Watches a policy: the local cloud looks at the effect of a statement only where it fits what was asked. */
class Watched {
  readonly policy: Policy
  readonly listed: readonly string[]
  readonly used = new Set<string>()

  constructor(policy: Policy) {
    const { used } = this
    const statements = policy.Statement.flatMap(({ Action, Resource, Condition }) =>
      [Action].flat().map((action) => ({
        get Effect() {
          used.add(action)
          return 'Allow' as const
        },
        Action: action,
        Resource,
        ...(Condition === undefined ? {} : { Condition }),
      })),
    )
    this.policy = { Version: policy.Version, Statement: statements }
    this.listed = policy.Statement.flatMap(({ Action }) => Action)
  }

  get unused(): string[] {
    return this.listed.filter((action) => !this.used.has(action))
  }
}

/** Calls that were refused for want of a permission. */
function refused({ calls }: Run): string[] {
  return calls.filter(({ code }) => code === 'AccessDenied').map(({ operation }) => operation)
}

const older = ['cloudfront:ListConflictingAliases', 'cloudfront:AssociateAlias']

/** Somebody takes the name off the target, and `recover` puts it there again. */
async function recovered(
  { cloud, scene: { target, alias } }: Pick<Staging, 'cloud' | 'scene'>,
  inputs: Readonly<Record<string, string>>,
  play: (inputs: Readonly<Record<string, string>>) => Promise<Run>,
): Promise<void> {
  const { xml, aliases } = latest(target)
  const left = aliases.filter((name) => name !== alias)
  accept(cloud.world, [{ distribution: target, config: readConfig(withAliases(xml, left)) }])
  const run = await play({ ...inputs, command: 'recover', 'accept-downtime': alias })
  expect(run.outputs['result'], run.stdout).toBe('moved')
  expect(refused(run)).toEqual([])
}

describe('the policies of the documentation', () => {
  it('same-account: nothing is missing, and nothing is there for nothing', async () => {
    let watched: Watched | undefined
    const policies = (deny: readonly string[]) => {
      return staging({
        scene: {
          policies: (source, target) => {
            watched = new Watched(documented('same-account', { source, target }))
            return deny.length === 0 ? [watched.policy] : denying([watched.policy], ...deny)
          },
        },
      })
    }
    const story = await policies([])
    const role = dnsRole(story.cloud, story.scene.zone, story.scene.alias)
    const run = await story.run({ dns: 'route53', 'dns-role-to-assume': role.arn, 'probe-path': 'off' })
    expect(run.outputs['result'], run.stdout).toBe('moved')
    expect(refused(run)).toEqual([])
    await recovered(story, { dns: 'manual', 'probe-path': 'off' }, story.run)
    const first = watched?.unused ?? []
    expect(first.filter((action) => !older.includes(action))).toEqual([])

    const denied = ['cloudfront:ListDomainConflicts', 'cloudfront:UpdateDomainAssociation']
    const fallback = await policies(denied)
    const { scene, cloud } = fallback
    scene.zone.put(cloud.world.now(), [
      { name: `_${scene.alias}`, type: 'TXT', ttl: 60, values: [`"${scene.target.domain}"`] },
    ])
    const again = await fallback.run({ dns: 'manual', 'probe-path': 'off', 'dns-timeout': '1s' })
    expect(again.outputs['result'], again.stdout).toBe('moved')
    expect(watched?.unused.filter((action) => older.includes(action))).toEqual([])
  })

  it.each(['wildcard', 'release-and-claim', 'disable-source'] as const)(
    '%s: nothing is missing on either side, and nothing is there for nothing',
    async (method) => {
      const sides: Watched[] = []
      const watch = (policy: Policy) => {
        const watched = new Watched(policy)
        sides.push(watched)
        return [watched.policy]
      }
      const story = await across({
        scene: {
          targetPolicies: (target) => watch(documented(`${method}-target`, { target })),
          sourcePolicies: (source) => watch(documented(`${method}-source`, { source })),
        },
      })
      const { scene, cloud } = story
      scene.zone.put(cloud.world.now(), [
        { name: `_${scene.alias}`, type: 'TXT', ttl: 60, values: [`"${scene.target.domain}"`] },
      ])
      const dark = method === 'wildcard' ? {} : { 'accept-downtime': accepted(method, scene) }
      const inputs = { scenario: method, 'probe-path': 'off', ...dark }
      // Without a source that is given it is looked for among all distributions.
      const found = await story.run({
        ...inputs,
        command: 'plan',
        'source-distribution': undefined,
        dns: 'route53',
        'dns-role-to-assume': dnsRole(cloud, scene.zone, scene.alias).arn,
      })
      expect(found.outputs['result'], found.stdout).toBe('planned')
      const run = await story.move(inputs, { ...story.switching() })
      expect(run.outputs['result'], run.stdout).toBe('moved')
      // A distribution that was found is read with the credentials of both accounts: one of them is not its own.
      expect(refused(found)).toEqual(['GetDistribution'])
      expect(refused(run)).toEqual([])
      scene.pointAt(scene.target)
      await recovered(story, inputs, story.run)
      for (const { unused } of sides) expect(unused.filter((action) => !older.includes(action))).toEqual([])
    },
  )

  it('DNS: nothing is missing, and nothing is there for nothing', async () => {
    const story = await staging()
    const { scene, cloud } = story
    const watched = new Watched(dnsPolicy(scene.zone, scene.alias))
    const arn = `arn:aws:iam::${scene.zone.account}:role/records`
    cloud.world.roles.set(arn, {
      ...scene.role,
      arn,
      account: scene.zone.account,
      policies: [watched.policy],
    })
    const run = await story.run({ dns: 'route53', 'dns-role-to-assume': arn, 'probe-path': 'off' })
    expect(run.outputs['result'], run.stdout).toBe('moved')
    expect(watched.unused).toEqual([])
  })
})

function accepted(method: string, { alias, zone }: { alias: string; zone: { name: string } }): string {
  if (method !== 'disable-source') return alias
  return [alias, `static.${zone.name}`, `img.${zone.name}`].join(',')
}
