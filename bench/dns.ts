import { startCloud } from '../test/cloud/cloud.ts'
import { standardScene } from '../test/cloud/scene/standard.ts'
import { denying, movePolicies } from '../test/cloud/scene.ts'
import { runAction } from '../test/stories/harness/harness.ts'

/** How soon the action goes on once a record that it waits for is there, and what the waiting costs. */
export interface DnsFigures {
  /** From the moment at which all servers show the record to the call that waited for it, ms. */
  readonly goesOnAfter: number
  /** The poll interval, ms: the goal for the above. */
  readonly pollInterval: number
  /** DNS queries that one look takes: of four servers, at most. */
  readonly queriesPerLook: number
}

const pollInterval = 2_000
/** When the record appears after it was asked for, ms: long enough for the pauses between looks to have grown. */
const appearsAfter = 7_300

/** Plays a move by AssociateAlias with `dns: manual`, in which the TXT record appears after a while. */
export async function dnsFigures(): Promise<DnsFigures> {
  const cloud = await startCloud({ deployTime: { min: 0, max: 0 }, seed: 7 })
  try {
    const scene = await standardScene(cloud.world, cloud.dns, {
      policies: (from, to) => denying(movePolicies(from, to), 'cloudfront:UpdateDomainAssociation'),
    })
    scene.zone.load([{ name: scene.alias, type: 'CNAME', ttl: 60, values: [`${scene.target.domain}.`] }])
    const name = `_${scene.alias}`
    let asked = 0
    const run = await runAction(cloud, {
      inputs: {
        alias: scene.alias,
        'target-distribution': scene.target.id,
        'role-to-assume': scene.role.arn,
        'dns-servers': cloud.dnsServers.join(','),
        dns: 'manual',
        'dns-timeout': '30s',
        'probe-path': 'off',
        settle: '0s',
        'poll-interval': `${pollInterval}ms`,
      },
      onLine: (line) => {
        if (!line.includes('DNS ownership wanted')) return
        asked = cloud.world.now()
        scene.zone.put(asked + appearsAfter, [{ name, type: 'TXT', values: [`"${scene.target.domain}"`] }])
      },
    })
    const call = run.calls.find(({ operation }) => operation === 'AssociateAlias')
    if (call === undefined) throw new Error(`the action did not go on:\n${run.stdout}`)
    const visible = asked + appearsAfter
    const queries = cloud.dns.queries.filter(
      ({ at, transport }) => at >= asked && at < call.at && transport !== 'cloudfront',
    )
    const looks = queries.filter(({ name: of, type, server }) => {
      return of === name && type === 'TXT' && server === cloud.dns.servers[0]?.name
    })
    // A look asks each server twice.
    const queriesPerLook = queries.length / Math.max(1, looks.length / 2)
    return { goesOnAfter: call.at - visible, pollInterval, queriesPerLook: Math.ceil(queriesPerLook) }
  } finally {
    await cloud.stop()
  }
}

/** The figures as a line for people. */
export function dnsLine({ goesOnAfter, pollInterval: most, queriesPerLook }: DnsFigures): string {
  return `A record that is there is noticed after ${Math.round(goesOnAfter)} ms (goal: at most one poll interval, ${most} ms); a look takes ${queriesPerLook} DNS queries (goal: at most 16, for four servers).`
}

if (import.meta.main) console.log(dnsLine(await dnsFigures()))
