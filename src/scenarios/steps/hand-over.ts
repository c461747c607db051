import { matchesMasked } from '../../base/alias.ts'
import { Failure } from '../../base/failure.ts'
import { takesOff } from '../../move/facts.ts'
import type { Move } from '../../move/move.ts'
import { targetDomain } from '../../move/sides.ts'
import type { Held } from '../../procedure/held.ts'
import type { Pair, Recourse, Requests, Step } from '../../procedure/step.ts'
import { addAlias } from './add-alias.ts'
import type { ReadyStep } from './alias.ts'
import { enoughTime } from './fuel.ts'
import { removeAlias } from './remove-alias.ts'
import { enabledStill, holds } from './still-holds.ts'

/** How fresh the credentials of both ends must be before the name is released, in ms (safety I11). */
const freshness = 60_000

/** Pause between two looks at the wildcard while the name is unclaimed, in ms; claims are made at every other. */
const haste = 1_000

/** The conflict list is asked at one in so many refusals that cannot come from the source any more. */
const askEvery = 5

/** What a hand-over notes, and what it goes by. */
export interface Cover {
  readonly wildcard: string
  /** Since when the wildcard has been on the target. */
  readonly held: Held
  /** Since when the source has been Deployed without the name. */
  readonly released: Held
  /** Since when the target has been Deployed with it, on one ETag. */
  readonly claimed: Held
}

/**
 * Takes the name off the source and puts it on the target, one call behind the other. In between nobody holds the name and
 * the target serves it through the wildcard: so there is no way back and no hurry, but the wildcard is watched.
 */
export function handOver(move: Move, cover: Cover): Pair<Move> {
  const first = release(move)
  const second = claim(move, cover)
  return {
    id: 'hand-over',
    gate: async (context) => {
      if (!('prepare' in first)) throw new Failure('source-unknown', 'the source is not known')
      return gate(context, cover, first, second)
    },
    first,
    second,
    haste: ({ clock, deadlineAt, inputs }) => ({
      pause: Math.min(haste, inputs.pollInterval),
      atMost: deadlineAt - clock.now(),
    }),
  }
}

/** The deployments that must still fit into the deadline when the name is released: the target's with it, and without the wildcard. */
export function deploymentsLeft(move: Move, wildcard: string): number {
  return takesOff(move, wildcard) ? 3 : 2
}

function release(move: Move): Step<Move> | ReadyStep {
  const { alias, source, target } = move
  const undo = {
    irreversible: `${alias} cannot be given back: CloudFront refuses that while DNS leads to ${target.id}`,
  }
  if (source !== undefined)
    return removeAlias(move, source, alias, {
      id: 'release',
      title: `Release ${alias} from ${source.id}`,
      wait: 'accepted',
      undo,
    })
  return {
    id: 'release',
    title: `Release ${alias}`,
    alias,
    by: 'nobody',
    observe: async () => ({ state: 'in-place', evidence: 'nobody held it when the run began' }),
    apply: async () => undefined,
    undo,
    wait: () => ({ for: 'nothing', atMost: 0, settle: 0 }),
    onRefusal: 'stop',
    onExhausted: 'stop',
    exhausted: 'not-in-place',
  }
}

/**
 * The last look before the point of no return, the target last of all (safety R4): what it shows must be what the claim is
 * made from, by the ETag. The release is made from the configuration that is judged here.
 */
async function gate(
  move: Move,
  { wildcard, held }: Cover,
  release: ReadyStep,
  claim: ReadyStep,
): Promise<Requests> {
  const { alias, source, target, dns, clock, inputs } = move
  const [traffic] = await Promise.all([
    dns.traffic(alias, targetDomain(move)),
    target.fresh(freshness),
    source?.fresh(freshness),
  ])
  if (['elsewhere', 'partly', 'none'].includes(traffic.state))
    throw closed(
      'dns-not-switched',
      `DNS of ${alias} does not lead to the target any more: ${traffic.evidence}`,
    )
  enoughTime(move, deploymentsLeft(move, wildcard))
  const [from, made] = await Promise.all([release.prepare(), claim.prepare()])
  const to = await target.cloudfront.distribution(target.id)
  enabledStill(to, target.id)
  const there = to.aliases.includes(wildcard) && to.status === 'Deployed' && to.etag === made.read.etag
  held.note({ state: there ? 'in-place' : 'absent', evidence: to.status, fact: to.etag }, clock.now())
  if (!held.for(inputs.settle, clock.now()))
    throw closed(
      'not-deployed',
      `${target.id} was changed a moment ago; ${wildcard} has not settled there since`,
    )
  holds(from.read, source?.id ?? '', alias)
  return { first: from.send, second: made.send }
}

