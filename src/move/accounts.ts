import { type Account, openAccount } from '../aws/account.ts'
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
  const dns = inputs.dnsRoleToAssume === undefined ? undefined : open(run, inputs.dnsRoleToAssume)
  // Whoever waits for it hears of the failure; where nobody does it is nobody's.
  dns?.catch(() => undefined)
  const [target, source] = await Promise.all([
    open(run, inputs.roleToAssume),
    inputs.sourceRoleToAssume === undefined ? undefined : open(run, inputs.sourceRoleToAssume),
  ])
  journal.tell({ type: 'fact', text: `target: account ${target.id} as ${target.caller}` })
  if (source !== undefined)
    journal.tell({ type: 'fact', text: `source: account ${source.id} as ${source.caller}` })
  return { target, source, dns: Promise.resolve(dns) }
}

function open({ inputs, setting, ports, journal, reads }: Run, role: string | undefined): Promise<Account> {
  return openAccount({
    role,
    keys: role === undefined ? setting.keys : undefined,
    oidc: setting.oidc,
    audience: inputs.audience,
    region: inputs.awsRegion,
    sessionName: inputs.roleSessionName,
    roleDuration: inputs.roleDuration,
    policy: readOnlyPolicy,
    endpoints: setting.endpoints,
    clock: ports.clock,
    signal: reads,
    mask: journal.log.mask,
    env: ports.env,
    runner: ports.runner,
    ...(ports.network === undefined ? {} : { handler: ports.network.handler }),
  })
}
