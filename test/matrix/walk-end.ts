import { changed } from '../cloud/cloudfront/settings.ts'
import { accept } from '../cloud/cloudfront/versions.ts'
import { now, wildcardAbove } from '../oracle/played.ts'
import type { VirtualRun } from '../virtual/run.ts'
import type { Walk } from './walk.ts'
import type { Leg, Texts } from './walk-leg.ts'

/** Where the name is to be at the end. */
export type Goal = 'source' | 'target'

interface Report {
  readonly next?: readonly { readonly title: string; readonly paste: string }[]
  readonly findings?: readonly { readonly id: string; readonly evidence: string }[]
}

export function reportOf({ outputs }: VirtualRun): Report {
  return JSON.parse(outputs['report'] || '{}')
}

/**
 * Ends a walk undisturbed: runs what brings the name to where it is wanted, does what a run says is to be done first, and sees that
 * nothing of the moves is left, and that the last run once more changes nothing.
 */
export async function finish(walk: Walk, goal: Goal): Promise<string[]> {
  const said: string[] = []
  const plan = firstPlan(walk)
  let leg: Leg = toGoal(walk, goal, plan)
  for (let tries = 0; tries < 8; tries++) {
    const run = await walk.run(leg)
    said.push(
      `${leg.way} ${run.command}${leg.inputs['plan'] ? ' under plan' : ''}: ${run.outputs['result']} (${run.outputs['reason']})`,
    )
    if (run.exit === 0 && arrived(leg, goal))
      return [...(await idle(walk, leg)), ...left(walk, goal, leg, run)]
    leg = after(walk, goal, leg, run)
    // What CloudFront's resolver keeps of a record that was not there is over by then, or a name that a person has taken off.
    await walk.stage.clock.sleep(run.outputs['result'] === 'paused' ? 1_200_000 : 60_000)
  }
  return [`I4: at the end, to the ${goal}: ${said.join(', ')}`]
}

function arrived({ way, inputs: { command } }: Leg, goal: Goal): boolean {
  return goal === 'target'
    ? command === 'move' && way === 'there'
    : command === 'roll-back' || way === 'opposite'
}

/** The first plan of a move: it shows what was there before the walk. */
function firstPlan(walk: Walk): string | undefined {
  return walk.plans('there').find((text) => planOf(text).command === 'move')
}

interface Plan {
  readonly command: string
  readonly scenario: string
  readonly target?: { readonly aliases?: readonly string[] | null }
}

function planOf(text: string): Plan {
  return JSON.parse(text)
}

function toGoal(walk: Walk, goal: Goal, plan: string | undefined): Leg {
  const { scene } = walk.stage
  const command = goal === 'target' ? 'move' : 'roll-back'
  const bound: Texts =
    plan === undefined
      ? { 'source-distribution': scene.source.id }
      : { plan, scenario: planOf(plan).scenario }
  return { way: 'there', inputs: { command, ...(goal === 'target' && plan === undefined ? {} : bound) } }
}

/** What is run after a run that has not come to its end, as the documentation and the run itself have it. */
function after(walk: Walk, goal: Goal, leg: Leg, run: VirtualRun): Leg {
  const { result = '', reason = '' } = run.outputs
  const { plan, ...inputs } = leg.inputs
  const titles = (reportOf(run).next ?? []).map(({ title }) => title)
  if (reason === 'source-left-disabled') {
    enable(walk, leg)
    return leg
  }
  // The source of a move the other way, which was cut off, is the target of this one.
  if (titles.some((title) => title.startsWith('The target is disabled')) || reason === 'target-disabled') {
    enable(walk, { ...leg, way: leg.way === 'there' ? 'opposite' : 'there' })
    return leg
  }
  // Whoever is unserved comes first, whatever blocked the run that saw it.
  if (result === 'exposed') {
    const of = leg.inputs['command'] === 'recover' ? 'move' : 'recover'
    return { ...leg, inputs: { ...leg.inputs, command: of } }
  }
  if (['plan-changed', 'plan-invalid'].includes(reason)) return toGoal(walk, goal, undefined)
  // What the refusal names in place of a wildcard.
  if (['wildcard-overlap', 'apex-not-possible'].includes(reason))
    return { way: leg.way, inputs: { command: 'move', scenario: 'release-and-claim' } }
  if (result === 'refused' && reason === 'claim-refused')
    return { way: leg.way, inputs: { command: 'move', scenario: 'disable-source' } }
  if (reason === 'past-point-of-no-return') {
    if (titles.some((title) => title.startsWith('Finish the move')))
      return { ...leg, inputs: { ...leg.inputs, command: 'move' } }
    if (titles.some((title) => title.startsWith('First take the wildcard off'))) takeOff(walk)
    return { way: 'opposite', inputs: { command: 'move' } }
  }
  if (inputs['command'] === 'recover' || leg.inputs['command'] === 'move')
    return leg.way === 'opposite'
      ? { ...leg, inputs: { ...leg.inputs, command: 'move' } }
      : toGoal(walk, goal, plan)
  return leg
}

