import { traitsOf } from '../base/contract.ts'
import { duration, inMinutes, listed } from '../base/text.ts'
import type { By } from '../procedure/world.ts'
import { alert, bold, bullets, code, firstOf, numbered, text } from './markdown.ts'
import type { Report } from './report.ts'
import { declaredBy } from './sections/templates.ts'
import { staysServed } from './status.ts'
import { usualDeployment } from './step-record.ts'

/** What a plan says of the move that would follow it. Durations in ms. */
export interface Forecast {
  /** The names that will not be served for a while; absent where the method leaves none unserved. */
  readonly outage: Outage | undefined
  /** In order; those that have nothing to do left out. */
  readonly steps: readonly ForecastStep[]
  readonly settle: number
  /** How long resolvers may keep the old record after DNS is switched; 0 where nothing waits for it. */
  readonly oldTtl: number
  /** The longest that the whole may take (input `deadline`). */
  readonly deadline: number
  /** Records that a person publishes while the move waits, or after it. */
  readonly records: readonly { readonly line: string; readonly note: string }[]
  /** The first change that cannot be taken back, and why; its title is empty where that was made before. */
  readonly noReturn: { readonly title: string; readonly why: string } | undefined
  /** That it could not be read whether the source can have the names again; absent: it was, or nothing depends on it. */
  readonly backUnread?: string
  /** Methods without an outage that nothing seen so far rules out. */
  readonly gentler: readonly string[]
}

export interface Outage {
  readonly names: readonly string[]
  readonly why: string
  /** For how long the way forward is tried; then the move goes back. */
  readonly budget: number
  /** Those of the names that stay unserved after the move, until a person enables what serves them. */
  readonly lasting: readonly string[]
  /** What that person has to enable. */
  readonly source: string
}

interface ForecastStep {
  readonly title: string
  readonly by: By
  /** The API call, as IAM writes it; absent for a step that makes none. */
  readonly call: string | undefined
  /** A deployment of a distribution is waited for. */
  readonly deploys: boolean
  /** The settle time is waited for besides. */
  readonly settles: boolean
  /** The call must be refused, and changes nothing. */
  readonly rehearsal: boolean
  /** The hosted zones whose records it writes in more than one batch. */
  readonly batches?: readonly ZoneBatches[]
}

/** A hosted zone, and by how many calls its records are written. */
export interface ZoneBatches {
  readonly zoneId: string
  readonly batches: number
}

/** How often a call has to be made for a zone; empty where once is enough. */
export function batchesText({ batches = [] }: Pick<ForecastStep, 'batches'>): string {
  const each = batches.map(({ zoneId, batches: count }) => `${count} calls for zone ${zoneId}`)
  return each.length === 0 ? '' : `${each.join(', ')}, because Route 53 limits what one call can change`
}

/** What users suffer and for how long, in a few sentences. */
export function outageSentence({ names, why, budget, lasting, source }: Outage): string {
  const they = names.length === 1 ? 'Its users' : 'Their users'
  const after =
    lasting.length === 0
      ? ''
      : ` After the move ${listed(lasting, lasting.length)} ${lasting.length === 1 ? 'stays' : 'stay'} unserved until a person enables ${source} again (restore-source is false).`
  return `${listed(names, names.length)} will not be served for about ${duration(Math.min(usualDeployment, budget))}, because ${why}. ${they} get errors from CloudFront during that time. If CloudFront has not accepted the change after ${duration(budget)}, the move goes back.${after}`
}

/** The expected duration, and the parts that it is made of. */
export function expected({ steps, settle, oldTtl }: Forecast): {
  readonly total: number
  readonly parts: string
} {
  const deployments = steps.filter(({ deploys }) => deploys).length
  const settling = settle === 0 ? 0 : steps.filter(({ settles }) => settles).length
  const parts = [
    deployments === 0
      ? ''
      : `${deployments} ${deployments === 1 ? 'deployment' : 'deployments'} of about ${duration(usualDeployment)}`,
    settling === 0 ? '' : settleText(duration(settle), settling, deployments),
    oldTtl === 0 ? '' : `${duration(oldTtl)} for resolvers to forget the old DNS record`,
  ]
  return {
    total: inMinutes(deployments * usualDeployment + settling * settle + oldTtl),
    parts: parts.filter((part) => part !== '').join(', '),
  }
}

