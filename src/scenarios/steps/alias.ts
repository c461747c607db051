import { editConfig, readConfig } from '../../aws/cloudfront/config-xml.ts'
import { actionOn, type Distribution } from '../../base/distribution.ts'
import type { FailureCode } from '../../base/failure.ts'
import { are, listed } from '../../base/text.ts'
import { aliasOf } from '../../move/names.ts'
import {
  by,
  configFact,
  configOf,
  distributionFact,
  distributionOf,
  lastingOf,
  type MoveStep,
  type MoveView,
  type SideFacts,
  type Subject,
} from '../../move/world.ts'
import { sentIn } from '../../procedure/history.ts'
import type { Standing, Wait } from '../../procedure/step.ts'
import { mayHaveEffect, type Sent } from '../../procedure/track.ts'
import type { Change, Intent } from '../../procedure/world.ts'

/**
 * When a change of an alias list counts as in place: `accepted`, once the configuration says so; `deployed`, once it is
 * Deployed besides; `settled`, once it has then stayed so for the settle time on one ETag.
 */
export type Awaited = 'accepted' | 'deployed' | 'settled'

/** What differs between the steps that change an alias list: any part of the step, and the following. */
export interface AliasOptions extends Partial<Omit<MoveStep, 'wait'>> {
  /** Default: `settled`. */
  readonly awaits?: Awaited
  /** The code of a refusal that has none of its own. */
  readonly refusedAs?: FailureCode
  /** Of several names those that the step is about by now, and those that the next request changes. Default: all. */
  readonly wanted?: (view: MoveView) => readonly string[]
  readonly pick?: (view: MoveView) => readonly string[]
  /** Those that the last request has changed. Default: all. */
  readonly picked?: (view: MoveView, names: readonly string[]) => readonly string[]
  /** Why the change must not be made as things stand. */
  readonly unless?: (view: MoveView) => Intent | undefined
}

/**
 * Puts names on a distribution, or takes them off, by one UpdateDistribution with the very bytes that CloudFront sent, the alias
 * list apart, and with the ETag that they came with (aws-docs: API_UpdateDistribution).
 */
function aliasUpdate(
  move: Subject,
  { id }: SideFacts,
  change: { readonly add: readonly string[] } | { readonly remove: readonly string[] },
  options: AliasOptions,
): MoveStep {
  const { awaits = 'settled', refusedAs = 'service-error', unless, wanted, pick, picked, ...rest } = options
  const adding = 'add' in change
  const names = 'add' in change ? change.add : change.remove
  const edit = (some: readonly string[]) => (adding ? { add: some } : { remove: some })
  const name = listed(names)
  return {
    id: adding ? 'add-alias' : 'remove-alias',
    title: adding ? `Add ${name} to ${id}` : `Remove ${name} from ${id}`,
    alias: aliasOf(move),
    by: 'us',
    facts: () => [distributionFact(id)],
    standing: (view) =>
      by(distributionOf(view, id), (read) => {
        // A tenant may list a name that it was given before it serves it; there is nothing to send for it then.
        const inactive = adding ? (read.tenant?.inactive ?? []) : []
        return aliasStanding(read, { names: wanted?.(view) ?? names, adding, inactive }, awaits)
      }),
    calls: actionOn(id, 'Update'),
    needs: () => [configFact(id)],
    intent: (view) => unless?.(view) ?? updateOf(view, id, edit(pick?.(view) ?? names), refusedAs),
    change: (view): Change | undefined => {
      if (!mayHaveChanged(view)) return undefined
      const changed = picked?.(view, names) ?? names
      if (changed.length === 0) return undefined
      return {
        action: actionOn(id, 'Update'),
        resource: id,
        alias: changed.join(','),
        effect: `${listed(changed)} ${adding ? 'added to' : 'removed from'} ${id}`,
      }
    },
    undo: { irreversible: `${name} stays ${adding ? 'on' : 'off'} ${id}` },
    wait: (): Wait => ({
      for: `${id} to be ${awaits === 'accepted' ? 'read' : 'Deployed'} ${adding ? 'with' : 'without'} ${name}`,
      atMost: move.inputs.deployTimeout,
      settle: awaits === 'settled' ? move.inputs.settle : 0,
      ...(awaits === 'accepted' ? {} : { ends: 'deployed' }),
    }),
    onRefusal: 'on-failure',
    onExhausted: 'stop',
    exhausted: 'not-deployed',
    ...rest,
  }
}

