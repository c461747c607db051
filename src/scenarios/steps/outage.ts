import { Failure } from '../../base/failure.ts'
import { duration, listed } from '../../base/text.ts'
import {
  configFact,
  credentialsFact,
  deployedSince,
  distributionFact,
  distributionOf,
  type MoveView,
  type SideFacts,
  type Subject,
} from '../../move/world.ts'
import { tracksOf } from '../../procedure/history.ts'
import type { Pair } from '../../procedure/step.ts'
import { type Intent, readLag } from '../../procedure/world.ts'
import { anyLeftSource, disabledTarget, unclaimed } from './stranger.ts'

/** The changes that begin an outage. */
const beginnings = ['disable-source', 'release']

/** So long after the source was read as Deployed a mover call may still see it as enabled, in ms. */
const stubborn = 30_000

/** What the calls of the way back may take, in ms: so long the credentials at hand have to last when it starts. */
const lifeForTheWayBack = 3 * 60_000

/** What they have to last besides, in ms: an outage is not begun that would have to be ended at once. */
const lifeForTheWayThere = 2 * 60_000

/** Pause between two tries while users are unserved, in ms (contract: 1–2 s). */
export const shortPause = 1_500

/**
 * Until when the way forward is tried while users are unserved, in ms since the epoch: counted from the change that began
 * the outage (`begun`), and never so long that the way back, which may take `wayBack` ms, no longer fits before the deadline.
 */
export function outageEnds(
  begun: number,
  { inputs, deadlineAt }: Pick<Subject, 'inputs' | 'deadlineAt'>,
  wayBack: number,
): number {
  return Math.min(begun + outageBudget({ inputs }), deadlineAt - wayBack)
}

/** Whether it is of no use to wait until CloudFront sees that the source is disabled: every edge has heard of it long ago. */
export function seesNoMore(view: MoveView, source: SideFacts): boolean {
  const deployed = deployedSince(view, source.id)
  const read = distributionOf(view, source.id)
  return deployed !== undefined && read?.enabled === false && view.now - deployed.since >= stubborn
}

/**
 * When the change that began the outage was sent, ms since the epoch: the first that was not refused. `undefined`: this run
 * has come upon it.
 */
function outageBegun({ history }: MoveView): number | undefined {
  return tracksOf(history, ...beginnings)
    .flatMap(({ sent }) => sent)
    .find(({ answered }) => answered?.failure === undefined || answered.failure.outcome === 'unknown')?.at
}

/**
 * What of the source somebody else has changed back once this run has changed it, and since when it is read so: it has the names
 * again that are left, or is enabled.
 */
function changedBack(view: MoveView, move: Subject) {
  const read = move.source && distributionOf(view, move.source.id)
  if (read === undefined) return undefined
  const { id } = read
  const since = view.history.lineages.get(id)?.shown?.since
  const made = tracksOf(view.history, ...beginnings)
  // What was only taken for made, since there was a newer version, may never have been: the pair finds that out.
  const sure = made.every(({ phase, proven }) => phase === 'over' && proven === undefined)
  if (since === undefined || made.length === 0 || !sure) return undefined
  const left = unclaimed(view, move)
  if (made.some(({ id }) => id === 'disable-source'))
    return read.enabled ? { id, since, what: `${id} was enabled` } : undefined
  return left.every((name) => read.aliases.includes(name))
    ? { id, since, what: `${listed(left)} ${left.length > 1 ? 'were' : 'was'} put back on ${id}` }
    : undefined
}

/** That this is read for longer than any read may be behind: CloudFront refuses what comes next, and users are served. */
export function unlessChangedBack(view: MoveView, move: Subject): Intent | undefined {
  const back = changedBack(view, move)
  if (back === undefined || view.now - back.since < readLag(view.waits.agreement)) return undefined
  return {
    do: 'refuse',
    failure: new Failure('not-in-place', `${back.what} by someone else during the run`, {
      outcome: 'refused',
      remedy: `Check which other process is changing ${back.id}, for example a template that still declares the state before the move, and stop it. Then run the move again.`,
    }),
  }
}

/** The next try after a refusal that passes, `pause` ms later: much later where it has become one of those that do not. */
export function again(view: MoveView, move: Subject, pause: number) {
  const slow = changedBack(view, move) === undefined ? 0 : readLag(view.waits.agreement) / 4
  return { do: 'again', pause: Math.max(pause, slow) } as const
}

/** For people: how long after the beginning something happens; empty where this run did not begin it. */
export function outageLasted(view: MoveView, words: (time: string) => string): string {
  const begun = outageBegun(view)
  return begun === undefined ? '' : words(duration(view.now - begun))
}

/**
 * What of its time a run leaves for the way back, in ms: as much as that may take. One that has come upon an outage, as a post step with
 * its few minutes, may have less than that altogether: then a quarter, since the way forward ends it sooner.
 */
export function shareForTheWayBack(view: MoveView, { deadlineAt }: Subject, wayBack: number): number {
  const had = deadlineAt - view.history.began
  return outageBegun(view) === undefined && had <= wayBack ? had / 4 : wayBack
}

