import { duration, inMinutes } from '../base/text.ts'
import type { Report } from './report.ts'
import { type StepRecord, tellEvery, usualDeployment } from './step-record.ts'

/** What is awaited, how long so far and at most, about how long it takes yet, and on what this rests. */
export function progress({ wait, evidence }: StepRecord, seen: Report['deployment']): string {
  if (wait === undefined) return evidence
  const left = leftOf(wait, seen)
  return `waiting for ${wait.for}: ${duration(wait.elapsed)} of at most ${duration(wait.atMost)}${left === undefined ? '' : `; ${left}`} (${evidence})`
}

/** About how long a wait takes yet; `undefined`: nobody knows, for instance how long a person takes. */
function leftOf(
  { elapsed, atMost, ends, at }: NonNullable<StepRecord['wait']>,
  seen: Report['deployment'],
): string | undefined {
  // Whatever is expected: at its limit the wait is over.
  const most = atMost - elapsed
  if (ends === undefined || most <= 0) return undefined
  if (ends === 'settled') return `${duration(most)} left`
  if (ends !== 'deployed') return ends > at ? `${duration(Math.min(ends - at, most))} left` : undefined
  if (most < (seen ?? usualDeployment) - elapsed) return `${duration(most)} left`
  const basis =
    seen === undefined
      ? `a deployment usually takes about ${duration(usualDeployment)}`
      : `the last deployment of this run took ${duration(seen)}`
  const left = (seen ?? usualDeployment) - elapsed
  return left > 0 ? `about ${duration(left)} left: ${basis}` : `longer than expected: ${basis}`
}

/** What comes after the step under way, as far as it takes long: so many deployments, and their settle times. Empty where nothing takes long. */
function after({ steps, deployment, stage, command }: Report): string {
  // What was to come on the way there does not come on the way back.
  if (stage === 'Go back' && command !== 'roll-back') return ''
  const ahead = steps.filter((one) => one.state === 'pending' && one.ahead?.deploys === true)
  if (ahead.length === 0) return ''
  const time = ahead.reduce((sum, one) => sum + (deployment ?? usualDeployment) + (one.ahead?.settle ?? 0), 0)
  const count = ahead.length === 1 ? '1 more deployment' : `${ahead.length} more deployments`
  const settles = ahead.some((one) => (one.ahead?.settle ?? 0) > 0)
  return `; after it ${count}, about ${duration(inMinutes(time))}${settles ? ' with settle time' : ''}`
}

/** The line of the log about a wait; the first one says what comes after it, too. */
export function progressLine(report: Report, step: StepRecord): string {
  const first = step.wait === undefined || step.wait.elapsed < tellEvery
  return `${progress(step, report.deployment)}${first ? after(report) : ''}`
}

/** What the run is busy with when nothing else has been printed for a while. `at`: now, ms since the epoch. */
export function stillLine(report: Report, at: number): string {
  const step = report.underWay
  if (step === undefined || step.ended !== undefined) {
    const where = report.stage === '' ? 'the run continues' : `${report.stage}: still in progress`
    return `${where}, ${duration(at - (report.started?.at ?? at))} since the start`
  }
  const { wait, started = at, evidence } = step
  if (wait === undefined)
    return `${step.title}: still trying, for ${duration(at - started)} so far${evidence === '' ? '' : ` (${evidence})`}`
  const late = at - wait.at
  return progressLine(report, { ...step, wait: { ...wait, elapsed: wait.elapsed + late, at } })
}
