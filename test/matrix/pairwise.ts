/** The values of each factor. */
export type Factors<T> = { readonly [K in keyof T]: readonly T[K][] }

/**
 * Rows in which every two values of different factors meet at least once (a 2-way covering array), made greedily: each row
 * begins with a pair that has not met yet and takes, factor by factor, the value that meets most new ones.
 */
export function pairwise<T extends object>(factors: Factors<T>): T[] {
  const names = Object.keys(factors) as (keyof T)[]
  const key = (a: keyof T, x: number, b: keyof T, y: number) =>
    names.indexOf(a) < names.indexOf(b)
      ? `${String(a)}=${x} ${String(b)}=${y}`
      : `${String(b)}=${y} ${String(a)}=${x}`
  const open = new Map<string, ReadonlyMap<keyof T, number>>()
  for (const a of names)
    for (const b of names.slice(names.indexOf(a) + 1))
      for (const x of factors[a].keys())
        for (const y of factors[b].keys())
          open.set(
            key(a, x, b, y),
            new Map([
              [a, x],
              [b, y],
            ]),
          )
  const rows: T[] = []
  for (let next = open.values().next().value; next !== undefined; next = open.values().next().value) {
    const row = new Map(next)
    for (const name of names) {
      if (row.has(name)) continue
      const gains = [...factors[name].keys()].map(
        (value) => [...row].filter(([other, at]) => open.has(key(name, value, other, at))).length,
      )
      row.set(name, gains.indexOf(Math.max(...gains)))
    }
    for (const [a, x] of row) for (const [b, y] of row) if (a !== b) open.delete(key(a, x, b, y))
    const values = [...row].map(([name, at]) => [name, factors[name][at]] as const)
    rows.push(Object.fromEntries(values) as T)
  }
  return rows
}