function closed(code: 'dns-not-switched' | 'not-deployed', message: string): Failure {
  return new Failure(code, message, {
    outcome: 'refused',
    remedy: 'Run again: it goes on from where it stands.',
  })
}

/**
 * Puts the name on the target. CloudFront may refuse it until the source is Deployed without the name, or while its resolver
 * keeps the old record: both pass. What does not pass is tried again all the same, since the name must not stay unclaimed;
 * only a stranger who has taken the name ends it.
 */
function claim(move: Move, { wildcard, released, claimed }: Cover): ReadyStep {
  const { alias, target } = move
  let refusals = 0
  let told = false
  const add = addAlias(move, target, alias, {
    id: 'claim',
    title: `Claim ${alias} for ${target.id}`,
    onRefusal: 'forward',
    onExhausted: 'forward',
    undo: { irreversible: `${alias} is on ${target.id}: going back is a move of its own` },
    before: async (context) => {
      if (refusals === 0) return
      await noteSource(context, released)
      await noStranger(context, released, refusals)
    },
    recourse: (context, all): Recourse<Move> => {
      const last = all.at(-1)
      if (last?.code === 'holder-is-another') return { do: 'end' }
      const pause = 2 * Math.min(haste, context.inputs.pollInterval)
      if (last?.refusal === 'held-elsewhere') {
        refusals++
        return { do: 'again', pause }
      }
      if (!told && last !== undefined) {
        told = true
        const text = `${alias} is held by nobody: ${last.message} It is served through ${wildcard} of ${target.id} and claimed again until the deadline.`
        context.tell({ type: 'announced', level: 'warning', text })
      }
      return last?.refusal === 'dns-elsewhere' ? { do: 'again', pause } : { do: 'give-up' }
    },
    watch: async (context) => {
      const { aliases } = await target.cloudfront.distribution(target.id)
      if (aliases.includes(wildcard)) return undefined
      return addAlias(context, target, wildcard, {
        id: 'wildcard-again',
        title: `Put ${wildcard} back on ${target.id}, from which somebody took it`,
      })
    },
  })
  return {
    ...add,
    observe: async (context) => {
      const [standing] = await Promise.all([add.observe(context), noteSource(context, released)])
      return claimed.note(standing, context.clock.now())
    },
  }
}

/** Notes where the source stands, for the steps after this one; that it cannot be read just now keeps nobody waiting. */
export async function noteSource({ alias, source, clock }: Move, released: Held): Promise<void> {
  const from = await source?.cloudfront.distribution(source.id).catch(() => undefined)
  if (from === undefined) return
  const gone = !from.aliases.includes(alias) && from.status === 'Deployed'
  released.note(
    { state: gone ? 'in-place' : 'settling', evidence: from.status, fact: from.etag },
    clock.now(),
  )
}

/**
 * Once the source is Deployed without the name, "already associated" is about somebody else, or an echo: the conflict list
 * tells. A list that cannot be asked is no answer.
 * @throws Failure `holder-is-another`
 */
export async function noStranger(
  { alias, source, target, clock }: Move,
  released: Held,
  refusals: number,
): Promise<void> {
  if (!released.for(0, clock.now()) || refusals % askEvery !== 1) return
  const conflicts = await target.cloudfront.conflicts(alias, target.id).catch(() => [])
  const stranger = conflicts.find(
    (one) =>
      one.alias === alias &&
      ![source?.id, target.id].some((id) => id !== undefined && matchesMasked(id, one.maskedId)),
  )
  if (stranger === undefined) return
  throw new Failure(
    'holder-is-another',
    `${alias} was taken by ${stranger.maskedId} of account ${stranger.maskedAccount} while nobody held it`,
    {
      outcome: 'refused',
      remedy:
        'Open a case with AWS Support: the name is yours, and another account has put it on its distribution.',
    },
  )
}
