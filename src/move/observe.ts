import type { Account } from '../aws/account.ts'
import type { CloudFront } from '../aws/cloudfront/client.ts'
import { ownershipName, registrable } from '../base/alias.ts'
import type { Distribution, Known } from '../base/distribution.ts'
import { asFailure, Failure } from '../base/failure.ts'
import type { Dns } from '../dns/dns.ts'
import { findHolder, listNeeded } from './holder.ts'
import type { Observation } from './move.ts'

/** What is asked about: one alias, the target, and the source where one is given. */
export interface Question {
  readonly alias: string
  readonly target: string
  readonly source: string | undefined
  /** Whether the source is known to have held the alias before. */
  readonly heldOnce: boolean
  readonly recovering: boolean
}

/** The accounts that there are credentials for. `source`: `undefined` where it is the target's, or out of reach. */
export interface Accounts {
  readonly target: Account
  readonly source: Account | undefined
}

/** Who holds the name, and what of both ends could be read. */
export type Ends = Pick<Observation, 'target' | 'source' | 'conflicts' | 'holder'>

/** What else a plan rests on. */
export type Rest = Pick<Observation, 'certificate' | 'ownership' | 'traffic'>

/** A look that is under way, side by side. What could not be asked is kept as such, with the reason; nothing here rejects. */
export interface Look {
  /** Both ends, and what follows from these alone: who holds the name where one of them does. */
  readonly ends: Ends
  /** With who holds it otherwise, by the conflict list and the lists of distributions. */
  readonly held: Promise<Ends>
  readonly certificate: Promise<Rest['certificate']>
  readonly ownership: Promise<Rest['ownership']>
  readonly traffic: Promise<Rest['traffic']>
}

/** Begins to read everything that a plan rests on, and resolves once both ends have been read. Changes nothing. */
export async function observe(question: Question, accounts: Accounts, dns: Dns): Promise<Look> {
  const { alias } = question
  const { cloudfront } = accounts.target
  const elsewhere = accounts.source === undefined ? [] : [accounts.source.cloudfront]
  const there = accounts.source?.cloudfront ?? cloudfront
  const listed = known(cloudfront.conflicts(alias, question.target))
  const [target, given] = await Promise.all([
    known(cloudfront.distribution(question.target)),
    question.source === undefined ? undefined : known(there.distribution(question.source)),
  ])
  const traces = {
    alias,
    target,
    targetId: question.target,
    heldOnce: question.heldOnce,
    recovering: question.recovering,
    given:
      question.source === undefined || given === undefined ? undefined : { id: question.source, read: given },
  }
  const clients = [cloudfront, ...elsewhere]
  const ofAccounts =
    target.known && listNeeded(traces)
      ? Promise.all(clients.map((one) => known(one.distributions())))
      : Promise.resolve([])
  const held = Promise.all([listed, ofAccounts]).then(async ([conflicts, own]): Promise<Ends> => {
    const holder = findHolder({ ...traces, conflicts, own })
    const found = given ?? (holder.is === 'source' ? await readAnywhere(holder.id, clients) : undefined)
    return { target, source: found, conflicts, holder }
  })
  return {
    ends: {
      target,
      source: given,
      conflicts: notYet,
      holder: findHolder({ ...traces, conflicts: notYet, own: [] }),
    },
    held,
    ...lookAtRest(question, accounts, target, dns),
  }
}

function lookAtRest(
  { alias }: Question,
  accounts: Accounts,
  target: Known<Distribution>,
  dns: Dns,
): Pick<Look, keyof Rest> {
  if (!target.known) {
    const { certificate, ownership, traffic } = unread(alias, target)
    return {
      certificate: Promise.resolve(certificate),
      ownership: Promise.resolve(ownership),
      traffic: Promise.resolve(traffic),
    }
  }
  const { domain, certificate: attached } = target.value
  return {
    certificate:
      attached.source === 'acm'
        ? known(accounts.target.certificate(attached.arn))
        : Promise.resolve(undefined),
    ownership: dns.ownership(alias, domain),
    traffic: dns.traffic(alias, domain),
  }
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

const notYet: Observation['conflicts'] = {
  known: false,
  why: new Failure('service-error', 'it has not answered yet', { outcome: 'unknown' }),
}

/** Reads a distribution with the first credentials that can. */
async function readAnywhere(
  id: string,
  clients: readonly CloudFront[],
): Promise<Known<Distribution> | undefined> {
  const reads = await Promise.all(clients.map((client) => known(client.distribution(id))))
  return reads.find((read) => read.known) ?? reads[0]
}

/** Turns a rejection into "could not ask". */
export async function known<T>(asking: Promise<T>): Promise<Known<T>> {
  try {
    return { known: true, value: await asking }
  } catch (thrown) {
    return { known: false, why: asFailure(thrown) }
  }
}
