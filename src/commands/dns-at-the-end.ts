import type { Finding } from '../base/finding.ts'
import { listed } from '../base/text.ts'
import { isAway, isUnheard, reachesCloudFront, type Traffic } from '../base/traffic.ts'
import { tellFindings } from '../move/journal.ts'
import type { Move } from '../move/move.ts'
import { namesOf } from '../move/names.ts'
import { lookedAt } from '../move/reread.ts'
import type { Run } from '../move/run-context.ts'
import type { Status } from '../move/status.ts'
import type { Report } from '../report/report.ts'
import type { StepRecord } from '../report/step-record.ts'
import { restoring } from '../scenarios/steps/enabled.ts'
import { withdrawing } from '../scenarios/steps/ownership-txt.ts'
import { leadingBack } from '../scenarios/steps/restore-traffic.ts'
import type { Conclusion } from './verdict/conclude.ts'

/**
 * The move with where DNS leads now, and what was passed over: both are told, DNS where an alias that has moved is still looked for
 * elsewhere.
 */
export async function atTheEnd(
  run: Run,
  move: Move,
  { result, status }: Pick<Conclusion, 'result'> & { readonly status: Status },
): Promise<{ readonly at: Move; readonly missed: readonly Finding[] }> {
  const { target } = move.observation
  const missed = missedSteps(run.journal.report(), { result, status })
  tellFindings(run.journal, ...missed)
  if (result !== 'moved' || !target.known) return { at: move, missed }
  const { domain } = target.value
  // What cannot be looked up any more takes nothing from a move that is done.
  const at = await lookedAt(move, async ({ alias, dns, observation }) => ({
    traffic: await dns.traffic(alias, domain).catch(() => observation.traffic),
  }))
  const looks = namesOf(at).map(({ alias, observation }) => ({ alias, traffic: observation.traffic }))
  const away = looks.filter(({ traffic }) => isAway(traffic))
  if (away.length > 0) tellStillElsewhere(run, away, domain)
  return { at, missed }
}

/** Where DNS of a name leads. */
interface Led {
  readonly alias: string
  readonly traffic: Traffic
}

/** The title for names that not every server shows to lead to the target. `away`: where some are known to lead elsewhere. */
export function notLed(names: readonly Led[], away: string): string {
  return names.every(({ traffic }) => isUnheard(traffic))
    ? 'Not every DNS server shows that DNS points to the target'
    : away
}

/** What makes every server lead these names to `domain`: a name of which only servers were not heard may need no other record. */
export function toLead(names: readonly Led[], domain: string, by = ''): string {
  const of = (wanted: (one: Led) => boolean) => listed(names.filter(wanted).map(({ alias }) => alias))
  const away = of(({ traffic }) => !isUnheard(traffic))
  const unheard = of(({ traffic }) => traffic.unheard === true)
  const silent = of(({ traffic }) => traffic.state === 'not-asked')
  return [
    ...(away === '' ? [] : [`Point ${away} to ${domain}${by}.`]),
    ...(unheard === ''
      ? []
      : [
          `Every server that answered for ${unheard} points there. If the others never answer, correct the delegation of the zone, or set dns-servers to the servers that answer.`,
        ]),
    ...(silent === ''
      ? []
      : [
          `No server answered for ${silent}. Set dns-servers to servers that answer for the zone, and make sure that each name points to ${domain}.`,
        ]),
  ].join(' ')
}

function tellStillElsewhere({ journal }: Run, away: readonly Led[], domain: string): void {
  const aliasesOf = (led: readonly Led[]) => listed(led.map(({ alias }) => alias))
  const outside = away.filter(({ traffic }) => !reachesCloudFront(traffic))
  const serves =
    outside.length === 0
      ? `${aliasesOf(away)} anyway, because CloudFront routes by host name, not by DNS`
      : `${aliasesOf(outside)} only once DNS points to CloudFront`
  tellFindings(journal, {
    id: 'dns-still-elsewhere',
    level: 'warning',
    title: notLed(away, 'DNS does not point to the target yet'),
    evidence: `${away.map(({ traffic }) => traffic.evidence).join('; ')}; the target serves ${serves}`,
    remedy: toLead(away, domain, ' before the source is disabled or deleted'),
  })
}

/** Id of the finding of a step that was refused or not confirmed, and passed over. */
export const stepPassedOver = 'step-failed'

/**
 * The steps of a run that has come to its end which were refused or not confirmed, and passed over, with what to do about each: the
 * name is where it was to go, and something is left to do. A source that was enabled by a later step is enabled. Pure.
 */
export function missedSteps(
  { steps, command }: Report,
  { result, status: { left } }: Pick<Conclusion, 'result'> & { readonly status: Pick<Status, 'left'> },
): Finding[] {
  const back: readonly string[] = [leadingBack, withdrawing]
  // DNS that leads elsewhere behind a move is told by what it leads to. A way back that is tried in two ways needs one of them.
  const missed = ({ state, id, passedOver, serves }: StepRecord) =>
    result === 'rolled-back'
      ? passedOver && serves === undefined && (command === 'roll-back' || back.includes(id))
      : result === 'moved' && state === 'failed' && (id !== restoring || left !== undefined)
  const again =
    'Run command: roll-back with the same inputs, and the plan of the move: it does what is missing.'
  return steps.filter(missed).map(({ title, evidence, remedy, state }) => ({
    id: stepPassedOver,
    level: 'warning',
    title: result === 'moved' ? 'A step of the move failed' : 'A step of the way back failed',
    evidence: `${title}: ${state === 'unconfirmed' ? `not confirmed in time (${evidence})` : evidence}`,
    ...(remedy === undefined ? (result === 'moved' ? {} : { remedy: again }) : { remedy }),
  }))
}
