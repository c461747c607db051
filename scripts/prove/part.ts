/** Quick: what `npm test` plays anyway. Full: all of it, for a release. */
export type Size = 'quick' | 'full'

/** What a part must reach, so that an empty run cannot pass. */
export interface Floors {
  readonly cases: number
  readonly mutants?: number
  /** Share of the mutants that must be killed, in per cent; default: all. Each that survives must then be explained. */
  readonly score?: number
  readonly samples?: number
  /** By kind of what is covered: how many different ones, or which. */
  readonly covers?: Readonly<Record<string, number | readonly string[]>>
}

/** One part of the programme: which tests play it, and what has to come of it. */
export interface Part {
  /** As the tests write it down (test/evidence/figures.ts). */
  readonly name: string
  /** In the words of the table. */
  readonly what: string
  /** Vitest: the project and its files. Or a program of this repository, which writes figures down as tests do. */
  readonly tests?: { readonly project: string; readonly files: readonly string[] }
  readonly program?: readonly string[]
  /** Its cases can be played by several processes, each with its share (`MATRIX_SHARD`): one for each core. */
  readonly shared?: true
  /** Environment that makes it the full part. */
  readonly full?: Readonly<Record<string, string>>
  readonly floors: Readonly<Record<Size, Floors>>
  /** Not part of a quick run: it takes too long, or needs what not every machine has. */
  readonly onlyFull?: true
  /** Where it cannot run: it then ends well, and writes no figures down. */
  readonly skipped?: string
}