/** How often and until when the way forward is tried once users are unserved. `wayBack`: what the way back may take, ms. */
export function paceWithin(
  view: MoveView,
  move: Subject,
  wayBack: number,
): ReturnType<Pair<MoveView>['pace']> {
  const ends = outageEnds(outageBegun(view) ?? view.history.began, move, wayBack)
  return {
    pause: Math.min(shortPause, move.inputs.pollInterval),
    until: Math.min(ends, view.keysUntil - lifeForTheWayBack),
  }
}

/** What the last look before an outage reads. */
export function outageFacts(source: SideFacts, target: SideFacts): ReturnType<Pair<MoveView>['facts']> {
  return [credentialsFact, distributionFact(target.id), distributionFact(source.id), configFact(source.id)]
}

/**
 * The last look before users become unserved: credentials good for the way back, time enough left, the source still the
 * holder of the alias, the target able to take it. `deployments`: how many are still to be waited for, the way back included;
 * `wayBack`: what that may take where it waits for more than a deployment, in ms.
 */
export function outageGate(
  view: MoveView,
  move: Subject,
  source: SideFacts,
  { deployments, wayBack = 0 }: { readonly deployments: number; readonly wayBack?: number },
): Failure | undefined {
  return (
    enoughLife(view) ??
    tooLate(view.now, move, deployments, { wait: 0, why: '', wayBack }) ??
    anyLeftSource(view, move, source) ??
    disabledTarget(view, move.target)
  )
}

/** STS may be down when the way back begins: the credentials at hand have to last for it. */
function enoughLife({ now, keysUntil }: MoveView): Failure | undefined {
  const left = keysUntil - now
  if (left >= lifeForTheWayThere + lifeForTheWayBack) return undefined
  return new Failure(
    'credentials-not-renewable',
    `the new credentials are valid for only ${duration(Math.max(0, left))}, which is too short for an outage and the way back`,
    {
      outcome: 'refused',
      remedy: 'Set role-duration to 15m or more, and allow that session duration on the role.',
    },
  )
}

const longestOutage = 15 * 60_000

/** The longest `deadline` that the action takes (contract, inputs). */
const longestDeadline = 350 * 60_000

/** At most for the reads and rehearsals between the first look and the gate that asks for the rest, in ms. */
const betweenLookAndGate = 5 * 60_000

/** For how long the forward call is tried at most while users are unserved, in ms (contract: outage budget). */
export const outageBudget = ({ inputs }: Pick<Subject, 'inputs'>): number =>
  Math.min(inputs.deployTimeout, longestOutage)

/**
 * What a run must have left before it begins what it has to be able to finish, in ms: so many deployments still to wait for,
 * each with its settle time, or the way back where that takes longer, and the outage budget (safety I11).
 */
function timeNeeded(move: Pick<Subject, 'inputs'>, deployments: number, wayBack = 0): number {
  const { deployTimeout, settle } = move.inputs
  return Math.max(deployments * (deployTimeout + settle), wayBack) + outageBudget(move)
}

/** What comes before the changes: a wait and what it is for; whether it is asked at the first look; what the way back may take. In ms. */
interface Before {
  readonly wait: number
  readonly why: string
  readonly firstLook?: boolean
  readonly wayBack?: number
}

/** That the run has too little time left for what comes now: then nothing is begun. `now`: ms since the epoch. */
export function tooLate(
  now: number,
  move: Pick<Subject, 'deadlineAt' | 'inputs'>,
  deployments: number,
  before: Before = { wait: 0, why: '' },
): Failure | undefined {
  const { deadlineAt, inputs } = move
  const left = deadlineAt - now
  // Whoever lets nothing settle for long, as a local run does, is quick with the rest too.
  const ahead = before.firstLook ? Math.min(betweenLookAndGate, inputs.settle) : 0
  const changes = timeNeeded(move, deployments, before.wayBack)
  const needed = before.wait + ahead + changes
  if (left >= needed) return undefined
  const first = before.wait > 0 ? `${duration(before.wait)} ${before.why}, and ` : ''
  const byDns = changes > timeNeeded(move, deployments)
  const long = inputs.deadline + needed - ahead + betweenLookAndGate - left
  return new Failure(
    'deadline-too-near',
    `${duration(Math.max(0, left))} remain until the deadline, and the next change may take ${duration(needed)} (${first}${duration(needed - before.wait)} to change CloudFront and to go back), so the action does not start it`,
    { outcome: 'refused', remedy: remedyFor(inputs, long, before.wait, byDns) },
  )
}

/** What makes it fit. `long`: the deadline that would do, in ms; `byDns`: what takes the longest is to wait for DNS on the way back. */
function remedyFor(inputs: Subject['inputs'], long: number, wait: number, byDns: boolean): string {
  if (long <= longestDeadline) return `deadline: ${Math.ceil(long / 60_000)}m`
  const [name, ms] = byDns ? ['dns-timeout', inputs.dnsTimeout] : ['deploy-timeout', inputs.deployTimeout]
  // No TTL is short enough where the rest alone is too long.
  return wait > 0 && !(byDns && long - wait > longestDeadline)
    ? `Lower the TTL of the old record first. If DNS has changed: run again with a new plan ${duration(wait)} later.`
    : `Lower ${name}: with ${duration(ms)} the move does not fit within the longest deadline, 350m.`
}
