import type { Account } from '../aws/account.ts'
import { editConfig, readConfig } from '../aws/cloudfront/config-xml.ts'
import { type Dependents, dependentsOf, noDependents, together } from '../aws/cloudfront/dependents.ts'
import { type SessionPolicy, sessionPolicies } from '../aws/credentials/session-policy.ts'
import type { HostedRecords } from '../aws/route53/hosted.ts'
import { isWildcard, wildcardOf } from '../base/alias.ts'
import { type CloudFrontWrite, type ScenarioName, traitsOf } from '../base/contract.ts'
import { type Distribution, isGone } from '../base/distribution.ts'
import { Failure } from '../base/failure.ts'
import { type History, sentIn } from '../procedure/history.ts'
import type { Request } from '../procedure/world.ts'
import type { Observation, Side } from './move.ts'
import { namesOf } from './names.ts'
import type { Accounts } from './observe.ts'
import { configOf, type MoveView, type Subject } from './world.ts'

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
  tell: (line: string) => void,
): Promise<void> {
  const sides = sidesOf(accounts, bounds, method)
  await Promise.all(
    sides.map(async (side) => {
      const policies = await policiesOf(side, accounts, bounds)
      const chosen = await side.account.narrow(policies.map(({ text }) => text))
      if (chosen !== undefined)
        tell(
          lineOf(
            side,
            policies.find(({ text }) => text === chosen),
          ),
        )
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
      .map(({ id }) => account.cloudfront.config(id)),
  )
  const dependents = configs
    .map(({ xml }) => dependentsOf(xml, certificate))
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

function lineOf({ account, ends }: AccountEnds, policy: SessionPolicy | undefined): string {
  const what = ends.length === 0 ? 'the records of the alias' : ends.map(({ id }) => id).join(' and ')
  const wider = policy?.widened ?? ''
  return `the session in account ${account.id} is narrowed to ${what}${wider === '' ? '' : `; ${wider}`}`
}

/** What may be changed at most for one alias on one way; there and back, each tried again five times (safety I10). */
const mostChanges = 8

/**
 * Looks at a request once more before it is sent: only source and target, only the names of the move and its wildcard,
 * `Enabled` on the source only, no more requests than a move takes (safety I2, I10). A second line behind the decisions.
 * @throws Failure `internal`; nothing is sent then
 */
export function assertConfined(request: Request, subject: Subject, view: MoveView): void {
  const { target, source } = subject
  const names = namesOf(subject)
  const zones = new Set(names.map(({ hosted }) => hosted?.zoneId))
  // Each further name takes a mover call more, and may take two writes of its ownership record; the same back. Each further zone
  // takes two writes. All else is done for all together.
  const changes = mostChanges + 3 * (names.length - 1) + 2 * (zones.size - 1)
  const [mostTries, mostAccepted] = [changes * 6, changes * 2]
  if (sentSoFar(view.history) >= mostTries) throw out(`more than ${mostTries} requests`)
  if (acceptedSoFar(view.history) >= mostAccepted) throw out(`more than ${mostAccepted} changes`)
  if (request.to === 'zone') {
    const ours = new Set(names.flatMap(({ alias, observation }) => [alias, observation.ownership.name]))
    const other = request.changes.find(({ name }) => !ours.has(name))
    if (other !== undefined) throw out(`records of ${other.name}`)
    return
  }
  if (![target.id, source?.id].includes(request.id)) throw out(`a change of ${request.id}`)
  if (request.to === 'distribution') assertEdited(request, subject, view)
  else if (!names.some(({ alias }) => alias === request.alias)) throw out(`a move of ${request.alias}`)
}

/** Nothing but the names of the move and, of the source, the enabled flag differs from what was read. */
function assertEdited(
  { id, etag, xml }: Extract<Request, { to: 'distribution' }>,
  subject: Subject,
  view: MoveView,
): void {
  const { source } = subject
  const base = configOf(view, id)
  if (base === undefined || base.etag !== etag)
    throw out('a change of a configuration that the run has not read')
  const [was, is] = [readConfig(base.xml), readConfig(xml)]
  const own = namesOf(subject).flatMap(({ alias }) => [
    alias,
    ...(isWildcard(alias) ? [] : [wildcardOf(alias)]),
  ])
  const others = (names: readonly string[]) => names.filter((name) => !own.includes(name)).join()
  if (others(was.aliases) !== others(is.aliases)) throw out(`a change of other aliases of ${id}`)
  if (was.enabled !== is.enabled && id !== source?.id) throw out(`${id} enabled or disabled`)
  const { aliases, enabled } = is
  const same = editConfig(base.xml, {
    add: aliases.filter((name) => !was.aliases.includes(name)),
    remove: was.aliases.filter((name) => !aliases.includes(name)),
    enabled,
  })
  if (same !== xml) throw out(`more than aliases and the enabled flag of ${id} changed`)
}

function sentSoFar(history: History): number {
  return sentIn(history).filter(({ uncounted }) => uncounted !== true).length
}

/** Changes that were accepted, those that do not count as requests too. */
function acceptedSoFar(history: History): number {
  return sentIn(history).filter(
    ({ request, answered }) =>
      answered?.answer !== undefined && !(request.to === 'distribution' && request.needless),
  ).length
}

function out(what: string): Failure {
  return new Failure(
    'internal',
    `the run was about to send ${what}, which no step may send. Nothing was sent`,
    {
      outcome: 'refused',
      remedy: 'Report this as an issue.',
    },
  )
}
