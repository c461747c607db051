/** The values of each factor. */
export type Factors<T> = { readonly [K in keyof T]: readonly T[K][] }

/** Which value each factor of a row has, by its number; of a part of a row, by the numbers of its factors. */
type Places = ReadonlyMap<number, number>

/**
 * Rows in which every `strength` values of different factors meet at least once (a covering array), made greedily: each row
 * begins with values that have not met yet and takes, factor by factor, the value that meets most new ones.
 */
export function covering<T extends object>(factors: Factors<T>, strength: number): T[] {
  const names = Object.keys(factors) as (keyof T)[]
  const counts = names.map((name) => factors[name].length)
  const open = meetings(counts, strength)
  const rows: T[] = []
  for (let next = open.values().next().value; next !== undefined; next = open.values().next().value) {
    const row = new Map(next)
    for (const [factor, count] of counts.entries()) {
      if (row.has(factor)) continue
      const others = combinations([...row.keys()], strength - 1)
      const gains = Array.from({ length: count }, (_, value) => {
        const so = new Map(row).set(factor, value)
        return others.filter((some) => open.has(keyOf([...some, factor], so))).length
      })
      row.set(factor, gains.indexOf(Math.max(...gains)))
    }
    for (const some of combinations([...row.keys()], strength)) open.delete(keyOf(some, row))
    const values = [...row].flatMap(([factor, value]) => {
      const name = names[factor]
      return name === undefined ? [] : [[name, factors[name][value]] as const]
    })
    rows.push(Object.fromEntries(values) as T)
  }
  return rows
}

/** Every meeting of `strength` values of different factors, by its key. */
function meetings(counts: readonly number[], strength: number): Map<string, Places> {
  const found = new Map<string, Places>()
  for (const some of combinations([...counts.keys()], strength)) {
    let places: Places[] = [new Map()]
    for (const factor of some)
      places = places.flatMap((so) =>
        Array.from({ length: counts[factor] ?? 0 }, (_, value) => new Map(so).set(factor, value)),
      )
    for (const so of places) found.set(keyOf(some, so), so)
  }
  return found
}

/** Every choice of `size` of the items, each in the order of the items. */
function combinations(items: readonly number[], size: number): readonly (readonly number[])[] {
  let chosen: (readonly number[])[] = [[]]
  for (let length = 0; length < size; length++)
    chosen = chosen.flatMap((some) => {
      const after = some.length === 0 ? 0 : items.indexOf(some.at(-1) ?? Number.NaN) + 1
      return items.slice(after).map((item) => [...some, item])
    })
  return chosen
}

function keyOf(some: readonly number[], places: Places): string {
  return some
    .toSorted((a, b) => a - b)
    .map((factor) => `${factor}=${places.get(factor)}`)
    .join(' ')
}
