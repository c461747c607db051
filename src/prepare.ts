import { type Account, openAccount } from './aws/account.ts'
import { createDns } from './dns/create.ts'
import type { EndFacts } from './events.ts'
import type { End, Initial, Move, Observation } from './move.ts'
import type { Distribution, Known } from './observation.ts'
import { observe } from './observe.ts'
import type { Run } from './run.ts'

/** Obtains credentials, reads the world, and tells both. Changes nothing. @throws Failure when no account can be used. */
export async function prepare(run: Run): Promise<Move> {
  const { inputs, setting, ports, journal } = run
  journal.tell({ type: 'stage', title: 'Credentials' })
  const account = await openTarget(run)
  journal.tell({ type: 'fact', text: `account ${account.id} as ${account.caller}` })
  journal.tell({ type: 'stage', title: 'What is there' })
  const dns = createDns({
    clock: ports.clock,
    signal: run.reads,
    servers: inputs.dnsServers,
    local: setting.local,
  })
  const [alias = ''] = inputs.aliases
  const question = { alias, target: inputs.targetDistribution, source: inputs.sourceDistribution }
  const observation = await observe(question, account, dns)
  tellFacts(run, observation, alias)
  const end = (id: string): End => ({
    id,
    account: account.id,
    cloudfront: account.cloudfront,
    fresh: account.fresh,
  })
  const sourceId = observation.holder.is === 'source' ? observation.holder.id : inputs.sourceDistribution
  return {
    inputs,
    clock: ports.clock,
    signal: ports.signal,
    deadlineAt: run.deadlineAt,
    aliases: inputs.aliases,
    alias,
    target: end(inputs.targetDistribution),
    source: sourceId === undefined ? undefined : end(sourceId),
    dns,
    hosted: undefined,
    observation,
    initial: initialOf(observation),
    tell: journal.tell,
  }
}

/** The run's own first look as the beginning of the move. */
function initialOf({ target, source }: Observation): Initial {
  return {
    targetAliases: target.known ? target.value.aliases : undefined,
    sourceAliases: source?.known ? source.value.aliases : undefined,
    sourceEnabled: source?.known ? source.value.enabled : undefined,
    planned: false,
  }
}

function openTarget(run: Run): Promise<Account> {
  const { inputs, setting, ports, journal, reads } = run
  return openAccount({
    role: inputs.roleToAssume,
    keys: inputs.roleToAssume === undefined ? setting.keys : undefined,
    oidc: setting.oidc,
    audience: inputs.audience,
    region: inputs.awsRegion,
    sessionName: inputs.roleSessionName,
    roleDuration: inputs.roleDuration,
    endpoints: setting.endpoints,
    clock: ports.clock,
    signal: reads,
    mask: journal.log.mask,
    env: ports.env,
  })
}

function tellFacts(
  { journal }: Run,
  { target, source, holder, conflicts, ownership, traffic }: Observation,
  alias: string,
) {
  const fact = (text: string) => journal.tell({ type: 'fact', text })
  fact(`target: ${describe(target)}`)
  if (source !== undefined) fact(`source: ${describe(source)}`)
  fact(`${alias} is held by ${holderText(holder)}`)
  fact(
    conflicts.known
      ? `conflict list: ${conflicts.value.map(({ alias: name, maskedId, maskedAccount }) => `${name} on ${maskedId} of ${maskedAccount}`).join(', ') || 'empty'}`
      : `conflict list: not asked (${conflicts.why.message})`,
  )
  fact(`TXT ${ownership.name}: ${ownership.evidence}`)
  fact(`DNS: ${traffic.evidence}`)
  journal.tell({ type: 'ends', source: facts(source), target: facts(target) })
}

function describe(distribution: Known<Distribution>): string {
  if (!distribution.known) return `could not be read: ${distribution.why.message}`
  const { id, domain, account, enabled, status, aliases } = distribution.value
  return `${id} (${domain}) in account ${account}, ${enabled ? 'enabled' : 'disabled'}, ${status}, ${aliases.length} aliases`
}

function holderText(holder: Observation['holder']): string {
  switch (holder.is) {
    case 'target':
      return 'the target'
    case 'source':
      return `${holder.id} (${holder.how})`
    case 'another':
      return `${holder.id}, which is neither source nor target`
    case 'foreign':
    case 'masked':
      return `${holder.conflict.maskedId} of account ${holder.conflict.maskedAccount}`
    case 'nobody':
      return 'nobody'
    case 'unknown':
      return `somebody that could not be asked for: ${holder.why.message}`
    default:
      return holder satisfies never
  }
}

function facts(distribution: Known<Distribution> | undefined): EndFacts | undefined {
  if (!distribution?.known) return undefined
  const { id, account, domain, enabled, status, aliases } = distribution.value
  return { id, account, domain, enabled, status, aliases }
}
