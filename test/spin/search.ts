import type { Condition, Effect, System } from './data.ts'

/** What a search of all states of a system gave. */
export interface Searched {
  readonly states: number
  readonly transitions: number
  /** Laws that are broken in a reachable state; `convergence` where a way ends elsewhere than at the goal, or never. */
  readonly broken: readonly string[]
  /** The actions that lead to the first one. */
  readonly trace: readonly string[]
}

type State = Uint8Array
type Test = (state: State) => boolean

/**
 * Breadth first, every state once. Convergence: the goal holds in every state without a successor, and no way comes back to a
 * state that it has passed, so that every way ends. `most`: an error beyond so many states.
 */
export function searched(system: System, most = 5_000_000): Searched {
  const at = new Map(Object.keys(system.variables).map((name, index) => [name, index]))
  const place = (name: string): number => {
    const found = at.get(name)
    if (found === undefined) throw new Error(`no variable is called ${name}`)
    return found
  }
  const possible = chooser(system, place)
  const laws = system.never.map(({ law, when }) => ({ law, holds: all(when, place) }))
  const goal = all(system.goal, place)
  const first = Uint8Array.from(Object.values(system.variables))
  const known = new Map<string, number>([[keyOf(first), 0]])
  const states: State[] = [first]
  const from: (readonly [number, string])[] = [[-1, '']]
  const follows: number[][] = []
  const broken = new Map<string, number>()
  let transitions = 0
  for (let n = 0; n < states.length; n++) {
    const state = states[n]
    if (state === undefined) break
    for (const { law, holds } of laws) if (!broken.has(law) && holds(state)) broken.set(law, n)
    const successors: number[] = []
    for (const { name, holds, effects } of possible(state)) {
      if (!holds(state)) continue
      const next = Uint8Array.from(state)
      for (const effect of effects) effect(state, next)
      transitions++
      const key = keyOf(next)
      let index = known.get(key)
      if (index === undefined) {
        index = states.length
        known.set(key, index)
        states.push(next)
        from.push([n, name])
        if (states.length > most) throw new Error(`${system.name} has more than ${most} states`)
      }
      successors.push(index)
    }
    follows.push(successors)
    if (successors.length === 0 && !goal(state) && !broken.has('convergence')) broken.set('convergence', n)
  }
  if (!broken.has('convergence') && circles(follows)) broken.set('convergence', 0)
  return {
    states: states.length,
    transitions,
    broken: [...broken.keys()].toSorted(),
    trace: traceTo([...broken.values()][0], from),
  }
}

interface Compiled {
  readonly name: string
  readonly holds: Test
  readonly effects: readonly ReturnType<typeof applied>[]
}

/** Those of the actions that may be possible: sorted by the value that the first condition of each asks for. */
function chooser(
  { actions }: System,
  place: (name: string) => number,
): (state: State) => readonly Compiled[] {
  const sorted = new Map<string, readonly [number, Map<number, Compiled[]>]>()
  const others: Compiled[] = []
  for (const { name, when, effects } of actions) {
    const compiled = { name, holds: all(when, place), effects: effects.map((one) => applied(one, place)) }
    const [[variable, is, what] = ['', '!=', 0]] = when
    if (is !== '=' || typeof what !== 'number') {
      others.push(compiled)
      continue
    }
    const [, byValue] = sorted.get(variable) ?? [0, new Map<number, Compiled[]>()]
    byValue.set(what, [...(byValue.get(what) ?? []), compiled])
    sorted.set(variable, [place(variable), byValue])
  }
  const choices = [...sorted.values()]
  return (state) => [
    ...choices.flatMap(([variable, byValue]) => byValue.get(state[variable] ?? 0) ?? []),
    ...others,
  ]
}

function all(when: readonly Condition[], place: (name: string) => number): Test {
  const tests = when.map(([variable, is, what]) => ({
    left: place(variable),
    is,
    right: typeof what === 'string' ? place(what) : undefined,
    number: typeof what === 'string' ? 0 : what,
  }))
  return (state) => {
    for (const { left, is, right, number } of tests) {
      const value = state[left] ?? 0
      const other = right === undefined ? number : (state[right] ?? 0)
      const holds =
        is === '='
          ? value === other
          : is === '!='
            ? value !== other
            : is === '<'
              ? value < other
              : value > other
      if (!holds) return false
    }
    return true
  }
}

function applied([variable, becomes]: Effect, place: (name: string) => number) {
  const to = place(variable)
  const from = typeof becomes === 'string' ? place(becomes) : to
  const [base, add] =
    typeof becomes === 'number' ? [0, becomes] : [1, typeof becomes === 'string' ? 0 : becomes.add]
  return (before: State, after: State): void => {
    after[to] = base * (before[from] ?? 0) + add
  }
}

function keyOf(state: State): string {
  return String.fromCharCode(...state)
}

/** Whether some way comes back to where it was: states are taken away that nothing leads to, until none are left. */
function circles(follows: readonly (readonly number[])[]): boolean {
  const into = new Uint32Array(follows.length)
  for (const successors of follows) for (const next of successors) into[next] = (into[next] ?? 0) + 1
  const open = [...into.keys()].filter((n) => into[n] === 0)
  let taken = 0
  for (let n = open.pop(); n !== undefined; n = open.pop()) {
    taken++
    for (const next of follows[n] ?? []) {
      into[next] = (into[next] ?? 0) - 1
      if (into[next] === 0) open.push(next)
    }
  }
  return taken < follows.length
}

function traceTo(state: number | undefined, from: readonly (readonly [number, string])[]): readonly string[] {
  const trace: string[] = []
  for (let n = state ?? 0; n > 0; ) {
    const [before, name] = from[n] ?? [0, '']
    trace.unshift(name)
    n = before
  }
  return trace
}
