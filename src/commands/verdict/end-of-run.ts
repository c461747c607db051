import { zoneLines } from '../../base/record.ts'
import { listed } from '../../base/text.ts'
import { roleInputs } from '../../inputs/aws.ts'
import type { InputName } from '../../inputs/declarations.ts'
import type { End } from '../../move/run-context.ts'
import type { Next } from '../../report/events.ts'
import { isWhole, remarks } from '../../report/next.ts'
import type { Report } from '../../report/report.ts'
import { stepPassedOver } from '../dns-at-the-end.ts'
import { publishOwnership, remedied, runWith, stepsFor } from './next.ts'

/** What every verdict is given at the end of a run, whatever its command. */

/** Findings of what a move that came through, in this run or before, has left undone. */
const leftUndone: readonly string[] = [stepPassedOver, 'source-left-disabled']

/**
 * The verdict with the steps first that have to come first, whatever the command: a pause begins with the record that it
 * waits for, a move that came through with what was passed over, an exposed name with what kept the run from ending that, since the same run would end in the same way. A name that
 * somebody else holds is for them to give back, or for AWS, whatever failed besides. Pure.
 */
export function firstStepsFirst(end: End, report: Report): End {
  if (end.result === 'paused') {
    const records = awaited(report, end.reason)
    const ours = records.length === 0 ? unshown(report, end.reason) : []
    // The verdict knows DNS as it was before the run.
    const others = end.next.filter(({ language }) => language !== 'dns')
    if (ours.length > 0) return { ...end, next: [...ours, ...others] }
    if (records.length === 0) return end
    const lines = records.flatMap(({ paste }) => paste.split('\n'))
    // A way back that waits goes on as a roll-back.
    const [then = report.command] = end.next.flatMap(({ inputs }) => inputs?.['command'] ?? [])
    const again = then === report.command ? 'run again' : `run command: ${then}`
    return {
      ...end,
      verdict: `Publish ${listed(lines)}, then ${again}. ${end.verdict}`,
      next: together(records, end.next),
    }
  }
  if (end.result !== 'exposed') {
    const left = report.findings.filter(({ id, remedy }) => leftUndone.includes(id) && remedy !== undefined)
    return left.length === 0 ? end : { ...end, next: together(stepsFor(left), end.next) }
  }
  const [first, then] = [remedies(report), end.next]
  return { ...end, next: end.reason === 'holder-is-another' ? together(then, first) : together(first, then) }
}

/**
 * The verdict as it is told, however the run has ended. `kept`: what the main step has kept for its post step; `undefined`: this is the
 * post step, the last that acts. Pure.
 */