/** Puts names on a distribution. The way back, unless another is given, takes them off again. */
export function addAlias(
  move: Subject,
  side: SideFacts,
  names: readonly string[],
  options: AliasOptions = {},
): MoveStep {
  const undo = () => [removeAlias(move, side, names, { onRefusal: 'stop' })]
  return aliasUpdate(move, side, { add: names }, { undo, refusedAs: 'claim-refused', ...options })
}

/** Takes names off a distribution. There is no way back unless one is given: others may have them by then. */
export function removeAlias(
  move: Subject,
  side: SideFacts,
  names: readonly string[],
  options: AliasOptions = {},
): MoveStep {
  return aliasUpdate(move, side, { remove: names }, { refusedAs: 'release-refused', ...options })
}

/** The request that changes one configuration as it was read, every other byte as it was. */
export function updateOf(
  view: MoveView,
  id: string,
  change: Parameters<typeof editConfig>[1],
  refusedAs: FailureCode,
): Intent {
  const config = configOf(view, id)
  if (config === undefined) return { do: 'nothing' }
  const xml = editConfig(config.xml, change)
  const needless = xml === new TextDecoder('utf-8', { ignoreBOM: true }).decode(config.xml)
  const { add: names = [] } = change
  return {
    do: 'send',
    request: { to: 'distribution', id, etag: config.etag, xml, needless, names, refusedAs },
  }
}

/** Whether this step may have changed anything: what was so already, or was refused, is not told as its change. */
export function mayHaveChanged({ own }: Pick<MoveView, 'own'>): boolean {
  return own.sent.some(
    (one) => mayHaveEffect(one) && (one.request.to !== 'distribution' || !one.request.needless),
  )
}

/**
 * Where names stand with a distribution, from one answer: alias list, status and ETag belong together. `inactive`: those that count as
 * there, although it does not serve them yet. The fact is for a settle time, which nothing has that is only accepted.
 */
export function aliasStanding(
  read: Distribution,
  {
    names,
    adding,
    inactive,
  }: {
    readonly names: readonly string[]
    readonly adding: boolean
    readonly inactive: readonly string[]
  },
  awaits: Awaited,
): Standing {
  const { id, aliases, status, etag } = read
  const wrong = names.filter((name) => [...aliases, ...inactive].includes(name) !== adding)
  if (wrong.length > 0)
    return { state: 'absent', evidence: `${are(wrong)} ${adding ? 'not on' : 'on'} ${id}` }
  const where = `${are(names)} ${adding ? 'on' : 'not on'} ${id}`
  if (awaits === 'accepted') return { state: 'in-place', evidence: where }
  const deployed = status === 'Deployed' && names.every((name) => aliases.includes(name) === adding)
  return {
    state: deployed ? 'in-place' : 'settling',
    evidence: `${where}, ${deployed ? 'Deployed' : status === 'Deployed' ? 'inactive there' : 'which is InProgress'}`,
    fact: etag,
    lasting: lastingOf(read),
  }
}

/**
 * The names that a distribution has: by the newest read that counts, of it or of its configuration, or, where there is none, by
 * what this run has changed there last.
 */
export function namesOn(view: MoveView, id: string): readonly string[] {
  const asked = (fact: Parameters<MoveView['reading']>[0]) => view.reading(fact)?.stamp ?? 0
  const [read, config] = [distributionOf(view, id), configOf(view, id)]
  if (config !== undefined && (read === undefined || asked(configFact(id)) > asked(distributionFact(id))))
    return readConfig(config.xml).aliases
  return read?.aliases ?? acceptedOn(view, id).slice(0, 1).flatMap(namesIn)
}

/** The configurations that this run has sent to a distribution, and that were accepted, the newest first. */
export function acceptedOn({ history }: MoveView, id: string): readonly Sent[] {
  return sentIn(history)
    .filter(({ request, answered }) => request.to === 'distribution' && request.id === id && answered?.answer)
    .toSorted((a, b) => b.at - a.at)
}

/** The names in a configuration that was sent. */
export function namesIn({ request }: Sent): readonly string[] {
  return request.to === 'distribution' ? readConfig(request.xml).aliases : []
}
