import { type Account, type AccountOptions, openAccount, openHub } from '../aws/account.ts'
import type { Hub } from '../aws/credentials/assume-role.ts'
import { readOnlyPolicy } from '../aws/credentials/session-policy.ts'
import { asFailure, Failure } from '../base/failure.ts'
import type { Accounts } from './observe.ts'
import type { Run } from './run-context.ts'

/** The accounts of a run. `dns`: nothing of CloudFront rests on it, so it is waited for only where records are looked at. */
export interface Opened extends Accounts {
  readonly dns: Promise<Account | undefined>
}

/** Obtains credentials for the accounts of both ends, and begins to for that of the zone. @throws Failure */
export async function openAccounts(run: Run): Promise<Opened> {
  const { inputs, journal } = run
  const through = hubOf(run)
  const dns = inputs.dnsRoleToAssume === undefined ? undefined : open(run, inputs.dnsRoleToAssume, through)
  // Whoever waits for it hears of the failure; where nobody does it is nobody's.
  dns?.catch(() => undefined)
  const [target, opened] = await Promise.all([
    open(run, inputs.roleToAssume),
    inputs.sourceRoleToAssume === undefined ? undefined : openSource(run, inputs.sourceRoleToAssume, through),
  ])
  const lost = opened instanceof Failure ? opened : undefined
  const source = opened instanceof Failure ? undefined : opened
  journal.tell({ type: 'fact', text: `target: account ${target.id} as ${target.caller}` })
  if (source !== undefined)
    journal.tell({ type: 'fact', text: `source: account ${source.id} as ${source.caller}` })
  const ends: Readonly<Record<'target' | 'source', PlannedEnd>> = {
    target: { ...run.bound?.plan.target, input: 'role-to-assume' },
    source: { ...run.bound?.plan.source, input: 'source-role-to-assume' },
  }
  return {
    // Without a role of its own the source is read with the credentials of the target.
    target: asPlanned(run, target, source === undefined ? [ends.target, ends.source] : [ends.target]),
    source: source && asPlanned(run, source, [ends.source]),
    dns: Promise.resolve(dns),
    ...(lost === undefined ? {} : { lost }),
  }
}

/**
 * The account of the source. A recovery goes on without where AWS does not give it the role: a name that nobody holds is claimed
 * with the target's alone. Then resolves to the reason, which counts as a source that may not be read.
 */
async function openSource(run: Run, role: string, through: Hub | undefined): Promise<Account | Failure> {
  try {
    return await open(run, role, through)
  } catch (thrown) {
    const failure = asFailure(thrown)
    if (run.inputs.command !== 'recover' || failure.code !== 'role-not-assumable') throw thrown
    const { code, message } = failure
    run.journal.tell({
      type: 'announced',
      level: 'warning',
      text: `the source cannot be reached: ${message}`,
    })
    return new Failure(code, message, { ...failure, refusal: 'permission' })
  }
}

/** The end that is read with the credentials of an input, as the plan has it. */
interface PlannedEnd {
  readonly id?: string
  /** Its last digits. */
  readonly account?: string | null
  readonly input: 'role-to-assume' | 'source-role-to-assume'
}

/**
 * An account, seen from the move. An end that the plan has in another one cannot be read with its credentials: that these do not
 * find it does not mean that it was deleted, since CloudFront gives the same answer for both; and no permission helps them. That
 * another distribution than the target is not found says nothing of the target.
 */
function asPlanned({ inputs }: Run, account: Account, ends: readonly PlannedEnd[]): Account {
  const elsewhere = ends.filter(({ account: digits }) => !account.id.endsWith(digits ?? ''))
  const asked =
    <T>(read: (id: string) => Promise<T>) =>
    async (id: string): Promise<T> => {
      const end = elsewhere.find((one) => one.id === id)
      if (end !== undefined) throw inAnother(end, account)
      try {
        return await read(id)
      } catch (thrown) {
        const failure = asFailure(thrown)
        if (failure.code !== 'target-not-found' || id === inputs.targetDistribution) throw failure
        throw new Failure('source-unknown', failure.message, failure)
      }
    }
  const { cloudfront } = account
  const { distribution, config } = cloudfront
  return {
    ...account,
    cloudfront: { ...cloudfront, distribution: asked(distribution), config: asked(config) },
  }
}

function inAnother({ id = '', account: digits, input }: PlannedEnd, { id: own }: Account): Failure {
  const there = `the account that ends in ${digits ?? ''}`
  return new Failure(
    'account-mismatch',
    `by the plan ${id} is in ${there}, and the credentials belong to account ${own}`,
    { outcome: 'refused', remedy: `Set ${input} to a role of ${there}.` },
  )
}

/** With `role-chaining`: the session of `role-to-assume` from which the other roles are assumed. */
function hubOf(run: Run): Hub | undefined {
  const { roleChaining, roleToAssume: role, sourceRoleToAssume, dnsRoleToAssume } = run.inputs
  const roles = [sourceRoleToAssume, dnsRoleToAssume].filter((one) => one !== undefined)
  if (!roleChaining || role === undefined || roles.length === 0) return undefined
  return openHub({ ...optionsOf(run), role }, roles)
}

function open(run: Run, role: string | undefined, through?: Hub): Promise<Account> {
  const keys = role === undefined ? run.setting.keys : undefined
  return openAccount({ ...optionsOf(run), role, keys, through, policy: readOnlyPolicy })
}

function optionsOf({ inputs, setting, ports, journal, reads, token }: Run): AccountOptions {
  return {
    role: undefined,
    keys: undefined,
    token,
    audience: inputs.audience,
    region: inputs.awsRegion,
    sessionName: inputs.roleSessionName,
    roleDuration: inputs.roleDuration,
    endpoints: setting.endpoints,
    clock: ports.clock,
    signal: reads,
    mask: journal.log.mask,
    env: ports.env,
    ...(ports.network === undefined ? {} : { handler: ports.network.handler }),
  }
}