export function asTold(end: End, report: Report, kept?: (name: string) => string | undefined): End {
  const wanted = plannedAgain(kept === undefined ? end : postStepFirst(end, kept), report)
  return named(withRoles(withSecrets(wanted, report), report), report)
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

/** The verdict whose further runs of this move say which inputs they need besides: those that are secret. Pure. */
function withSecrets(end: End, { started }: Report): End {
  const remarks = (started?.place?.hidden ?? []).map(
    (name) => `# add ${name}: it is not shown here, because it may be a secret\n`,
  )
  const whole = ({ inputs = {} }: Next) =>
    isWhole(inputs) && inputs['target-distribution'] === started?.target
  const next = end.next.map((one) =>
    whole(one) ? { ...one, paste: `${remarks.join('')}${one.paste}` } : one,
  )
  return { ...end, next }
}

/**
 * An exposed name that the post step of this job is about to end, said first. `kept`: what the main step has kept for it; the post
 * step acts where the main step is unfinished and is shown to have begun the outage (see `post`). Pure.
 */
export function postStepFirst(end: End, kept: (name: string) => string | undefined): End {
  const acts = kept('unfinished') === 'true' && kept('outage')?.startsWith('{') === true
  if (end.result !== 'exposed' || !acts) return end
  const title =
    'The post step of this job, which runs now, tries to end the outage: it finishes the move if CloudFront accepts it, otherwise it goes back. Read its log and summary before you do anything else. If there is no such log after a minute, the runner was shut down: continue with what follows'
  return { ...end, next: [{ title, paste: '', language: 'text' }, ...end.next] }
}

/** What to do about the refusals that steps ended with, the latest first. */
function remedies({ steps }: Report): Next[] {
  return steps
    .flatMap(({ title, evidence, remedy }) =>
      remedy === undefined ? [] : [remedied(`${title}: ${evidence}`, remedy)],
    )
    .toReversed()
}

/** Both lists as one, in which nothing is to be pasted twice. */
function together(first: readonly Next[], then: readonly Next[]): Next[] {
  const pastes = new Set<string>()
  return [...first, ...then].filter(({ paste }) => paste === '' || (!pastes.has(paste) && pastes.add(paste)))
}

/**
 * The records that the step in which the run ended asked somebody to publish; those of an earlier step where DNS was seen at the
 * target and points elsewhere again.
 */
function awaited(report: Report, reason: End['reason']): Next[] {
  const { dns, latest } = report
  const wanted = report.underWay?.unheard
    ? []
    : dns.filter(({ state, step }) => state === 'wanted' && step === latest)
  const isLeft = ({ purpose, state, step }: Report['dns'][number]) =>
    purpose === 'traffic' && state !== 'found' && (state === 'left' || step !== latest)
  const left = reason === 'dns-not-switched' ? dns.filter(isLeft) : []
  return (wanted.length > 0 ? wanted : left).map((entry) => ({
    title:
      entry.purpose === 'ownership' ? publishOwnership : `Change DNS of ${entry.record.name} to this record`,
    paste: zoneLines(entry.record).join('\n'),
    language: 'dns',
  }))
}

/**
 * What to do where Route 53 has taken what the step in which the run ended has written, or a person has published what it asked for,
 * and servers do not show it: nobody has to publish it.
 */
function unshown(report: Report, reason: End['reason']): Next[] {
  const { dns, latest, underWay: { unheard: there = false } = {} } = report
  const ours = dns.filter(({ state, step }) => state === 'published' && step === latest)
  if (reason !== 'dns-not-switched' && reason !== 'txt-not-visible') return []
  if (ours.length === 0 && !there) return []
  const names = listed([...new Set(ours.map(({ record }) => record.name))])
  const held = there
    ? 'Every server that answered shows the right records'
    : `Route 53 holds the records of ${names}`
  const title = `${held}, so there is nothing to publish. Wait until every authoritative server returns them. If one of the servers never answers, correct the delegation of the zone, or set dns-servers to the servers that answer`
  return [{ title, paste: '', language: 'text' }]
}

/** The job that has an environment, and so roles, of its own (docs/environments.md), by command. */
const jobs: ReadonlyMap<string, 'plan' | 'move' | 'recover'> = new Map([
  ['plan', 'plan'],
  ['verify', 'plan'],
  ['move', 'move'],
  ['roll-back', 'move'],
  ['recover', 'recover'],
])

/**
 * The verdict whose further runs in another job say that the roles are those of this one: the role of a plan may not move, and
 * AWS lets no job of another environment assume the role of this one. Pure.
 */
function withRoles(end: End, { command, started }: Pick<Report, 'command' | 'started'>): End {
  const own = jobs.get(command)
  const given = started?.place?.given ?? {}
  const said = (one: Next): Next => {
    const { inputs = {}, paste } = one
    const job = jobs.get(inputs['command'] ?? '')
    if (job === undefined || job === own || !isWhole(inputs)) return one
    return { ...one, paste: [...ofRoles(inputs, given, job), paste].join('\n') }
  }
  const { back, next } = end
  return { ...end, next: next.map(said), ...(back === undefined ? {} : { back: said(back) }) }
}

/** Of whom the roles of a run are: of the way back between two accounts they are exchanged; one to be filled in is nobody's yet. */
function ofRoles(
  inputs: Readonly<Record<string, string>>,
  given: Readonly<Record<string, string>>,
  job: string,
): string[] {
  const roles = roleInputs.filter((name) => name in inputs)
  const same = roles.filter((name) => inputs[name] === given[name])
  const exchanged = roles.flatMap((name) => {
    const other = roleInputs.find((one) => one in given && given[one] === inputs[name])
    return same.includes(name) || other === undefined ? [] : [`${name} is ${other} of this job`]
  })
  const all = [
    ...(same.length === 0 ? [] : [`${listed(same)}: as this job has ${same.length > 1 ? 'them' : 'it'}`]),
    ...(exchanged.length === 0 ? [] : [listed(exchanged)]),
  ]
  const use = exchanged.length === 0 ? 'use those' : 'use those of the same accounts'
  return all.length === 0
    ? []
    : [`# ${all.join('. ')}. If the job ${job} has roles of its own (docs/environments.md), ${use}`]
}

/** The inputs that a plan binds: with another value of one of them the run is another plan's. */
const bound: readonly InputName[] = [
  'alias',
  'target-distribution',
  'source-distribution',
  'scenario',
  'accept-downtime',
  'accept-hosts',
]

/**
 * The verdict with a whole run that plans, in place of each remedy that asks for a plan, or that could not be followed under the plan
 * that the run was given. What several such remedies want is one plan. Pure.
 */
function plannedAgain(end: End, { command, started }: Report): End {
  const { plan, ...given } = started?.place?.given ?? {}
  if (command !== 'move' && (command !== 'plan' || plan === undefined)) return end
  const asks = ({ inputs }: Next): boolean =>
    inputs !== undefined &&
    !isWhole(inputs) &&
    (inputs['command'] === 'plan' || (plan !== undefined && bound.some((name) => name in inputs)))
  const wanted = end.next.filter(asks)
  const [first] = wanted
  if (first === undefined) return end
  const aliases = started?.aliases ?? []
  const run = runWith(wanted.map(({ title }) => title).join('; '), {
    ...given,
    ...(aliases.length === 0 ? {} : { alias: aliases.join(',') }),
    ...Object.fromEntries(wanted.toReversed().flatMap(({ inputs = {} }) => Object.entries(inputs))),
    command: 'plan',
  })
  const said = [...new Set(wanted.flatMap(remarks))].map((remark) => `# ${remark}`)
  const whole = { ...run, paste: [...said, run.paste].join('\n') }
  return { ...end, next: end.next.flatMap((one) => (one === first ? [whole] : asks(one) ? [] : [one])) }
}
