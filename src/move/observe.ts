import type { Account } from '../aws/account.ts'
import type { CloudFront } from '../aws/cloudfront/client.ts'
import { ownershipName, registrable } from '../base/alias.ts'
import { limited } from '../base/clock.ts'
import type { Distribution, Known } from '../base/distribution.ts'
import { Failure } from '../base/failure.ts'
import type { Dns } from '../dns/client.ts'
import { known } from './answers.ts'
import { findHolder, heldByAnEnd, holdersOf, listNeeded, notYet, type Traces } from './holder.ts'
import type { Observation } from './move.ts'
import { atOnce } from './names.ts'

/** What is asked about: the aliases, the target, and the source where one is given. */
export interface Question {
  readonly aliases: readonly string[]
  readonly target: string
  readonly source: string | undefined
  /** Whether the source is known to have held an alias before. */
  readonly heldOnce: (alias: string) => boolean
  readonly recovering: boolean
  /** Waits until reads that cannot both be up to date are made again; `false`: they are not to be. */
  readonly again: () => Promise<boolean>
}

/** The accounts that there are credentials for. `source`: `undefined` where it is the target's, or out of reach. */
export interface Accounts {
  readonly target: Account
  readonly source: Account | undefined
  /** Why there are none for the source, although a role is given for it: then a recovery does what it can without. */
  readonly lost?: Failure | undefined
}

/** Who holds the name, and what of both ends could be read. */
export type Ends = Pick<Observation, 'target' | 'source' | 'conflicts' | 'holder'>

/** What else a plan rests on. */
type Rest = Pick<Observation, 'certificate' | 'ownership' | 'traffic'>

/**
 * A look at one alias that is under way, side by side. What could not be asked is kept as such, with the reason; nothing here
 * rejects.
 */
export interface Look {
  readonly alias: string
  /** Both ends, and what follows from these alone: who holds the name where one of them does. */
  readonly ends: Ends
  /** With who holds it otherwise, by the conflict list and the lists of distributions. */
  readonly held: Promise<Ends>
  readonly certificate: Promise<Rest['certificate']>
  readonly ownership: Promise<Rest['ownership']>
  readonly traffic: Promise<Rest['traffic']>
}

/**
 * Begins to read everything that a plan rests on, and resolves once both ends have been read: one look for each alias, in
 * their order. Of several names those are asked after that neither end was read to hold. Changes nothing.
 */
export async function observe(question: Question, accounts: Accounts, dns: Dns): Promise<readonly Look[]> {
  const { aliases, recovering } = question
  const { cloudfront } = accounts.target
  const elsewhere = accounts.source === undefined ? [] : [accounts.source.cloudfront]
  const clients = [cloudfront, ...elsewhere]
  const turn = limited(atOnce.conflicts)
  const list = (alias: string) => turn(() => known(cloudfront.conflicts(alias, question.target)))
  const [only = ''] = aliases
  const early = aliases.length === 1 ? list(only) : undefined
  const { target, given } = await readEnds(question, accounts)
  const ends = {
    target,
    targetId: question.target,
    recovering,
    given:
      question.source === undefined || given === undefined ? undefined : { id: question.source, read: given },
  }
  const traces = aliases.map(
    (alias): Traces => ({
      ...ends,
      alias,
      heldOnce: question.heldOnce(alias),
      conflicts: notYet,
      own: [],
    }),
  )
  const listed =
    target.known && traces.some(listNeeded)
      ? Promise.all(clients.map((one) => known(one.distributions())))
      : Promise.resolve([])
  const conflicts = traces.map((one) => early ?? (heldByAnEnd(one) ? heldThere : list(one.alias)))
  const holders = holdersOf(traces, listed, conflicts, accounts)
  const found = holders.then(async (all) => {
    const source = all.find((holder) => holder.is === 'source')
    return given ?? (source === undefined ? undefined : readAnywhere(source.id, clients))
  })
  const rest = lookAtRest(accounts, target, dns)
  return traces.map((one, at) => ({
    alias: one.alias,
    ends: {
      target,
      source: given,
      conflicts: notYet,
      holder: findHolder(one),
    },
    held: Promise.all([holders, found, conflicts[at]]).then(
      ([all, source, asked = notYet]): Ends => ({
        target,
        source,
        conflicts: asked,
        holder: all[at] ?? { is: 'unknown', why: notYet.why },
      }),
    ),
    ...rest(one.alias),
  }))
}

