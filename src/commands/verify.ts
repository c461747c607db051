import { actionOn } from '../base/distribution.ts'
import type { Finding } from '../base/finding.ts'
import { listed } from '../base/text.ts'
import { takesOff, wildcardsFor } from '../move/facts.ts'
import type { Move } from '../move/move.ts'
import { namesOf } from '../move/names.ts'
import type { End, Run } from '../move/run-context.ts'
import { statusOf } from '../move/status-of.ts'
import { answers, type Probe } from '../probe/probe.ts'
import { dnsProof } from '../scenarios/checks/tenant.ts'
import { answeredBy, headerRemedy } from './probed.ts'
import { notInPlace, verified } from './verdict/move.ts'
import { exposureText } from './verdict/sentences.ts'

/** What `verify` looks at: the title where it is right, and where it is not. */
export const verifyTitles = {
  target: ['The target can be read', 'The target cannot be read'],
  holder: ['The target holds the alias', 'The target does not hold the alias'],
  'target-enabled': ['The target is enabled', 'The target is disabled'],
  'target-deployed': ['The target is deployed', 'The target is still being deployed'],
  served: ['Users are served', 'Users are not served because of the move'],
  'wildcard-off': ['The wildcard of the move is gone', 'The wildcard of the move is still on the target'],
  'traffic-dns': ['DNS points to the target', 'DNS does not point to the target'],
  probe: ['The alias answers', 'The alias does not answer as expected'],
  'served-by-target': ['The target answers', 'Something other than the target answers'],
} as const satisfies Readonly<Record<string, readonly [holds: string, fails: string]>>

/** `verify`: reads whether everything is as a finished move leaves it; changes nothing. */
export async function verify(run: Run, context: Move, probe: Probe | undefined): Promise<End> {
  const { journal } = run
  const { target } = context.observation
  const names = namesOf(context)
  journal.tell({ type: 'stage', title: 'Verify' })
  const wrong: string[] = []
  const judge = (id: keyof typeof verifyTitles, right: boolean, evidence: string, remedy: string) => {
    if (!right) wrong.push(evidence)
    const [holds, fails] = verifyTitles[id]
    const finding: Finding = right
      ? { id, level: 'ok', title: holds, evidence }
      : { id, level: 'blocker', title: fails, evidence, remedy }
    journal.tell({ type: 'finding', finding })
  }
  if (target.known) {
    const { id, status, enabled } = target.value
    const away = names.filter(({ observation }) => observation.holder.is !== 'target')
    const said = (away.length === 0 ? names : away).map(({ alias }) => alias)
    judge(
      'holder',
      away.length === 0,
      `${listed(said)} ${said.length > 1 ? 'are' : 'is'} ${away.length === 0 ? '' : 'not '}on ${id}`,
      'Run with command: plan to see who holds it, then command: move.',
    )
    judge('target-enabled', enabled, `${id} is ${enabled ? 'enabled' : 'disabled'}`, `Enable ${id}.`)
    judge(
      'target-deployed',
      status === 'Deployed',
      `${id} is ${status}`,
      'Wait until it is Deployed, then verify again.',
    )
  } else
    judge(
      'target',
      false,
      target.why.message,
      target.why.remedy ?? `Allow ${actionOn(context.target.id, 'Get')} on the target.`,
    )
  const status = statusOf(context)
  if (status.exposure !== undefined)
    judge(
      'served',
      false,
      exposureText(context, status),
      'Run with command: recover and the inputs of the move.',
    )
  const wildcards = wildcardsFor(context).filter((one) => takesOff(context, one))
  if (wildcards.length > 0 && target.known && context.initial.planned) {
    const left = wildcards.filter((one) => target.value.aliases.includes(one))
    judge(
      'wildcard-off',
      left.length === 0,
      `${listed(left.length === 0 ? wildcards : left)} ${left.length > 1 ? 'are' : 'is'} ${left.length === 0 ? 'not' : 'still'} on ${target.value.id}`,
      'Run command: move with the plan of the move: it removes the wildcard.',
    )
  }
  const led = names.filter(
    ({ observation: { traffic } }) => !['target', 'not-observable'].includes(traffic.state),
  )
  const shown = led.length === 0 ? names : led
  judge(
    'traffic-dns',
    led.length === 0,
    shown.map(({ observation }) => observation.traffic.evidence).join('; '),
    `Point ${listed(shown.map(({ alias }) => alias))} to ${target.known ? target.value.domain : 'the target'}.`,
  )
  for (const finding of await dnsProof(context)) journal.tell({ type: 'finding', finding })
  if (probe !== undefined) {
    const series = await probe.start()
    const summary = await probe.stop()
    journal.tell({ type: 'probe', probe: summary })
    judge(
      'probe',
      summary.failures === 0,
      answers(summary.seen),
      'See docs/troubleshooting.md, probe-failed.',
    )
    if (context.inputs.probeHeader !== undefined) {
      const by = await answeredBy(context, series)
      judge('served-by-target', by.shown, by.evidence, headerRemedy)
      if (by.finding !== undefined) journal.tell({ type: 'finding', finding: by.finding })
    }
  }
  return wrong.length === 0 ? verified(context) : notInPlace(context, wrong)
}