/** A person enables the source. */
function enable({ stage: { cloud, scene } }: Walk, { way }: Leg): void {
  const distribution = way === 'there' ? scene.source : scene.target
  accept(cloud.world, [{ distribution, config: changed(distribution, { enabled: true }) }])
}

function takeOff({ stage: { cloud, scene } }: Walk): void {
  const distribution = scene.target
  const aliases = now(distribution).aliases.filter((name) => name !== wildcardAbove(scene.alias))
  accept(cloud.world, [{ distribution, config: changed(distribution, { aliases }) }])
}

/** A last repetition changes nothing. */
async function idle(walk: Walk, leg: Leg): Promise<string[]> {
  const { calls, outputs, command } = await walk.run(leg)
  const done = command === 'roll-back' ? 'rolled-back' : 'already-in-place'
  const wrong = calls.filter(({ mutating }) => mutating).map(({ operation }) => `I4: ${operation} when done`)
  return outputs['result'] === done
    ? wrong
    : [...wrong, `I4: ${outputs['result']} (${outputs['reason']}) when done`]
}

/** Whether nobody goes unserved by a target that a move the other way has left disabled, or the last run says who does. */
function toldOf({ stage: { scene }, variant }: Walk, goal: Goal, side: Goal, { log }: VirtualRun): boolean {
  if (goal === 'target' || side === 'source') return false
  const others = now(scene.target).aliases.filter(
    (name) => !(variant.aliases ?? [scene.alias]).includes(name),
  )
  const said = `is disabled, so it does not serve ${others.join(', ')}`
  return others.length === 0 || log.includes(said)
}

/** What is not as it was before the walk, apart from where the name is; what the last run says it has kept is no surprise. */
function left(walk: Walk, goal: Goal, leg: Leg, run: VirtualRun): string[] {
  const { scene } = walk.stage
  const { aliases = [scene.alias] } = walk.variant
  const wildcard = wildcardAbove(scene.alias)
  const wrong: string[] = []
  const { findings = [], next = [] } = reportOf(run)
  const told = JSON.stringify([findings.filter(({ id }) => id.startsWith('wildcard')), next])
  const { plan = '{}' } = leg.inputs
  const kept =
    walk.inputsOf(leg)['keep-wildcard'] === 'true' ||
    (planOf(plan).scenario !== 'wildcard' && told.includes(wildcard)) ||
    planOf(plan).target?.aliases?.includes(wildcard) === true
  for (const side of ['source', 'target'] as const) {
    const [was, is] = [walk.before[side], now(scene[side])]
    const wanted = was.aliases.filter((name) => !aliases.includes(name))
    const others = is.aliases.filter((name) => !aliases.includes(name))
    // What the opposite move has left on its target is not this one's to tell.
    const its = (leg.way === 'there') === (side === 'target')
    const may = kept || !its ? others.filter((name) => name !== wildcard || wanted.includes(name)) : others
    if (may.join() !== wanted.join())
      wrong.push(`I8: the ${side} has ${others.join()} instead of ${wanted.join()}`)
    if (aliases.some((alias) => is.aliases.includes(alias) !== (side === goal)))
      wrong.push(`the ${side} has ${is.aliases.join()}`)
    const saysSo = !leg.inputs['plan'] && findings.some(({ id }) => /^source-(?:left-)?disabled$/.test(id))
    const mayBeDisabled = walk.witnessed.some(
      ({ trial, run: one }) =>
        trial.sourceMayStayDisabled || (reportOf(one).findings ?? []).some(({ id }) => id === 'step-failed'),
    )
    if (was.enabled !== is.enabled && !mayBeDisabled && !saysSo && !toldOf(walk, goal, side, run))
      wrong.push(`I8: the ${side} is ${is.enabled ? 'enabled' : 'disabled'}`)
  }
  // No query shows where an alias record leads.
  const leads = scene.zone.sets
    .filter(({ name, type }) => aliases.includes(name) && type === 'CNAME')
    .flatMap(({ values }) => values)
  if (!leads.every((value) => value.includes(scene[goal].domain)))
    wrong.push(`DNS leads to ${leads.join()}, not to the ${goal}`)
  return wrong
}
