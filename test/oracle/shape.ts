import { parse } from 'yaml'
import type { Said } from './said.ts'

/** The report, as far as its shape is judged. */
interface Report {
  readonly result?: string | null
  readonly reason?: string
  readonly aliases?: readonly string[]
  readonly next?: readonly { readonly title: string; readonly paste: string; readonly language: string }[]
  readonly dns?: readonly { readonly state: string }[]
}

/** Reasons of a wait for a record that somebody has to publish. */
const recordWaits = new Set(['txt-not-visible', 'dns-not-switched'])

/**
 * What a finished run shows in the wrong form, whatever is true: the name in every verdict, a wait for DNS with its record first,
 * steps in the order of time, and no table with an old state that is not called so.
 */
export function unclear({ summary, report }: Said): string[] {
  if (summary === '' || report === '') return []
  const parsed: Report = JSON.parse(report)
  return [
    ...nameless(summary, parsed),
    ...recordless(summary, parsed),
    ...disordered(summary),
    ...undated(summary),
    ...unpasteable(parsed),
  ]
}

/** What a template makes of a value that is none. */
const noText = /\bundefined\b(?!,| expression)|\[object |\bNaN\b|(?<![[:,"]|!= )\bnull\b(?![\]},"])/

/**
 * Texts of a run that no person can have meant: the name of a missing value, or one input twice in what is to be pasted. An alias
 * list in the syntax of a tool may be `undefined,`, JSON and jq have `null`, and GitHub has undefined expressions.
 */
export function garbled(
  { log, ...said }: Said & { readonly log: string },
  outputs: readonly string[],
): string[] {
  const texts = [log, ...Object.values(said), ...outputs].filter((text) => noText.test(text))
  const { next = [] }: Report = JSON.parse(said.report || '{}')
  const twice = next.flatMap(({ paste, language }) => {
    const names = [...paste.matchAll(/^([a-z]+(?:-[a-z]+)*): /gm)].map(([, name]) => name)
    const again = names.filter((name, at) => names.indexOf(name) < at)
    return language === 'dns' || again.length === 0 ? [] : [`${again.join()} twice in: ${paste}`]
  })
  return [
    ...texts.flatMap((text) => `no text: ${text.split('\n').find((line) => noText.test(line))}`),
    ...twice,
  ]
}

/** Lines for a workflow file that are not YAML of an input each. */
function unpasteable({ next = [] }: Report): string[] {
  return next
    .filter(({ language }) => language === 'yaml')
    .filter(({ paste }) => !isTexts(paste))
    .map(({ title, paste }) => `no YAML of inputs: ${title}: ${paste}`)
}

function isTexts(paste: string): boolean {
  try {
    const values = Object.values(parse(paste, { schema: 'failsafe' }))
    return values.length > 0 && values.every((value) => typeof value === 'string')
  } catch {
    return false
  }
}

/** The verdict, in Markdown: the first paragraph below the title. */
function verdictOf(summary: string): string {
  return summary.split('\n\n')[1] ?? ''
}

function nameless(summary: string, { aliases = [] }: Report): string[] {
  const verdict = verdictOf(summary)
  const words = verdict.split(/[^\w.*-]+/).map((word) => word.replace(/^\*\*|\.+$|\*\*$/g, ''))
  return aliases.length === 0 || aliases.some((alias) => words.includes(alias))
    ? []
    : [`no name in the verdict: ${verdict}`]
}

function recordless(summary: string, { result, reason = '', next = [], dns = [] }: Report): string[] {
  if (result !== 'paused' || !recordWaits.has(reason)) return []
  const [first] = next
  // What the run has written itself, or a person has published, nobody has to publish: servers do not show it.
  const states = dns.map(({ state }) => state)
  const ours = states.includes('published') && !states.includes('wanted')
  const there = verdictOf(summary).includes('every server that answered ')
  if ((ours || there) && first?.title.includes('nothing to publish')) return []
  if (first?.language !== 'dns')
    return [`paused for ${reason}, and the first step is no record: ${first?.title}`]
  const [line = ''] = first.paste.split('\n')
  return verdictOf(summary).includes(`\`${line}\``)
    ? []
    : [`paused, and the headline has not the record ${line} as one span: ${verdictOf(summary)}`]
}

interface Table {
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** The tables under a heading, or of the whole summary. */
function tablesOf(markdown: string): Table[] {
  const cells = (line: string) => line.slice(2, -2).split(' | ')
  return markdown
    .split(/\n\n+/)
    .filter((part) => part.startsWith('| '))
    .map((part) => {
      const [head = '', , ...rows] = part.split('\n')
      return { head: cells(head), rows: rows.filter((row) => row.startsWith('| ')).map(cells) }
    })
}

function stepsOf(summary: string): Table | undefined {
  return tablesOf(summary).find(({ head }) => head[0] === 'Step')
}

const noTime = '–'
const halfDay = 12 * 3_600

function disordered(summary: string): string[] {
  const steps = stepsOf(summary)
  const column = steps?.head.findIndex((title) => title.startsWith('Started')) ?? -1
  const times = (steps?.rows ?? []).map((row) => row[column] ?? '')
  const seconds = times.filter((time) => time !== noTime).map(secondsOf)
  const back = seconds.filter((time, at) => {
    const passed = time - (seconds[at - 1] ?? time)
    // At midnight it begins anew.
    return passed < 0 && passed > -halfDay
  })
  const early = times.slice(0, times.lastIndexOf(times.findLast((time) => time !== noTime) ?? '') + 1)
  return back.length > 0 || early.includes(noTime) ? [`steps out of order: ${times.join(', ')}`] : []
}

function secondsOf(time: string): number {
  const [h = 0, min = 0, s = 0] = time.split(':').map(Number)
  return (h * 60 + min) * 60 + s
}

/** States that a change may have made old. */
const state = /\b(?:Deployed|InProgress)\b|\*\*disabled\*\*/

function undated(summary: string): string[] {
  const steps = stepsOf(summary)
  const started = steps?.head.findIndex((title) => title.startsWith('Started')) ?? -1
  const evidence = steps?.head.indexOf('Evidence') ?? -1
  const begun = steps?.rows.some((row) => row[started] !== noTime) === true
  const old = (steps?.rows ?? [])
    .filter((row) => begun && row[started] === noTime && (row[evidence] ?? '') !== '')
    .filter((row) => !/^before the run: |^not reached$/.test(row[evidence] ?? ''))
    .map((row) => `an old state in the steps: ${row.join(' | ')}`)
  const others = tablesOf(summary)
    .filter(({ head }) => head[0] !== 'Step')
    .flatMap(({ head, rows }) =>
      rows.flatMap((row) =>
        row
          .filter((cell, at) => state.test(cell) && !/before/.test(head[at] ?? ''))
          .map((cell) => `a state without a moment in a table: ${cell}`),
      ),
    )
  return [...old, ...others]
}