function settleText(settle: string, settling: number, deployments: number): string {
  if (settling !== deployments) return `${settling === 1 ? '' : `${settling} times `}${settle} settle time`
  return `${settle} settle time after ${deployments === 1 ? 'it' : 'each'}`
}

/** What users will suffer under a plan, the first thing below its verdict; nothing for any other result. */
export function suffering(report: Report): string {
  const forecast = forecastOf(report)
  if (forecast === undefined) return ''
  const { outage, gentler } = forecast
  if (outage === undefined) return `**Users:** ${text(users(report), 600)}`
  const boxes = [alert('CAUTION', bold(outageSentence(outage), 60_000))]
  if (gentler.length > 0)
    boxes.push(
      alert(
        'WARNING',
        `${gentler.map((name) => code(name)).join(' or ')} may move the name without an outage: nothing found so far rules it out. Run ${code('plan')} with ${code('scenario: auto')} to have it checked.`,
      ),
    )
  return boxes.join('\n\n')
}

/** What users notice of a move that takes no name off the air. */
function users({ planned, statuses }: Report): string {
  if (planned !== undefined && traitsOf(planned.scenario).gapless) return planned.users
  return staysServed(statuses)
}

/** What an approval is about: the changes in order, how long they take, what a person does, and where the way back ends. */
export function forecast(report: Report, rows: number): string {
  const plan = forecastOf(report)
  if (plan === undefined) return ''
  return [
    `### What will change`,
    firstOf(plan.steps, rows, (shown) => numbered(shown.map(item))),
    bullets([time(plan), ...people(plan, rows), ...freeze(report), wayBack(plan)]),
  ].join('\n\n')
}

function forecastOf({ result, planned }: Report): Forecast | undefined {
  return result === 'planned' ? planned?.forecast : undefined
}

function item(step: ForecastStep): string {
  const { title, by, call, rehearsal } = step
  const what = text(title)
  if (by === 'person') return `${what} (done by a person)`
  if (call === undefined) return what
  const often = batchesText(step)
  const said = text(often === '' ? call : `${call}, ${often}`)
  return rehearsal ? `${what}: ${said}; CloudFront refuses this, and nothing changes` : `${what}: ${said}`
}

function time(plan: Forecast): string {
  const { total, parts } = expected(plan)
  const most = `at most ${duration(plan.deadline)} (${code('deadline')})`
  if (total === 0) return `**Expected duration:** a few minutes; ${most}.`
  return `**Expected duration:** about ${duration(total)} (${parts}); ${most}.`
}

/** Records with the same note are one item. */
function people({ records }: Forecast, rows: number): string[] {
  if (records.length === 0) return ['**During the move:** no one has to do anything.']
  const notes = [...new Set(records.map(({ note }) => note))]
  return notes.map((note) => {
    const lines = records.filter((record) => record.note === note).map(({ line }) => code(line, 2_000))
    const said = firstOf(lines, Math.max(1, rows), (shown) => shown.join('\\\n'))
    return `**For a person to publish**, ${text(note, 600)}\\\n${said}`
  })
}

/** A deployment of a template in the middle of a move takes the names back, or off the target. */
function freeze({ owners }: Report): string[] {
  if (owners.length === 0) return []
  const ends = owners.map((one) => `${one.side} ${code(one.id)}: ${declaredBy(one)}`)
  return [
    `**Templates:** do not deploy a template that declares one of these distributions before the move is finished and the template is updated. Declared by: ${ends.join('; ')}.`,
  ]
}

function wayBack({ noReturn, backUnread }: Forecast): string {
  if (noReturn === undefined) {
    const unless = backUnread === undefined ? '' : ` ${text(backUnread)}`
    return `**Way back:** you can undo every change with ${code('command: roll-back')}.${unless}`
  }
  if (noReturn.title === '') return `**No way back** by ${code('command: roll-back')}: ${text(noReturn.why)}.`
  return `**No way back** by ${code('command: roll-back')} after ${bold(noReturn.title)}: ${text(noReturn.why)}.`
}
