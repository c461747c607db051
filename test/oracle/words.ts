import type { ConfigVersion, Holder } from '../cloud/world.ts'
import { eachName, type Moment, momentsSince, type Played, type Trial, versionAt } from './played.ts'
import { slackOf } from './said.ts'
import { untrueTitles } from './titles.ts'

/** What is true at the end of a run. */
export interface Truth {
  readonly holder: 'source' | 'target' | 'nobody' | 'other'
  /** Or somebody else has changed it since the runs last did. */
  readonly targetDeployed: boolean
  readonly sourceEnabled: boolean
  /** The source holds a name still: where it is disabled the users of that name are unserved. */
  readonly sourceHolds: boolean
  readonly targetEnabled: boolean
  /** The target holds the name, or one of several. */
  readonly targetHolds: boolean
  /** The target serves the alias by another name of its own. */
  readonly covered: boolean
  /** Edges that the alias is served at by the target, of all. */
  readonly everywhere: boolean
}

/**
 * Must be asked for at the very end of a run: later the truth is another one. Of several names it is that of the one which is
 * worst off.
 */
export function truthOf(trial: Trial, runs: readonly Played[]): Truth {
  trial.world.settle()
  return truthAt(trial, runs, { at: trial.world.now() })
}

/**
 * What was true at each change, and right before it, within the time by which reads may be behind, and that may pass between the
 * last read and the end of the newest of the runs, the oldest first: to be asked for as {@link truthOf}.
 */
export function earlierTruths(trial: Trial, runs: readonly Played[]): readonly Truth[] {
  const { world } = trial
  world.settle()
  const { readLag } = world.switches
  if (readLag === 0) return []
  const [first, ...changes] = momentsSince(
    world,
    world.now() - readLag - slackOf(world, runs.at(-1)?.changes ?? []),
  )
  // Edges follow a change: what was so right before the next one counts as well.
  const moments = [first, ...changes.flatMap((moment) => [{ at: moment.at - 0.5 }, moment])]
  return moments.flatMap((moment) => moment ?? []).map((moment) => truthAt(trial, runs, moment))
}

function truthAt(trial: Trial, runs: readonly Played[], moment: Moment): Truth {
  const truths = eachName(trial).map((one) => truthOfName(one, runs, moment))
  const [worst] = truths.toSorted((a, b) => seat(a) - seat(b))
  if (worst === undefined) throw new Error('a trial of no name')
  return {
    ...worst,
    targetHolds: truths.some(({ holder }) => holder === 'target'),
    everywhere: truths.every(({ everywhere }) => everywhere),
  }
}

function seat({ holder, covered }: Truth): number {
  return (
    2 * ['nobody', 'other', 'source', 'target'].indexOf(holder) + (holder === 'nobody' && covered ? 1 : 0)
  )
}

function truthOfName(
  { world, recorder, alias, source, target }: Trial,
  runs: readonly Played[],
  moment: Moment,
): Truth {
  const holder = world.holders.find((one) => versionAt(one, moment).aliases.includes(alias))
  const host = alias.replace(/^\*/, 'any')
  const { lines } = recorder.timeline()
  const [to, from] = [versionAt(target, moment), versionAt(source, moment)]
  const { aliases } = to
  const ours = new Set(runs.flatMap(({ changes }) => changes.map(({ version }) => version)))
  return {
    holder:
      holder === undefined ? 'nobody' : holder === target ? 'target' : holder === source ? 'source' : 'other',
    targetDeployed: statusAt(target, to) === 'Deployed' || !ours.has(to),
    sourceEnabled: from.enabled,
    sourceHolds: from.aliases.length > 0,
    targetEnabled: to.enabled,
    targetHolds: to.aliases.includes(alias),
    covered: to.enabled && aliases.some((name) => name.startsWith('*.') && alias.endsWith(name.slice(1))),
    everywhere: lines
      .filter((line) => line.host === host)
      .every(
        ({ intervals }) =>
          (intervals.findLast(({ from: since }) => since <= moment.at) ?? intervals[0])?.servedBy ===
          target.id,
      ),
  }
}

/** The status that it had with this version last. */
function statusAt({ versions, status }: Holder, version: ConfigVersion): Holder['status'] {
  const next = versions[versions.indexOf(version) + 1]
  return next === undefined ? status : (next.statusBefore ?? 'Deployed')
}

const good = ['planned', 'already-in-place', 'moved', 'verified']
const results = [
  ...good,
  'moved-unverified',
  'refused',
  'paused',
  'rolled-back',
  'failed',
  'interrupted',
  'exposed',
]

/**
 * I9: what a run said against what is true. `blind`: reads were refused to it from some moment on, so it cannot know. `earlier`:
 * what was true within the time by which reads may be behind: good enough for a run that was cancelled, which looks once at
 * most, and for one that has changed nothing, which has nothing to wait for.
 */
export function saidTruly(
  trial: Trial,
  run: Played,
  truth: Truth,
  { blind = false, earlier = [] }: { readonly blind?: boolean; readonly earlier?: readonly Truth[] } = {},
): string[] {
  const wrong = untruthsOf(trial, run, truth, blind)
  const excused = run.outputs['reason'] === 'cancelled' || run.changes.length === 0
  if (wrong.length === 0 || !excused) return wrong
  return earlier.some((one) => untruthsOf(trial, run, one, blind).length === 0) ? [] : wrong
}

/** Who holds each name, as the report has it. */
export function holdersSaid({ outputs }: Played): readonly string[] {
  const report: {
    readonly status?: { readonly aliases: readonly { readonly holder: { readonly is: string } }[] } | null
  } = JSON.parse(outputs['report'] || '{}')
  return report.status?.aliases.map(({ holder }) => holder.is) ?? []
}

