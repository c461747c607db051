import type { Condition, Effect, System, SystemAction } from './data.ts'

/**
 * A system in Promela, for SPIN. Each doer is a process with one place, its loop, and each action one indivisible step of it: so
 * that a state of SPIN is a state of the variables, and its number of stored states is the number of reachable states.
 * Every loop accepts, so that any way that never ends is a cycle of acceptance (`pan -a`).
 */
export function promela(system: System): string {
  const doers = new Map<string, SystemAction[]>()
  for (const action of system.actions) doers.set(action.by, [...(doers.get(action.by) ?? []), action])
  return [
    `/* ${system.name}: written by test/spin/promela.ts */`,
    ...Object.entries(system.variables).map(([name, value]) => `byte ${name} = ${value};`),
    ...[...doers].map(([doer, actions]) => process(doer, actions.map(step))),
    process(
      'laws',
      system.never.map(({ when }, law) => check(when, law)),
    ),
    // Where nothing else can happen, and it is not the goal.
    process('ending', [`d_step { (timeout) && !(${both(system.goal)}) -> assert(0) }`]),
    '',
  ].join('\n')
}

function process(name: string, steps: readonly string[]): string {
  const options = steps.map((one) => `  :: ${one}`)
  return [`active proctype p_${name}() {`, 'end: accept: do', ...options, '  od', '}'].join('\n')
}

function step({ name, when, effects }: SystemAction): string {
  const assigned = new Set<string>()
  for (const [variable, becomes] of effects) {
    // One after the other in Promela: none may read what another one before it has changed.
    if (typeof becomes === 'string' && assigned.has(becomes))
      throw new Error(`${name} reads ${becomes} too late`)
    if (assigned.has(variable)) throw new Error(`${name} sets ${variable} twice`)
    assigned.add(variable)
  }
  return `d_step { ${both(when)} -> ${effects.map(assignment).join('; ')} }`
}

function assignment([variable, becomes]: Effect): string {
  const value = typeof becomes === 'object' ? `${variable} + ${becomes.add}` : becomes
  return `${variable} = ${value}`
}

/** An assertion that fails, and tells by its number which law it is. */
function check(when: readonly Condition[], law: number): string {
  return `d_step { ${both(when)} -> assert(${law} < 0) }`
}

function both(conditions: readonly Condition[]): string {
  const operators = { '=': '==', '!=': '!=', '<': '<', '>': '>' }
  return conditions.map(([variable, is, what]) => `(${variable} ${operators[is]} ${what})`).join(' && ')
}
