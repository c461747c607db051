import type { Finding } from '../base/finding.ts'
import type { Move } from '../move/move.ts'
import { namesOf } from '../move/names.ts'
import type { Run } from '../move/run-context.ts'
import { statusOf } from '../move/status-of.ts'
import { createProbe } from '../probe/alias-probe.ts'
import { type AnswerComparison, compareAnswers } from '../probe/compare.ts'
import { type NamesProbe, probeOfNames, type Series } from '../probe/probe.ts'
import { Pace, worse } from '../probe/sample.ts'

/**
 * The probe of all names, through DNS, and of the first name through each end by itself as well; `undefined`: `probe-path: off`.
 */
export function probeOf({ inputs, setting, ports }: Run, move: Move): NamesProbe | undefined {
  const { probePath: path } = inputs
  if (path === undefined) return undefined
  const { certificate, source, target } = move.observation
  const names = namesOf(move)
  const among = names.length > 1 ? { among: new Pace(ports.clock, names.length) } : {}
  const sides = [['source', source] as const, ['target', target] as const]
  const probes = names.map(({ alias, dns, observation: { holder } }, at) => {
    const pinned = sides.flatMap(([through, end]) =>
      end?.known === true ? [{ through, addresses: () => dns.addresses(end.value.domain) }] : [],
    )
    const probe = (ports.network?.probe ?? createProbe)({
      clock: ports.clock,
      signal: ports.signal,
      alias,
      path,
      header: inputs.probeHeader,
      edgeAddress: setting.edgeAddress,
      addresses: () => dns.addresses(alias),
      ...(at === 0 ? { pinned } : {}),
      local: setting.local,
      bySource: holder.is === 'source',
      ...(certificate?.known ? { serial: certificate.value.serial } : {}),
      ...among,
    })
    return { alias, probe }
  })
  return probeOfNames(probes)
}

/** Ends the probe, and tells what it saw. */
export async function stopProbe({ journal }: Run, probe: NamesProbe | undefined): Promise<void> {
  const probes = await probe?.stop()
  if (probes !== undefined) journal.tell({ type: 'probe', probes })
}

/** Title of the finding where the target answers no worse. */
export const answersAlikeTitle = 'The target answers by its own domain as the alias does'

/**
 * Compares what the target answers by its own domain with what users get now, before the alias moves: nothing rests on it, since
 * an answer may depend on the host name. One request each, beside the checks.
 */
export async function answersBefore(run: Run, move: Move): Promise<Finding[]> {
  const { inputs, setting, ports, reads, journal } = run
  const { observation, dns, alias } = move
  const { target, holder } = observation
  const looks = inputs.command === 'plan' || inputs.command === 'move'
  if (!looks || inputs.probePath === undefined || holder.is !== 'source') return []
  // Users who are unserved do not wait for it, and a disabled target is a finding of its own.
  if (statusOf(move).left !== undefined || !target.known || !target.value.enabled) return []
  if (target.value.tenant !== undefined)
    return [notCompared(`${target.value.id} is a distribution tenant: it answers for its domains only`)]
  const comparison = await compareAnswers({
    clock: ports.clock,
    signal: reads,
    alias,
    domain: target.value.domain,
    path: inputs.probePath,
    header: inputs.probeHeader,
    addresses: dns.addresses,
    edgeAddress: setting.edgeAddress,
    local: setting.local,
    ...(ports.network === undefined ? {} : { request: ports.network.request }),
  })
  journal.tell({ type: 'compared', comparison })
  const shared = comparison.users.marked === true
  return [judgeAnswers(comparison), ...(shared ? [headerShared(`${alias} answers with it now`)] : [])]
}

/** Why the header of `probe-header` shows nothing: all answers had it while the source still had the name. `undefined`: that is not so. */
export function sharedBefore(before: Series | undefined): string | undefined {
  return before?.tells?.header === false
    ? 'the answers had the header of probe-header before the move too'
    : undefined
}

/** What there is to say of a header that not only the target sends. */
export function headerShared(evidence: string): Finding {
  return {
    id: 'probe-header-shared',
    level: 'warning',
    title: 'Not only the target sends the header of probe-header',
    evidence,
    remedy: 'Set probe-header to a header that only the target sends: this one does not show who answered.',
  }
}

/** What to do where answers lack the header. */
export const headerRemedy =
  'Check which distribution answers, and that the target, and only the target, sends the header of probe-header with every answer.'

/** What there is to say of a header that not every answer has. */
export function headerNotSeen(evidence: string): Finding {
  const title = 'Some answers do not have the header of probe-header'
  return { id: 'probe-header-not-seen', level: 'warning', title, evidence, remedy: headerRemedy }
}

/** A worse kind of status is a warning; where users or the target got no answer there is nothing to compare. */
export function judgeAnswers({ path, users, target }: AnswerComparison): Finding {
  const evidence = `${users.name}${path}: ${users.status}; ${target.name}${path}: ${target.status}`
  // What users do not get now cannot get worse: that says nothing for the target.
  if (!users.answered || !target.answered || users.grade === 'unserved') return notCompared(evidence)
  if (!worse(target.grade, users.grade))
    return { id: 'answers-compared', level: 'ok', title: answersAlikeTitle, evidence }
  return {
    id: 'answers-differ',
    level: 'warning',
    title: 'The target answers worse by its own domain than the alias does now',
    evidence: `${evidence}. This may have no meaning: a function, a web ACL or an origin can answer by host name`,
    remedy: `Check that https://${target.name}${path} should answer ${target.status}. If the target answers only for the alias, ignore this warning: the probe of the move requests the alias itself.`,
  }
}

function notCompared(why: string): Finding {
  return {
    id: 'answers-not-compared',
    level: 'info',
    title: 'Answers of source and target',
    evidence: `not compared: ${why}`,
  }
}
