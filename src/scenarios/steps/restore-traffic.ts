import { type DnsRecord, linksOf, sameSet, trafficSets } from '../../base/record.ts'
import type { Move } from '../../move/move.ts'
import type { Standing, Step } from '../../procedure/step.ts'

/**
 * Has DNS of the alias as it was when the move began: written where the zone is ours, else asked for and awaited, and seen
 * at every authoritative server. `required`: the rest of the way back waits for it.
 */
export function restoreTraffic(move: Move, { required }: { readonly required: boolean }): Step<Move> {
  const before = trafficSets(move.initial.records, move.alias)
  const links = linksOf(move.initial.records, move.alias)
  const end = links.at(-1)?.to
  const { hosted } = move
  // What cannot be seen is asked for and not waited for: users are unserved meanwhile, and CloudFront decides.
  let showable = end !== undefined
  return {
    id: 'restore-traffic',
    title: `Lead DNS of ${move.alias} back to where it led`,
    alias: move.alias,
    by: hosted === undefined ? 'person' : 'us',
    observe: async ({ alias, dns }): Promise<Standing> => {
      const seen = end === undefined ? undefined : await dns.traffic(alias, end)
      if (hosted === undefined) {
        showable = seen !== undefined && (required || seen.state !== 'not-asked')
        if (seen === undefined)
          return { state: 'absent', evidence: 'how the records were cannot be seen by a query' }
        if (seen.state === 'target') return { state: 'in-place', evidence: seen.evidence }
        return { state: seen.state === 'partly' ? 'settling' : 'absent', evidence: seen.evidence }
      }
      const now = trafficSets(await hosted.records([alias]), alias)
      const same =
        now.length === before.length && before.every((one) => now.some((other) => sameSet(one, other)))
      if (!same)
        return { state: 'absent', evidence: `the records of ${alias} in ${hosted.zoneId} are not as found` }
      if (!(await hosted.inSync())) return { state: 'settling', evidence: 'PENDING in Route 53' }
      if (seen === undefined || seen.state === 'target' || seen.state === 'not-asked')
        return { state: 'in-place', evidence: seen?.evidence ?? `as found in ${hosted.zoneId}, INSYNC` }
      return { state: 'settling', evidence: `INSYNC in Route 53, but ${seen.evidence}` }
    },
    apply: async ({ alias, tell, dns }) => {
      if (hosted !== undefined) await hosted.restore(alias, before)
      const now = end === undefined ? [] : (await dns.traffic(alias, end)).chain
      // Further on in the chain a person may have switched DNS: what leads elsewhere there now is to be changed back as well.
      const later = links
        .slice(1)
        .filter(({ name, to }) => now.some((link) => link.name === name && link.to !== to))
        .map(({ name, ttl, to }): DnsRecord => ({ name, type: 'CNAME', ttl, values: [to] }))
      const own = later.length > 0 && hosted === undefined ? [] : before
      const entry = (record: DnsRecord, state: 'wanted' | 'published') =>
        tell({
          type: 'dns',
          entry: { purpose: 'traffic', state, record, note: 'As it was before the move.' },
        })
      for (const record of own) entry(record, hosted === undefined ? 'wanted' : 'published')
      for (const record of later) entry(record, 'wanted')
    },
    change: ({ alias }) =>
      hosted === undefined
        ? undefined
        : {
            action: 'route53:ChangeResourceRecordSets',
            resource: hosted.zoneId,
            alias,
            effect: `DNS of ${alias} is as it was before the move`,
          },
    undo: { irreversible: 'it is the way back itself' },
    wait: ({ inputs }) => ({
      for: `DNS of ${move.alias} to be as it was, at every authoritative server`,
      atMost: hosted === undefined && !showable ? 0 : inputs.dnsTimeout,
      settle: 0,
    }),
    onRefusal: required ? 'stop' : 'go-on',
    onExhausted: required ? 'stop' : 'go-on',
    exhausted: 'dns-not-switched',
  }
}
