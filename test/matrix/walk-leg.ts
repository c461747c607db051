export type Texts = Readonly<Record<string, string>>

/** Which way a run is to go: as the variant does, or with source and target exchanged. */
export type Way = 'there' | 'opposite'

/** A run of a walk. */
export interface Leg {
  readonly way: Way
  /** What differs from the inputs of the variant. */
  readonly inputs: Texts
}

/** The source as a plan shows it, where there is one. */
export function sourceOf(plan = '{}'): { readonly enabled?: boolean } | undefined {
  const read: { readonly source?: { readonly enabled?: boolean } } = JSON.parse(plan)
  return read.source
}
