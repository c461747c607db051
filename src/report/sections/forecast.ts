import { traitsOf } from '../../base/contract.ts'
import { duration } from '../../base/text.ts'
import { batchesText, expected, type Forecast, type ForecastStep, outageSentence } from '../forecast.ts'
import { alert, bold, bullets, code, numbered, text } from '../markdown.ts'
import type { Report } from '../report.ts'
import { left } from './move.ts'
import { declaredBy } from './templates.ts'

/** What users will suffer under a plan, the first thing below its verdict; nothing for any other result. */
export function suffering(report: Report): string {
  const forecast = forecastOf(report)
  if (forecast === undefined) return ''
  const { outage, gentler } = forecast
  if (outage === undefined) return `**Users:** ${text(users(report), 600)}`
  const boxes = [alert('CAUTION', bold(outageSentence(outage), 6_000))]
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
function users({ planned }: Report): string {
  if (planned !== undefined && traitsOf(planned.scenario).gapless) return planned.users
  return 'Every name that is served now stays served.'
}

/** What an approval is about: the changes in order, how long they take, what a person does, and where the way back ends. */
export function forecast(report: Report, rows: number): string {
  const plan = forecastOf(report)
  if (plan === undefined) return ''
  return [
    `### What will change`,
    numbered(plan.steps.slice(0, rows).map(item)) + left(plan.steps.length, rows),
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
  const shown = records.slice(0, Math.max(1, rows))
  const notes = [...new Set(shown.map(({ note }) => note))]
  return notes.map((note) => {
    const lines = shown.filter((record) => record.note === note).map(({ line }) => code(line, 2_000))
    return [`**For a person to publish**, ${text(note, 600)}`, ...lines].join('\\\n')
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

function wayBack({ noReturn }: Forecast): string {
  if (noReturn === undefined)
    return `**Way back:** you can undo every change with ${code('command: roll-back')}.`
  return `**No way back** by ${code('command: roll-back')} after ${bold(noReturn.title)}: ${text(noReturn.why)}.`
}
