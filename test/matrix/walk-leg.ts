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

/** Whether a run was told that the source is to stay disabled, by whoever has not told it of the plan of the move that disabled it. */
export function wantsDark({ command = '', plan = '{}', 'restore-source': restored }: Texts): boolean {
  const { scenario }: { readonly scenario?: string } = JSON.parse(plan)
  return ['move', 'verify'].includes(command) && restored === 'false' && scenario !== 'disable-source'
}
