import type { Account } from '../aws/account.ts'
import {
  anyDependents,
  type Dependents,
  dependentsOf,
  noDependents,
  together,
} from '../aws/cloudfront/dependents.ts'
import { type SessionPolicy, sessionPolicies } from '../aws/credentials/session-policy.ts'
import type { HostedRecords } from '../aws/route53/hosted.ts'
import { type CloudFrontWrite, type ScenarioName, traitsOf } from '../base/contract.ts'
import { type Distribution, isGone } from '../base/distribution.ts'
import { known } from './answers.ts'
import type { Move, Observation, Side } from './move.ts'
import type { Accounts } from './observe.ts'

/** What a move is about, as far as the policies of its sessions go by it. */
interface Bounds {
  readonly target: Side
  readonly source: Side | undefined
  readonly observation: Pick<Observation, 'target' | 'source'>
  /** The zones whose records are ours to write; none: a person writes them. */
  readonly zones: readonly Pick<HostedRecords, 'zoneId'>[]
  /** The names of the move and of their ownership records. */
  readonly records: readonly string[]
  /** Not everything has been read yet, the hosted zones among it: whoever finds users unserved does not wait for them. */
  readonly reading: boolean
  /** The move begins: whatever an update sends back is read, or nothing is changed. What is left of one may be a call of one end alone. */
  readonly strict: boolean | undefined
}

/** An account of the run with the ends that are in it. */
interface AccountEnds {
  readonly account: Account
  readonly ends: readonly { readonly id: string; readonly writes: readonly CloudFrontWrite[] }[]
}

/**
 * Narrows every session that will change something to what this method does, on the distributions of this move: what is
 * not in the policy is refused by AWS, whatever this program tries (safety I2). Sessions that change nothing stay as they
 * were opened: they may only read. `tell` is given one line a session.
 * @throws Failure; nothing has been changed then
 */
export async function confine(
  accounts: Accounts & { readonly dns: Account | undefined },
  bounds: Bounds,
  method: ScenarioName,
  tell: Move['tell'],
): Promise<void> {
  const sides = sidesOf(accounts, bounds, method)
  await Promise.all(
    sides.map(async (side) => {
      const policies = await policiesOf(side, accounts, bounds)
      const chosen = await side.account.narrow(policies.map(({ text }) => text))
      const policy = policies.find(({ text }) => text === chosen)
      if (policy !== undefined) tell({ type: 'fact', text: lineOf(side, policy) })
    }),
  )
}

/** The sessions that change something: AWS refuses a policy without a statement, so one that does not stays as it was opened. */
function sidesOf(
  accounts: Accounts & { readonly dns: Account | undefined },
  bounds: Bounds,
  method: ScenarioName,
): AccountEnds[] {
  const { target, source, dns } = accounts
  const gone = isGone(bounds.observation.target)
  const atTarget = { id: bounds.target.id, writes: gone ? [] : traitsOf(method).writes.target }
  const atSource =
    bounds.source === undefined ? [] : [{ id: bounds.source.id, writes: traitsOf(method).writes.source }]
  const together = bounds.source?.account === bounds.target.account
  // A mover call is about the other end as well, on the way back too; what changes one end alone is for the session of that end.
  const seen = source === undefined ? atSource : atSource.map(({ id }) => ({ id, writes: [] }))
  const beside = together && !gone && traitsOf(method).oneCall ? [{ id: bounds.target.id, writes: [] }] : []
  const sides = [
    { account: target, ends: together ? [atTarget, ...seen] : [atTarget] },
    ...(source === undefined ? [] : [{ account: source, ends: [...atSource, ...beside] }]),
    ...(dns === undefined ? [] : [{ account: dns, ends: [] }]),
  ]
  return sides.filter(({ account, ends }) => ends.length > 0 || writesRecords(account, accounts, bounds))
}

/** Whether the records of the move may be written with the session of an account. */
function writesRecords(
  account: Account,
  { dns }: { readonly dns: Account | undefined },
  { zones }: Pick<Bounds, 'zones'>,
): boolean {
  return zones.length > 0 && (dns === undefined || account === dns)
}

async function policiesOf(
  { account, ends }: AccountEnds,
  accounts: { readonly target: Account; readonly dns: Account | undefined },
  bounds: Bounds,
): Promise<readonly SessionPolicy[]> {
  const { zones, records } = bounds
  const { target, source } = bounds.observation
  const ofTarget = account === accounts.target
  const attached = target.known ? target.value.certificate : undefined
  const certificate = ofTarget && attached?.source === 'acm' ? attached.arn : undefined
  const configs = await Promise.all(
    ends
      .filter(({ writes: some }) => some.includes('UpdateDistribution'))
      .map(({ id }) => known(account.cloudfront.config(id))),
  )
  const dependents = configs
    .map((read) => {
      if (read.known) return dependentsOf(read.value.xml, certificate)
      if (bounds.strict || read.why.outcome !== 'refused') throw read.why
      // The step that has to read it says what the role lacks, which may be given to it while that step is tried again.
      return anyDependents
    })
    .reduce<Dependents>(together, noDependents)
  return sessionPolicies({
    partition: account.partition,
    account: account.id,
    distributions: ends.map(({ id }) => id),
    surroundings: [target, source].flatMap((read) =>
      read?.known && read.value.account === account.id ? surroundingsOf(read.value) : [],
    ),
    writes: [...new Set(ends.flatMap((end) => end.writes))],
    finds: ofTarget,
    dependents,
    certificate,
    dns: writesRecords(account, accounts, bounds)
      ? { zoneIds: zones.map(({ zoneId }) => zoneId), names: records }
      : undefined,
    reading: bounds.reading,
  })
}

/** What a tenant uses and shares with others. */
function surroundingsOf({ tenant }: Distribution): readonly string[] {
  return tenant === undefined ? [] : [tenant.distribution, tenant.connectionGroup]
}

function lineOf({ account, ends }: AccountEnds, { widened }: SessionPolicy): string {
  const what = ends.length === 0 ? 'the records of the alias' : ends.map(({ id }) => id).join(' and ')
  return `the session in account ${account.id} is narrowed to ${what}${widened === '' ? '' : `; ${widened}`}`
}
