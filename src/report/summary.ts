import type { Result } from '../base/contract.ts'
import { duration, instant, timeOfDay } from '../base/text.ts'
import { forecast, suffering } from './forecast.ts'
import { helpFor } from './help.ts'
import { bold, bullets, code, fence, folded, link, paragraphs, text } from './markdown.ts'
import { next } from './next.ts'
import { picture } from './picture.ts'
import { progress } from './progress.ts'
import type { Report } from './report.ts'
import { changed, compared, dns, findings, moved, steps } from './sections/move.ts'
import { probed, probesTogether } from './sections/probe.ts'
import { templates } from './sections/templates.ts'
import { servingSince } from './served.ts'
import { notReadSince, servedByAll, unreadSince } from './status.ts'

/** The longest summary in bytes. The runner drops one that is too long for it whole (actions/runner FileCommandManager.cs). */
const mostBytes = 256 * 1024

type Section = (report: Report, rows: number) => string

/** In the order in which they are read; those with the highest number are the first to be left out. */
const sections: readonly { readonly section: Section; readonly worth: 0 | 1 | 2 | 3 }[] = [
  { section: verdict, worth: 0 },
  { section: forecast, worth: 1 },
  { section: next, worth: 1 },
  { section: picture, worth: 2 },
  { section: templates, worth: 1 },
  { section: compared, worth: 2 },
  { section: probed, worth: 2 },
  { section: findings, worth: 1 },
  { section: changed, worth: 2 },
  { section: steps, worth: 1 },
  { section: dns, worth: 1 },
  { section: moved, worth: 1 },
  { section: supportCase, worth: 2 },
  { section: otherMethods, worth: 3 },
  { section: plan, worth: 3 },
  { section: proven, worth: 3 },
]

/** How many rows a table may have, and which sections there are, tried in turn until the whole fits. */
const sizes: readonly { readonly rows: number; readonly worth: number }[] = [
  { rows: 500, worth: 3 },
  { rows: 500, worth: 2 },
  { rows: 100, worth: 2 },
  { rows: 30, worth: 2 },
  { rows: 30, worth: 1 },
  { rows: 5, worth: 1 },
  { rows: 0, worth: 0 },
]

/**
 * The job summary: GitHub-flavoured Markdown, the verdict first. Outside text stands in it as plain words and code spans
 * only. Whole sections and rows are left out where it would be too long, details first, so that it is always well-formed.
 */
export function summary(report: Report): string {
  for (const { rows, worth } of sizes) {
    const shown = sections.filter((each) => each.worth <= worth).map(({ section }) => section(report, rows))
    const cut = worth < 3 || rows < 500
    const note = cut ? `Shortened. The full text is in the output ${code('report')}.` : ''
    const whole = `${paragraphs(...shown, note)}\n`
    if (Buffer.byteLength(whole) <= mostBytes) return whole
  }
  return '## The summary is too long to show\n'
}

/** Mark and word of each result. */
const headings: Readonly<Record<Result, string>> = {
  planned: '📋 Planned',
  'already-in-place': '✅ Already in place',
  moved: '✅ Moved',
  verified: '✅ Verified',
  'moved-unverified': '⚠️ Moved, not verified',
  refused: '⛔ Refused',
  paused: '⏸️ Paused',
  'rolled-back': '↩️ Rolled back',
  failed: '❌ Failed',
  interrupted: '🛑 Interrupted',
  exposed: '🚨 Exposed: act now',
}

/** In which changes are made, the two of a pair before the summary is written again. */
const changing: ReadonlySet<string> = new Set(['Move', 'Go forward', 'Go back'])

/** What remains of a run that was killed is this summary. */
function cutOff({ changes, stage, steps: all, planned, command }: Report): string {
  // Whoever looks again between two goes at it has sent changes, even if none was accepted.
  const sent = all.some(({ attempts }) => attempts > 0)
  if (changes.length === 0 && !sent && !changing.has(stage)) return ''
  // Whoever goes back wants no recovery, which goes forward first; and a plan that it was not given is none of the move.
  const back = command === 'roll-back'
  const plan = planned === undefined || back ? '' : ' and the plan below'
  return `If this job is no longer running, it was cut off: run ${code(`command: ${back ? 'roll-back' : 'recover'}`)} with the same inputs${plan}.`
}

/** What is true now, in one sentence, and who serves the names. */
function verdict(report: Report): string {
  const { ended } = report
  if (ended === undefined)
    return paragraphs('## ⏳ Running', `**${underWay(report)}**`, cutOff(report), facts(report))
  const idle = report.command === 'recover' && ended.result === 'already-in-place'
  const heading = idle ? '✅ Nothing to recover' : headings[ended.result]
  return paragraphs(`## ${heading}`, bold(ended.verdict, 3_000), suffering(report), facts(report))
}

