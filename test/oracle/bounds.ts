import { eachName, type Moment, momentsSince, type Played, type Trial, versionAt } from './played.ts'

/** Ms that a run may go on after its deadline: to read and to say where everything stands. */
const afterDeadline = 120_000

/** I10: nothing goes on for ever. */
export function bounded(trial: Trial, played: Played): string[] {
  const { deadline } = trial
  const { exit, calls, began, ended } = played
  if (exit === undefined) return []
  const wrong: string[] = []
  const lasted = ended - began
  if (lasted > deadline + afterDeadline) wrong.push(`I10: the run went on for ${lasted} ms`)
  const changes = calls.filter(({ mutating }) => mutating)
  const accepted = changes.filter(({ status }) => status === 200).length
  // Each further name is one mover call more at most.
  if (accepted > 7 + eachName(trial).length) wrong.push(`I10: ${accepted} changes were made`)
  wrong.push(...tooOften(trial, played))
  // What is refused is tried again for as long as users are unserved or the name is unclaimed, each second at most.
  if (changes.length > 48 + lasted / 1000) wrong.push(`I10: ${changes.length} changes were sent`)
  const reads = calls.filter(({ endpoint, mutating }) => endpoint === 'cloudfront' && !mutating)
  // A read each second during waits, and what a run reads before and after.
  if (reads.length > 150 + lasted / 500) wrong.push(`I10: ${reads.length} reads in ${lasted} ms`)
  return wrong
}

/** Tries of one change, the first one included (safety analysis, I10). */
const mostTries = 6

/**
 * I10: outside D1, W4 and RC2, and D2, where the other names of the source are unserved, a change that does not succeed is sent
 * six times at most. Refusals of a TXT record that CloudFront does not see yet do not count: that is waited for. Nor do those of
 * credentials that are over, which nobody carries out, and that the SDK renews.
 */
function tooOften(trial: Trial, { calls, wanted, spoilt }: Played): string[] {
  const refusesForTxt = trial.world.switches.updateAssociationNeedsTxt ? 'IllegalUpdate' : undefined
  const uncounted = (code: string) => /TXT|DomainControl|ExpiredToken/i.test(code) || code === refusesForTxt
  // A change whose answer does not tell may have begun an outage, as far as the run knows: a refusal that never arrived, too.
  const doubtful = calls.filter(
    (call) =>
      call.mutating &&
      (call.status === 0 || call.status >= 500 || call.fault.endsWith('after') || spoilt.has(call)),
  )
  const inDoubt = (at: number) => doubtful.some((lost) => lost.at <= at && at - lost.at < mayBelieve)
  const tries = new Map<string, number>()
  const wrong: string[] = []
  for (const call of calls) {
    const { operation, about, mutating, endpoint, status, code } = call
    if (!mutating || endpoint !== 'cloudfront') continue
    const what = `${operation} ${about}`
    const change = `${what} ${wanted?.get(call) ?? ''}`
    const ends = inDoubt(call.at) && !doubtful.includes(call)
    const counted = !uncounted(code) && !ends && !urgentLately(trial, call.at)
    const sent = status === 200 ? 0 : (tries.get(change) ?? 0) + (counted ? 1 : 0)
    tries.set(change, sent)
    if (sent === mostTries + 1) wrong.push(`I10: ${what} was sent more than ${mostTries} times`)
  }
  return wrong
}

/** How long, in ms, a run may take what is over for what is: reads are 150 s behind at most, and it asks again before it believes one. */
const mayBelieve = 300_000

/** Whether it was urgent when a call was made, or a short while before, as far as the run could know. */
function urgentLately(trial: Trial, at: number): boolean {
  const moments = momentsSince(trial.world, at - mayBelieve).filter((moment) => moment.at <= at)
  return moments.some((moment) => urgent(trial, moment))
}

/** Whether users of the source or of an alias were unserved, or a name unclaimed. */
function urgent(trial: Trial, moment: Moment): boolean {
  const { source, target, sourceEnabled } = trial
  const [was, is] = [versionAt(source, moment), versionAt(target, moment)]
  const held = eachName(trial).every(({ alias }) => was.aliases.includes(alias) || is.aliases.includes(alias))
  return !held || (!was.enabled && sourceEnabled)
}
