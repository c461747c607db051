import { zoneLines } from '../../base/record.ts'
import { listed } from '../../base/text.ts'
import type { End } from '../../move/run-context.ts'
import type { Next } from '../../report/events.ts'
import type { Report } from '../../report/report.ts'
import { allHeard } from '../../scenarios/steps/zone-write.ts'

/**
 * The records that the step in which the run ended asked somebody to publish; those of an earlier step where DNS was seen at the
 * target and points elsewhere again.
 */
export function awaited(report: Report, reason: End['reason']): Next[] {
  const { dns, latest } = report
  const wanted = unheard(report) ? [] : dns.filter(({ state, step }) => state === 'wanted' && step === latest)
  const isLeft = ({ purpose, state, step }: Report['dns'][number]) =>
    purpose === 'traffic' && state !== 'found' && (state === 'left' || step !== latest)
  const left = reason === 'dns-not-switched' ? dns.filter(isLeft) : []
  return (wanted.length > 0 ? wanted : left).map((entry) => ({
    title:
      entry.purpose === 'ownership'
        ? 'Publish this record, and keep the other values of that name'
        : `Change DNS of ${entry.record.name} to this record`,
    paste: zoneLines(entry.record).join('\n'),
    language: 'dns',
  }))
}

/** Whether the step in which the run ended has found all that it asks for in its place, but for servers that did not answer. */
function unheard({ underWay }: Report): boolean {
  return underWay?.evidence.startsWith(allHeard) === true
}

/**
 * What to do where Route 53 has taken what the step in which the run ended has written, or a person has published what it asked for,
 * and servers do not show it: nobody has to publish it.
 */
export function unshown(report: Report, reason: End['reason']): Next[] {
  const { dns, latest } = report
  const there = unheard(report)
  const ours = dns.filter(({ state, step }) => state === 'published' && step === latest)
  if (reason !== 'dns-not-switched' && reason !== 'txt-not-visible') return []
  if (ours.length === 0 && !there) return []
  const names = listed([...new Set(ours.map(({ record }) => record.name))])
  const held = there
    ? 'Every server that answered shows what is wanted'
    : `Route 53 holds the records of ${names}`
  const title = `${held}, so there is nothing to publish. Wait until every authoritative server returns them. If one of the servers never answers, correct the delegation of the zone, or set dns-servers to the servers that answer`
  return [{ title, paste: '', language: 'text' }]
}
