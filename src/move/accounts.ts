import { type Account, type AccountOptions, openAccount, openHub } from '../aws/account.ts'
import type { Hub } from '../aws/credentials/assume-role.ts'
import { readOnlyPolicy } from '../aws/credentials/session-policy.ts'
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
  const [target, source] = await Promise.all([
    open(run, inputs.roleToAssume),
    inputs.sourceRoleToAssume === undefined ? undefined : open(run, inputs.sourceRoleToAssume, through),
  ])
  journal.tell({ type: 'fact', text: `target: account ${target.id} as ${target.caller}` })
  if (source !== undefined)
    journal.tell({ type: 'fact', text: `source: account ${source.id} as ${source.caller}` })
  return { target, source, dns: Promise.resolve(dns) }
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
