import { globSync } from 'node:fs'
import type { MutantResult } from './mutation.ts'
import { rooms } from './rooms.ts'
import { type Survivor, survivorOf } from './survivors.ts'

/** The least share of mutants that tests must notice, in per cent. */
export const least = 85

/** What came of the mutants of one room. */
export interface Tally {
  readonly room: string
  /** Those that could be run; `broken`: those that cannot even be loaded, which count for nothing. */
  readonly mutants: number
  readonly broken: number
  /** Noticed by a test that fails or never ends. */
  readonly killed: number
  readonly survivors: readonly Survivor[]
}

/** The files of a room. */
export function filesOf(room: string): readonly string[] {
  const patterns = rooms.find(({ name }) => name === room)?.files ?? []
  return patterns.flatMap((pattern) => globSync(pattern)).toSorted()
}

/** Adds up by room; rooms without a mutant are left out. */
export function tallies(mutants: readonly MutantResult[], nameOf: (one: MutantResult) => string): Tally[] {
  const taken = new Set<MutantResult>()
  return rooms.flatMap(({ name }) => {
    const files = new Set(filesOf(name))
    const own = mutants.filter((one) => files.has(nameOf(one)) && !taken.has(one))
    for (const one of own) taken.add(one)
    if (own.length === 0) return []
    const of = (...statuses: MutantResult['status'][]) =>
      own.filter(({ status }) => statuses.includes(status))
    const survivors = of('Survived', 'NoCoverage').map(survivorOf)
    const killed = of('Killed', 'Timeout').length
    const broken = of('CompileError', 'RuntimeError').length
    return [{ room: name, mutants: killed + survivors.length, broken, killed, survivors }]
  })
}

export function score({ killed, mutants }: Pick<Tally, 'killed' | 'mutants'>): number {
  return mutants === 0 ? 0 : (100 * killed) / mutants
}

/** A table for the log. */
export function table(all: readonly Tally[]): string {
  const head = ['room', 'mutants', 'killed', 'survived', 'unreached', 'explained', 'broken', 'score']
  const rows = all.map((tally) => {
    const { room, mutants, broken, killed, survivors } = tally
    const unreached = survivors.filter((one) => one.unreached).length
    const known = survivors.filter(({ why }) => why !== undefined).length
    const figures = [mutants, killed, survivors.length - unreached, unreached, known, broken]
    return [room, ...figures.map(String), `${score(tally).toFixed(1)} %`]
  })
  return [head, ...rows]
    .map((row) => row.map((cell, at) => (at === 0 ? cell.padEnd(12) : cell.padStart(10))).join(''))
    .join('\n')
}

/** All survivors as a page, those without an explanation first. */
export function page(all: readonly Tally[]): string {
  const told = ({ file, line, mutator, from, to, unreached, why }: Survivor) =>
    `- ${file}:${line} ${mutator}${unreached ? ', no test reaches it' : ''}: \`${from}\` -> \`${to}\`${why === undefined ? '' : `: ${why}`}`
  return all
    .flatMap(({ room, survivors }) => {
      const open = survivors.filter(({ why }) => why === undefined)
      const known = survivors.filter(({ why }) => why !== undefined)
      return [`## ${room}`, '', ...[...open, ...known].map(told), '']
    })
    .join('\n')
}
