import { changed, wildcard } from '../unit/decisions/cloud.ts'
import { methods, untouchedCloud } from '../unit/decisions/settings.ts'
import type { System } from './data.ts'
import type { Mistake } from './mistakes.ts'
import type { Options } from './options.ts'
import { systemOf } from './system.ts'
import { type Row, tabulated } from './table.ts'

const minute = 60_000
const known = new Map<string, readonly Row[]>()

/** What the decisions do in a move of this kind, in every state of the world. */
export function rowsOf({ method: name, one, began }: Options): readonly Row[] {
  const key = `${name} ${began}`
  const found = known.get(key)
  if (found !== undefined) return found
  const method = methods.find(({ method }) => method.name === name)?.method
  if (method === undefined) throw new Error(`there is no method ${name}`)
  const fresh = untouchedCloud(one)
  const first =
    began === 'wildcard there'
      ? changed(fresh, 'T', -60 * minute, { aliases: [wildcard] })
      : began === 'source disabled'
        ? changed(fresh, 'S', -60 * minute, { enabled: false })
        : fresh
  const setting = { method, planned: true, began: first, restoreSource: true, keepWildcard: false }
  const rows = tabulated(setting)
  known.set(key, rows)
  return rows
}

/** Every method with one run and with two interleaved ones, one of them killed. `full`: twice, and every other beginning. */
export function systems(full: boolean): readonly System[] {
  const usual = methods.flatMap(({ method, one }): readonly Options[] =>
    ([1, 2] as const).flatMap((runs) => [
      { method: method.name, one, runs, kills: 1, prompt: true },
      ...(full
        ? [
            { method: method.name, one, runs, kills: 1, prompt: false },
            { method: method.name, one, runs, kills: 2, prompt: true },
          ]
        : []),
    ]),
  )
  const began: readonly Options[] = ([1, 2] as const).flatMap((runs) => [
    { method: 'wildcard', one: false, runs, kills: 1, prompt: true, began: 'wildcard there' },
    { method: 'disable-source', one: false, runs, kills: 1, prompt: true, began: 'source disabled' },
  ])
  const perName: readonly Options[] = ([1, 2] as const).map((runs) => {
    return { method: 'wildcard', one: false, runs, kills: 1, prompt: true, perName: true }
  })
  return [...usual, ...perName, ...(full ? began : [])].map((options) => systemOf(rowsOf(options), options))
}

/** The system with a mistake in its data. */
export function mistaken({ options, rows = (all) => all, system = (one) => one, what }: Mistake): System {
  return { ...system(systemOf(rows(rowsOf(options)), options)), name: what }
}
