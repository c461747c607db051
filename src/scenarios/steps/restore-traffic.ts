import { type DnsRecord, linksOf, sameSet, trafficSets } from '../../base/record.ts'
import {
  distributionFact,
  distributionOf,
  type MoveStep,
  type MoveView,
  type Subject,
  trafficFact,
  trafficOf,
  zoneFact,
  zoneOf,
} from '../../move/world.ts'
import type { Saying } from '../../procedure/intent.ts'
import type { Standing } from '../../procedure/step.ts'

/**
 * Has DNS of the alias as it was when the move began: written where the zone is ours, else asked for and awaited, and seen
 * at every authoritative server. `required`: the rest of the way back waits for it. Of several names those that the target
 * has stay there, and so does their DNS.
 */
export function restoreTraffic(move: Subject, { required }: { readonly required: boolean }): MoveStep {
  const { alias, hosted, inputs, target } = move
  const several = move.aliases.length > 1
  const before = trafficSets(move.initial.records, alias)
  const links = linksOf(move.initial.records, alias)
  const domain = links.at(-1)?.to
  const seenOf = (view: MoveView) => (domain === undefined ? undefined : trafficOf(view, alias, domain))
  // What cannot be seen is asked for and not waited for: users are unserved meanwhile, and CloudFront decides.
  const showable = (view: MoveView) => {
    const seen = seenOf(view)
    return domain !== undefined && (seen === undefined || required || seen.state !== 'not-asked')
  }
  const told = (view: MoveView): readonly Saying[] => {
    const now = seenOf(view)?.chain ?? []
    // Further on in the chain a person may have switched DNS: what leads elsewhere there now is to be changed back as well.
    const later = links
      .slice(1)
      .filter(({ name, to }) => now.some((link) => link.name === name && link.to !== to))
      .map(({ name, ttl, to }): DnsRecord => ({ name, type: 'CNAME', ttl, values: [to] }))
    const own = later.length > 0 && hosted === undefined ? [] : before
    const entry = (record: DnsRecord, state: 'wanted' | 'published'): Saying => ({
      type: 'dns',
      entry: { purpose: 'traffic', state, record, note: 'As it was before the move.' },
    })
    return [
      ...own.map((record) => entry(record, hosted === undefined ? 'wanted' : 'published')),
      ...later.map((record) => entry(record, 'wanted')),
    ]
  }
  return {
    id: 'restore-traffic',
    title: `Restore the DNS records of ${alias}`,
    alias,
    by: hosted === undefined ? 'person' : 'us',
    facts: () => [
      ...(domain === undefined ? [] : [trafficFact(alias, domain)]),
      ...(hosted === undefined ? [] : [zoneFact(alias)]),
      ...(several ? [distributionFact(target.id)] : []),
    ],
    standing: (view): Standing => {
      if (several && distributionOf(view, target.id)?.aliases.includes(alias) === true)
        return { state: 'in-place', evidence: `${target.id} holds ${alias}, whose DNS stays as it is` }
      const seen = seenOf(view)
      if (hosted === undefined) {
        if (seen === undefined)
          return { state: 'absent', evidence: 'a query does not show the earlier records' }
        if (seen.state === 'target') return { state: 'in-place', evidence: seen.evidence }
        return { state: seen.state === 'partly' ? 'settling' : 'absent', evidence: seen.evidence }
      }
      const zone = zoneOf(view, alias)
      if (zone === undefined) return { state: 'settling', evidence: 'not read yet' }
      const now = trafficSets(zone.records, alias)
      const same =
        now.length === before.length && before.every((one) => now.some((other) => sameSet(one, other)))
      if (!same)
        return {
          state: 'absent',
          evidence: `the records of ${alias} in ${hosted.zoneId} differ from those before the move`,
        }
      if (!zone.inSync) return { state: 'settling', evidence: 'PENDING in Route 53' }
      if (seen === undefined || seen.state === 'target' || seen.state === 'not-asked')
        return {
          state: 'in-place',
          evidence: seen?.evidence ?? `as before the move in ${hosted.zoneId}, INSYNC`,
        }
      return { state: 'settling', evidence: `INSYNC in Route 53, but ${seen.evidence}` }
    },
    intent: (view) =>
      hosted === undefined
        ? { do: 'ask', says: told(view) }
        : { do: 'send', request: { to: 'zone', changes: [{ do: 'restore', name: alias, records: before }] } },
    tells: (_answer, view) => told(view),
    change: () =>
      hosted === undefined
        ? undefined
        : {
            action: 'route53:ChangeResourceRecordSets',
            resource: hosted.zoneId,
            alias,
            effect: `DNS of ${alias} is as it was before the move`,
          },
    undo: { irreversible: 'this is itself a step back' },
    wait: (view) => ({
      for: `DNS of ${alias} to be as it was, at every authoritative server`,
      atMost: hosted === undefined && !showable(view) ? 0 : inputs.dnsTimeout,
      settle: 0,
    }),
    onRefusal: required ? 'stop' : 'go-on',
    onExhausted: required ? 'stop' : 'go-on',
    exhausted: 'dns-not-switched',
  }
}
