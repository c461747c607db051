import { zoneLines } from '../../base/record.ts'
import { listed } from '../../base/text.ts'
import type { End } from '../../move/run-context.ts'
import type { Next } from '../../report/events.ts'
import type { Report } from '../../report/report.ts'

/**
 * The verdict with the steps first that have to come first, whatever the command: a pause begins with the record that it
 * waits for, an exposed name with what kept the run from ending that, since the same run would end in the same way. A name that
 * somebody else holds is for them to give back, or for AWS, whatever failed besides. Pure.
 */
export function firstStepsFirst(end: End, report: Report): End {
  if (end.result === 'paused') {
    const records = awaited(report, end.reason)
    if (records.length === 0) return end
    const lines = records.flatMap(({ paste }) => paste.split('\n'))
    return {
      ...end,
      verdict: `Publish ${listed(lines)}, then run again. ${end.verdict}`,
      next: together(records, end.next),
    }
  }
  if (end.result !== 'exposed') return end
  const [first, then] = [remedies(report), end.next]
  return { ...end, next: end.reason === 'holder-is-another' ? together(then, first) : together(first, then) }
}

/** The verdict with the names in it, which a failure that knows nothing of names does not have. Pure. */
export function named(end: End, { started }: Report): End {
  const names = started?.aliases ?? []
  // Whole words: the name of its ownership record is another name.
  const words = new Set(end.verdict.split(/[^\w.*-]+/).map((word) => word.replace(/\.+$/, '')))
  return names.length === 0 || names.some((name) => words.has(name))
    ? end
    : { ...end, verdict: `${listed(names)}: ${end.verdict}` }
}

/**
 * An exposed name that the post step of this job is about to end, said first. `kept`: what the main step has kept for it; the post
 * step acts where the main step is unfinished and is shown to have begun the outage (see `post`). Pure.
 */
export function postStepFirst(end: End, kept: (name: string) => string | undefined): End {
  const acts = kept('unfinished') === 'true' && kept('outage')?.startsWith('{') === true
  if (end.result !== 'exposed' || !acts) return end
  const title =
    'The post step of this job, which runs now, tries to end the outage: it finishes the move if CloudFront accepts it, otherwise it goes back. Read its log and summary before you do anything else'
  return { ...end, next: [{ title, paste: '', language: 'text' }, ...end.next] }
}

/**
 * The records that the step in which the run ended asked somebody to publish; those of an earlier step where DNS was seen at the
 * target and points elsewhere again.
 */
function awaited({ dns, latest }: Report, reason: End['reason']): Next[] {
  const wanted = dns.filter(({ state, step }) => state === 'wanted' && step === latest)
  const left = reason === 'dns-not-switched' ? dns.filter(({ purpose }) => purpose === 'traffic') : []
  return (wanted.length > 0 ? wanted : left).map((entry) => ({
    title:
      entry.purpose === 'ownership'
        ? 'Publish this record, and keep the other values of that name'
        : `Change DNS of ${entry.record.name} to this record`,
    paste: zoneLines(entry.record).join('\n'),
    language: 'dns',
  }))
}

/** What to do about the refusals that steps ended with, the latest first. */
function remedies({ steps }: Report): Next[] {
  return steps
    .flatMap(({ title, evidence, remedy }) =>
      remedy === undefined ? [] : [{ title: `${title}: ${evidence}`, paste: remedy, language: 'text' }],
    )
    .toReversed()
}

/** Both lists as one, in which nothing is to be pasted twice. */
function together(first: readonly Next[], then: readonly Next[]): Next[] {
  const pastes = new Set<string>()
  return [...first, ...then].filter(({ paste }) => paste === '' || (!pastes.has(paste) && pastes.add(paste)))
}
