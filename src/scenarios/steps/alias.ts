import type { ReadyUpdate } from '../../aws/cloudfront/configs.ts'
import type { Distribution } from '../../base/distribution.ts'
import type { FailureCode } from '../../base/failure.ts'
import type { End, Move } from '../../move/move.ts'
import type { Answer, Change, Recourse, Send, Standing, Step, Wait } from '../../procedure/step.ts'

/**
 * When a change of an alias list counts as in place: `accepted`, once the configuration says so; `deployed`, once it is
 * Deployed besides; `settled`, once it has then stayed so for the settle time on one ETag.
 */
export type Awaited = 'accepted' | 'deployed' | 'settled'

/** What differs between the steps that change an alias list. */
export interface AliasOptions {
  readonly id?: string
  readonly title?: string
  /** Default: `settled`. */
  readonly wait?: Awaited
  /** Default: `on-failure`. */
  readonly onRefusal?: Answer
  /** Default: `stop`. */
  readonly onExhausted?: Answer
  /** The reason when the wait ran out. Default: `not-deployed`. */
  readonly exhausted?: FailureCode
  /** The code of a refusal that has none of its own. */
  readonly refusedAs?: FailureCode
  readonly undo?: Step<Move>['undo']
  readonly recourse?: (
    context: Move,
    refusals: Parameters<NonNullable<Step<Move>['recourse']>>[1],
  ) => Recourse<Move>
  readonly urgent?: { readonly pause: number }
  readonly watch?: NonNullable<Step<Move>['watch']>
  /** Told the ETag of each accepted change. */
  readonly answered?: (etag: string) => void
  /** Looks once more before each try whether the change may be made. @throws Failure when it may not */
  readonly before?: (context: Move) => Promise<void>
  /** Judges the configuration that each try is made from. @throws Failure when it may not be made of that */
  readonly from?: (read: ReadyUpdate['read']) => void
}

/** A request that is ready to be sent, and what it was made from. */
export interface ReadyRequest {
  readonly read: ReadyUpdate['read']
  readonly send: Send
}

/** A step that can be a part of a pair: its request can be made ready, and judged, before it is sent. */
export type ReadyStep = Step<Move> & { readonly prepare: () => Promise<ReadyRequest> }

/** One name, put on or taken off one distribution. */
export interface AliasUpdate {
  readonly end: End
  readonly name: string
  readonly change: 'add' | 'remove'
}

/**
 * Puts a name on a distribution, or takes it off, by UpdateDistribution with the very bytes that CloudFront sent, the alias
 * list apart, and with the ETag that they came with (aws-docs: API_UpdateDistribution).
 */
export function aliasUpdate(
  move: Move,
  { end, name, change }: AliasUpdate,
  options: AliasOptions,
): ReadyStep {
  const { wait = 'settled', before, refusedAs = 'service-error', recourse, urgent, watch } = options
  const adding = change === 'add'
  let sent = false
  const prepare = async (): Promise<ReadyRequest> => {
    const ready = await end.cloudfront.readyUpdate(end.id, { [change]: [name] }, refusedAs)
    options.from?.(ready.read)
    return {
      read: ready.read,
      send: async () => {
        sent ||= !ready.needless
        const etag = await ready.send()
        if (etag !== undefined) options.answered?.(etag)
      },
    }
  }
  return {
    id: options.id ?? (adding ? 'add-alias' : 'remove-alias'),
    title: options.title ?? (adding ? `Add ${name} to ${end.id}` : `Remove ${name} from ${end.id}`),
    alias: move.alias,
    by: 'us',
    observe: async () => standing(await end.cloudfront.distribution(end.id), { name, adding, wait }),
    apply: async (context) => {
      await before?.(context)
      await (await prepare()).send()
    },
    prepare,
    change: (): Change | undefined =>
      sent
        ? {
            action: 'cloudfront:UpdateDistribution',
            resource: end.id,
            alias: name,
            effect: adding ? `${name} added to ${end.id}` : `${name} removed from ${end.id}`,
          }
        : undefined,
    undo: options.undo ?? { irreversible: `${name} stays ${adding ? 'on' : 'off'} ${end.id}` },
    wait: ({ inputs }): Wait => ({
      for: `${end.id} to be ${wait === 'accepted' ? 'read' : 'Deployed'} ${adding ? 'with' : 'without'} ${name}`,
      atMost: inputs.deployTimeout,
      settle: wait === 'settled' ? inputs.settle : 0,
    }),
    onRefusal: options.onRefusal ?? 'on-failure',
    onExhausted: options.onExhausted ?? 'stop',
    exhausted: options.exhausted ?? 'not-deployed',
    ...(recourse === undefined ? {} : { recourse }),
    ...(urgent === undefined ? {} : { urgent }),
    ...(watch === undefined ? {} : { watch }),
  }
}

/** Where it stands, from one answer: alias list, status and ETag belong together. */
function standing(
  { id, aliases, status, etag }: Distribution,
  { name, adding, wait }: { readonly name: string; readonly adding: boolean; readonly wait: Awaited },
): Standing {
  const there = aliases.includes(name)
  const where = `${name} is ${there ? 'on' : 'not on'} ${id}`
  if (there !== adding) return { state: 'absent', evidence: where }
  if (wait === 'accepted') return { state: 'in-place', evidence: where, fact: etag }
  return {
    state: status === 'Deployed' ? 'in-place' : 'settling',
    evidence: `${where}, ${status === 'Deployed' ? 'Deployed' : 'which is InProgress'}`,
    fact: etag,
  }
}