/** The step that the run is at, and how far it has come. */
function underWay({ steps, stage, started, deployment }: Report): string {
  const at = steps.findIndex(
    ({ state }) => state === 'applying' || state === 'accepted' || state === 'waiting',
  )
  const step = steps[at]
  if (step === undefined)
    return stage === '' || started === undefined ? 'The run has begun.' : `${text(stage)} is in progress.`
  const now = progress(step, deployment)
  const where = `Step ${at + 1} of ${steps.length}: ${text(step.title)}`
  return now === '' ? `${where}.` : `${where}: ${text(now, 600)}.`
}

/** One line: who serves the names, what was asked, which method, why, when and how long. */
function facts(report: Report): string {
  const { started, ended, planned, at } = report
  const rest = [
    started?.command === undefined ? '' : `Command ${code(started.command)}`,
    planned === undefined ? '' : `method ${code(planned.scenario)}`,
    ended?.reason === undefined ? '' : `reason ${link(code(ended.reason), helpFor(report, ended.reason))}`,
    started === undefined
      ? ''
      : `started ${instant(started.at).slice(0, 19).replace('T', ' ')} UTC, ${ended === undefined ? 'so far' : 'took'} ${duration((ended?.at ?? at) - started.at)}`,
  ]
  return [serving(report), rest.filter(Boolean).join(' · ')].filter(Boolean).join('<br>\n')
}

/** Who serves the names, as it was read back, and since when; nothing before the first look. */
function serving(report: Report): string {
  const { statuses, current, ended } = report
  if (statuses.length === 0) return ''
  // A run that is under way may be ended at any moment, and then this is what remains of it.
  if (ended === undefined) return `Served, when it was last read, by: ${text(servedByAll(statuses), 600)}`
  const now = current ? statuses : statuses.map((facts) => notReadSince(facts, unreadSince))
  const from = servingSince(report)
  const since =
    from === undefined ? '' : `, since ${from === 'before' ? 'before this run' : `${timeOfDay(from)} UTC`}`
  return `Served now by: ${text(servedByAll(now), 600)}${since}`
}

/** A text ready to send to AWS Support. */
function supportCase({ ended }: Report): string {
  const letter = ended?.supportCase?.trim() ?? ''
  if (letter === '') return ''
  return `### Ask AWS Support\n\nNo method without downtime works for these inputs. Text to send:\n\n${fence(letter, 'text')}`
}

/** Why each other method is not used. */
function otherMethods({ planned }: Report): string {
  if (planned === undefined || planned.others.length === 0) return ''
  const reasons = planned.others.map(({ scenario, why }) => `${code(scenario)}: ${text(why, 600)}`)
  return folded('Why no other method', bullets(reasons))
}

/** The plan for a reviewer, with its digest. */
function plan({ planned }: Report): string {
  if (planned === undefined || planned.plan === '') return ''
  return folded('Plan and its digest', `Digest ${code(planned.digest)}\n\n${fence(planned.plan, 'json')}`)
}

/** What the verdict rests on, and what nobody outside of AWS can prove. */
function proven(report: Report): string {
  if (report.result === undefined) return ''
  const { proof, doubt } = evidence(report)
  const parts = paragraphs(
    proof.length === 0 ? '' : `Proven in this run:\n\n${bullets(proof)}`,
    doubt.length === 0 ? '' : `Not proven:\n\n${bullets(doubt)}`,
  )
  return parts === '' ? '' : folded('What is proven, and what is not', parts)
}

/** A name, or how many. */
function nameOf(probes: Report['probes']): string {
  const [first] = probes
  return probes.length === 1 && first !== undefined ? code(first.alias) : `${probes.length} names`
}

function evidence({ result, steps, probes, findings }: Report): { proof: string[]; doubt: string[] } {
  const proof = steps
    .filter(({ state }) => state === 'confirmed' || state === 'in place')
    .map(({ title, evidence }) => `${text(title)}: ${text(evidence)}`)
  const doubt: string[] = []
  const taken = probes.filter(({ samples }) => samples > 0)
  const good = taken.filter(({ baseline, failures }) => baseline === 'good' && failures === 0)
  if (good.length > 0)
    proof.push(`${nameOf(good)}: all ${probesTogether(good).samples} requests from this runner succeeded`)
  if (taken.length > 0)
    doubt.push(
      `${nameOf(taken)} ${taken.length > 1 ? 'were' : 'was'} requested from one runner, which reaches one or two edge locations: a sample`,
    )
  if (steps.some(({ accepted }) => accepted))
    doubt.push(
      'That every edge location has the change: CloudFront does not report this. The action waits the settle time instead.',
    )
  if (result === 'planned')
    doubt.push(
      'That nothing changes before the move starts. The move reads everything again, and refuses to start if the state no longer fits the plan.',
    )
  const unasked = findings.filter(
    ({ level, id }) => level === 'warning' && /not-(?:read|asked|observable)/.test(id),
  )
  doubt.push(...unasked.map(({ title, evidence }) => `${text(title)}: ${text(evidence)}`))
  return { proof, doubt }
}
