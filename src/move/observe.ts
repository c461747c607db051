import type { Account } from '../aws/account.ts'
import type { CloudFront } from '../aws/cloudfront/client.ts'
import { ownershipName } from '../base/alias.ts'
import type { Distribution, Known } from '../base/distribution.ts'
import { asFailure } from '../base/failure.ts'
import type { Dns, Ownership, Traffic } from '../dns/dns.ts'
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

/**
 * Reads everything that a plan rests on, side by side, and changes nothing. What could not be asked is kept as such, with
 * the reason; this never rejects.
 */
export async function observe(question: Question, accounts: Accounts, dns: Dns): Promise<Observation> {
  const { alias } = question
  const { cloudfront } = accounts.target
  const there = accounts.source?.cloudfront ?? cloudfront
  const [target, given, conflicts] = await Promise.all([
    known(cloudfront.distribution(question.target)),
    question.source === undefined ? undefined : known(there.distribution(question.source)),
    known(cloudfront.conflicts(alias, question.target)),
  ])
  if (!target.known)
    return {
      target,
      source: given,
      conflicts,
      holder: { is: 'unknown', why: target.why },
      certificate: undefined,
      ownership: noOwnership(alias),
      traffic: noTraffic,
    }
  const { domain, certificate: attached } = target.value
  const traces = {
    alias,
    target,
    targetId: question.target,
    heldOnce: question.heldOnce,
    recovering: question.recovering,
    given:
      question.source === undefined || given === undefined ? undefined : { id: question.source, read: given },
  }
  const elsewhere = accounts.source === undefined ? [] : [accounts.source.cloudfront]
  const [own, certificate, ownership, traffic] = await Promise.all([
    listNeeded(traces)
      ? Promise.all([cloudfront, ...elsewhere].map((one) => known(one.distributions())))
      : [],
    attached.source === 'acm' ? known(accounts.target.certificate(attached.arn)) : undefined,
    dns.ownership(alias, domain),
    dns.traffic(alias, domain),
  ])
  const holder = findHolder({ ...traces, conflicts, own })
  return {
    target,
    source:
      given ??
      (holder.is === 'source' ? await readAnywhere(holder.id, [cloudfront, ...elsewhere]) : undefined),
    conflicts,
    holder,
    certificate,
    ownership,
    traffic,
  }
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

const unasked = 'not asked, since the target could not be read'

function noOwnership(alias: string): Ownership {
  return {
    name: ownershipName(alias, false),
    wanted: '',
    apex: false,
    zone: '',
    state: 'not-asked',
    evidence: unasked,
    extra: [],
    negativeTtl: 0,
  }
}

const noTraffic: Traffic = {
  state: 'not-asked',
  evidence: unasked,
  leadsTo: '',
  chain: [],
  hidden: false,
  ttl: 0,
  notes: [],
}
