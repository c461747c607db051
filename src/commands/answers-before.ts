import type { Finding } from '../base/finding.ts'
import type { Move } from '../move/move.ts'
import type { Run } from '../move/run-context.ts'
import { statusOf } from '../move/status-of.ts'
import { type AnswerComparison, compareAnswers } from '../probe/compare.ts'
import { worse } from '../probe/sample.ts'
import { headerShared } from './who-answered.ts'

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