/**
 * Both ends; again while both are read to hold one of the names, which no two distributions can: one of the reads is behind, and
 * nothing says which (aws-docs: API_CreateDistribution, CNAMEAlreadyExists).
 */
async function readEnds({ aliases, target: to, source, again }: Question, accounts: Accounts) {
  const { cloudfront } = accounts.target
  for (;;) {
    const [target, given] = await Promise.all([
      known(cloudfront.distribution(to)),
      source === undefined ? undefined : readGiven(source, accounts),
    ])
    // A source that is disabled may leave users unserved, who do not wait for reads.
    const both = aliases.some((alias) =>
      [target, given].every(
        (read) => read?.known === true && read.value.enabled && read.value.aliases.includes(alias),
      ),
    )
    if (!both || !(await again())) return { target, given }
  }
}

/** The certificate once, DNS of each name. */
function lookAtRest(
  accounts: Accounts,
  target: Known<Distribution>,
  dns: Dns,
): (alias: string) => Pick<Look, keyof Rest> {
  if (!target.known)
    return (alias) => {
      const { certificate, ownership, traffic } = unread(alias, target)
      return {
        certificate: Promise.resolve(certificate),
        ownership: Promise.resolve(ownership),
        traffic: Promise.resolve(traffic),
      }
    }
  const { domain, certificate: attached } = target.value
  const certificate =
    attached.source === 'acm' ? known(accounts.target.certificate(attached.arn)) : Promise.resolve(undefined)
  const turn = limited(atOnce.dns)
  return (alias) => ({
    certificate,
    ownership: turn(() => dns.ownership(alias, domain)),
    traffic: turn(() => dns.traffic(alias, domain)),
  })
}

/** The rest as long as nobody has read it. */
export function unread(alias: string, target: Known<Distribution>): Rest {
  const evidence = target.known ? 'not checked yet' : 'not read, because the target could not be read'
  const apex = registrable(alias) === alias
  return {
    certificate: undefined,
    ownership: {
      name: ownershipName(alias, apex),
      wanted: target.known ? target.value.domain : '',
      apex,
      cname: '',
      zone: '',
      state: 'not-asked',
      evidence,
      extra: [],
      negativeTtl: 0,
    },
    traffic: {
      state: 'not-asked',
      evidence,
      leadsTo: '',
      chain: [],
      hidden: false,
      ttl: 0,
      notes: [],
    },
  }
}

/** The conflict list of a name that one of the ends was read to hold, where there are several: nobody else can hold it. */
export const heldThere = {
  known: false,
  why: new Failure('service-error', 'the source or the target holds the name'),
} as const

/**
 * The source that was given, with the role of the source; with that of the target where it is in that account after all. What is not
 * found in either is told as the role of the source says it.
 */
export async function readGiven(
  id: string,
  { target, source, lost }: Accounts,
): Promise<Known<Distribution>> {
  if (lost !== undefined) return { known: false, why: lost }
  const read = await known((source ?? target).cloudfront.distribution(id))
  if (read.known || source === undefined) return read
  if (read.why.refusal !== 'not-found' && read.why.code !== 'account-mismatch') return read
  const here = await known(target.cloudfront.distribution(id))
  return here.known ? here : read
}

/** Reads a distribution with the first credentials that can. */
async function readAnywhere(
  id: string,
  clients: readonly CloudFront[],
): Promise<Known<Distribution> | undefined> {
  const reads = await Promise.all(clients.map((client) => known(client.distribution(id))))
  return reads.find((read) => read.known) ?? reads[0]
}