function untruthsOf(trial: Trial, run: Played, truth: Truth, blind: boolean): string[] {
  if (run.exit === undefined) return []
  const result = run.outputs['result'] ?? ''
  // The post step of a main step that has said how it ended says nothing.
  if (run.command === 'post' && result === '' && run.changes.length === 0) return []
  const wrong: string[] = []
  const unless = (right: boolean, what: string) => {
    if (!right) wrong.push(`I9: ${result} (${run.outputs['reason']}), but ${what}`)
  }
  unless(results.includes(result), 'that is no result')
  const twice = /.{0,60}[a-z)]\.\.(?=\s|$)/m.exec(run.log)?.[0]
  unless(twice === undefined, `a sentence ends twice: ${twice}`)
  // To have gone back is what these two were asked for (contract, section 4).
  const wentBack = result === 'rolled-back' && ['roll-back', 'recover'].includes(run.command ?? 'move')
  if (run.command !== 'post')
    unless((run.exit === 0) === (wentBack || good.includes(result)), `the exit code is ${run.exit}`)
  for (const title of untrueTitles(findingsOf(run))) unless(false, title)
  const changed = run.changes.length > 0 || run.calls.some(wrote)
  if (changed) unless(result !== 'refused', 'this run has changed something')
  const drifted =
    run.calls.some(wrote) ||
    run.changes.some(({ version, previous }) => version.aliases.join() !== previous?.aliases.join())
  if (drifted) unless(run.outputs['reconcile-required'] === 'true', 'reconcile-required does not say so')
  const left = !truth.sourceEnabled && trial.sourceEnabled
  const unserved = (truth.holder === 'nobody' && !truth.covered) || (truth.holder === 'source' && left)
  const onDisabled = truth.targetHolds && !truth.targetEnabled
  const lost =
    truth.holder === 'nobody' ||
    onDisabled ||
    (left && truth.sourceHolds && !(trial.sourceMayStayDisabled && truth.holder === 'target'))
  // A plan is made of any state that a move can begin from (contract, results of `plan`): its first line says how that is.
  const said = run.command === 'plan' ? /no distribution|is disabled/i.test(verdictOf(run)) : false
  // Refused before it could read either end, as without credentials.
  const unseen = result === 'refused' && (!run.calls.some(readEnds) || holderUnread(run))
  if (lost && !blind && !unseen)
    unless(
      result === 'exposed' || said,
      `the alias is held by ${truth.holder}, source ${left ? 'disabled' : 'enabled'}`,
    )
  if (unserved) unless(result === 'exposed' || said || blind || unseen, 'users are unserved')
  if (result === 'exposed') unless(lost || truth.holder === 'other' || blind, 'nobody is exposed')
  if (result === 'exposed' && changed && holdersSaid(run).join() === 'other')
    unless(run.outputs['reason'] === 'holder-is-another', 'it says that somebody else holds the name')
  if (/^(?:moved|moved-unverified|already-in-place|verified)$/.test(result))
    unless(truth.targetEnabled || truth.holder === 'source', 'the target is disabled')
  // Nothing to recover, wherever the move stands, is what a recovery calls so (contract, section 4).
  if (result === 'already-in-place' && run.command === 'recover') return wrong
  switch (result) {
    case 'moved':
    case 'verified':
    case 'already-in-place':
      unless(truth.holder === 'target', `the alias is held by ${truth.holder}`)
      unless(truth.targetDeployed, 'the target is InProgress')
      unless(truth.everywhere, 'some edge does not serve it from the target')
      break
    case 'moved-unverified':
      unless(truth.holder === 'target', `the alias is held by ${truth.holder}`)
      break
    case 'rolled-back':
      unless(truth.holder === 'source', `the alias is held by ${truth.holder}`)
      // Whoever asks for the way back may find that there is nothing to undo (contract, results of `roll-back`).
      unless(changed || run.command === 'roll-back', 'this run has changed nothing')
      break
    case 'refused':
    case 'failed':
      unless(
        blind ||
          run.command === 'roll-back' ||
          !(changed && truth.holder === 'target' && truth.targetDeployed && truth.everywhere),
        'the move is done',
      )
      break
  }
  return wrong
}

/** The first line of what a run says at its end. */
function verdictOf({ log }: Played): string {
  return /^::(?:error|notice) title=[a-z-]+(?: \([a-z-]+\))?::(.*)$/m.exec(log)?.[1] ?? ''
}

function findingsOf({ outputs }: Played): Parameters<typeof untrueTitles>[0] {
  return outputs['report'] ? JSON.parse(outputs['report']).findings : []
}

function readEnds({ operation, status }: Played['calls'][number]): boolean {
  return /^(?:Get|List)(?:Distribution|DomainConflicts|ConflictingAliases)/.test(operation) && status === 200
}

/** Nothing has told it who holds a name that neither end has: no list of conflicts was answered, and it says so. */
function holderUnread({ calls, outputs, log }: Played): boolean {
  const lists = calls.filter(({ operation }) =>
    /^List(?:DomainConflicts|ConflictingAliases)$/.test(operation),
  )
  const silent = lists.length > 0 && lists.every(({ status }) => status !== 200)
  return silent && outputs['reason'] === 'holder-unknown' && /Next: .* not known/.test(log)
}

function wrote({ endpoint, mutating, status }: Played['calls'][number]): boolean {
  return endpoint === 'route53' && mutating && status === 200
}
