import { traitsOf } from '../base/contract.ts'
import { actionOn, attachCertificate, isInactive, unserving } from '../base/distribution.ts'
import { readAgain } from '../base/failure.ts'
import { type Finding, inTheWay } from '../base/finding.ts'
import { are, listed } from '../base/text.ts'
import { lacksOf, takesOff, wildcardFor } from '../move/facts.ts'
import { type Journal, tellFindings } from '../move/journal.ts'
import type { Move } from '../move/move.ts'
import { namesOf } from '../move/names.ts'
import type { End } from '../move/run-context.ts'
import { statusOf } from '../move/status-of.ts'
import { answers, type NamesProbe } from '../probe/probe.ts'
import { probesTogether } from '../report/sections/probe.ts'
import { judgeCertificate } from '../scenarios/checks/certificate.ts'
import { dnsProof } from '../scenarios/checks/tenant.ts'
import { wildcardLeft } from '../scenarios/checks/wildcard-overlap.ts'
import { notLed, toLead } from './dns-at-the-end.ts'
import { examineNames } from './examine-names.ts'
import { notInPlace, verified } from './verdict/move.ts'
import { perhapsDark, perhapsDarkText } from './verdict/no-way-back.ts'
import { exposureText } from './verdict/sentences.ts'
import { otherPath } from './verify-by-probe.ts'
import { inWords, notSeen, toServe } from './verify-unseen.ts'
import { answeredByAll, headerRemedy, namesIn } from './who-answered.ts'

/** What `verify` looks at: the title where it is right, and where it is not. */
export const verifyTitles = {
  target: ['The target can be read', 'The target cannot be read'],
  holder: ['The target holds the alias', 'The target does not hold the alias'],
  'target-enabled': ['The target is enabled', 'The target is disabled'],
  'target-deployed': ['The target is deployed', 'The target is still being deployed'],
  certificate: [
    'The target has a certificate for the alias',
    'The certificate of the target is not right for the alias',
  ],
  served: ['Users are served', 'Users may be unserved'],
  'source-read': ['The source can be reached', 'It is not known whether the source is enabled again'],
  'source-restored': ['The source is enabled again', 'The move has left the source disabled'],
  'wildcard-off': ['The wildcard of the move is gone', 'The wildcard of the move is still on the target'],
  'traffic-dns': ['DNS points to the target', 'DNS does not point to the target'],
  probe: ['The alias answers', 'The alias does not answer as expected'],
  'served-by-target': ['The target answers', 'Something other than the target answers'],
} as const satisfies Readonly<Record<string, readonly [holds: string, fails: string]>>

/** What one look has found. `remedy`: what to do where it is not right. */
interface Judgement {
  readonly id: keyof typeof verifyTitles
  readonly right: boolean
  readonly evidence: string
  readonly remedy: string
  /** Where it is not right, in place of the title of `verifyTitles`. */
  readonly fails?: string
}

/** What it needs of the run. */
interface Telling {
  readonly journal: Pick<Journal, 'tell'>
}

/** `verify`: reads whether everything is as a finished move leaves it; changes nothing. */
export async function verify(run: Telling, move: Move, probe: NamesProbe | undefined): Promise<End> {
  const { journal } = run
  journal.tell({ type: 'stage', title: 'Verify' })
  const read = [
    ...ofTarget(move),
    ...ofCertificate(move),
    ...ofUsers(move),
    ...ofWildcards(move),
    ...ofDns(move),
  ]
  tellFindings(journal, ...read.map(findingOf), ...notSeen(move))
  tellFindings(journal, ...(await dnsProof(move)), ...(await examineNames([wildcardLeft], move)))
  const probed = probe === undefined ? [] : await byProbe(run, move, probe)
  const wrong = [...read, ...probed].filter(({ right }) => !right).map((one) => inWords(findingOf(one)))
  return wrong.length === 0 ? verified(move) : notInPlace(move, wrong)
}

function findingOf({ id, right, evidence, remedy, ...own }: Judgement): Finding {
  const [holds, fails] = verifyTitles[id]
  return right
    ? { id, level: 'ok', title: holds, evidence }
    : { id, level: 'blocker', title: own.fails ?? fails, evidence, remedy }
}

/** Whether something is with all names as a finished move leaves it; `of`: those with which it is not, else all. */
function aimOf(move: Move, aim: keyof ReturnType<typeof lacksOf>) {
  const names = namesOf(move)
  const away = names.filter((one) => lacksOf(one)[aim])
  const right = away.length === 0
  return { right, of: right ? names : away }
}

/** Who holds the names, and whether the target is as it should be. */
function ofTarget(move: Move): readonly Judgement[] {
  const { target } = move.observation
  if (!target.known) {
    const { message: evidence, remedy = readAgain } = target.why
    return [{ id: 'target', right: false, evidence, remedy }]
  }
  const { id, status } = target.value
  const { right, of } = aimOf(move, 'holder')
  const { right: deployed, of: waiting } = aimOf(move, 'target-deployed')
  const said = of.map(({ alias }) => alias)
  const unseen = deployed || status !== 'Deployed' ? [] : waiting.map(({ alias }) => alias)
  return [
    {
      id: 'holder',
      right,
      evidence: `${are(said)} ${right ? '' : 'not '}on ${id}`,
      remedy: toServe(statusOf(move)),
    },
    {
      id: 'target-enabled',
      right: aimOf(move, 'target-enabled').right,
      evidence: unserving(target.value) ?? `${id} is enabled`,
      remedy: 'Enable it.',
    },
    {
      id: 'target-deployed',
      right: deployed,
      evidence:
        unseen.length === 0
          ? `${id} is ${status}`
          : unseen.every((name) => isInactive(target, name))
            ? `${id} lists ${listed(unseen)} as inactive`
            : `the list of distributions shows ${listed(unseen)} on ${id}, but a read of ${id} does not show ${unseen.length > 1 ? 'them' : 'it'} yet`,
      remedy: 'Wait until it is Deployed, then verify again.',
    },
  ]
}

/** Whether browsers accept the certificate for the names now, where it can be read: no word of one that is right. */
function ofCertificate(move: Move): readonly Judgement[] {
  const { clock, observation, target } = move
  const { certificate, target: to } = observation
  if (certificate?.known !== true) return []
  const arn = to.known ? to.value.arn : ''
  const wrong = namesOf(move).flatMap(({ alias }) => {
    const getter = { end: 'target', id: target.id, arn, aliases: [alias] } as const
    const why = inTheWay(judgeCertificate(certificate.value, getter, clock.now(), 0))
    return why.length === 0 ? [] : [{ alias, why }]
  })
  if (wrong.length === 0) return []
  const names = listed(wrong.map(({ alias }) => alias))
  const why = [...new Set(wrong.flatMap((one) => one.why))].join('; ')
  return [
    {
      id: 'certificate',
      right: false,
      evidence: `the certificate of ${target.id} for ${names}: ${why}`,
      remedy: attachCertificate(arn, names, target.id),
    },
  ]
}

/** Whether users are served, and a source that the move has disabled is enabled again. */
function ofUsers(move: Move): readonly Judgement[] {
  const { source, initial } = move
  const status = statusOf(move)
  const remedy = toServe(status)
  if (status.exposure !== undefined)
    return [{ id: 'served', right: false, evidence: exposureText(move, status), remedy }]
  const unknown = perhapsDark(move)
  if (unknown.length > 0) return [sourceUnread(move, unknown)]
  const { right } = aimOf(move, 'source-restored')
  if (right && !(traitsOf(initial.method)?.disables && status.sourceEnabled)) return []
  const evidence = `${source?.id ?? 'the source'} is ${right ? 'enabled' : 'disabled'}`
  return [{ id: 'source-restored', right, evidence, remedy }]
}

/** Names of a source that was not read, which nobody may serve: that is not known, and not well. */
function sourceUnread(move: Move, names: readonly string[]): Judgement {
  const { source } = move.observation
  const role = `Set source-role-to-assume to a role that allows ${actionOn(move.source?.id ?? '', 'Get')} on the source.`
  const remedy = source?.known === false ? (source.why.remedy ?? readAgain) : role
  return { id: 'source-read', right: false, evidence: perhapsDarkText(move, names), remedy }
}

/** Whether the wildcards that the move has added are gone: its plan tells which these are. */
function ofWildcards(move: Move): readonly Judgement[] {
  const { right, of } = aimOf(move, 'wildcard-off')
  const wildcards = [...new Set(of.flatMap((one) => wildcardFor(one) ?? []))].filter((one) =>
    takesOff(move, one),
  )
  if (wildcards.length === 0 || (right && !move.initial.planned)) return []
  return [
    {
      id: 'wildcard-off',
      right,
      evidence: `${are(wildcards)} ${right ? 'not' : 'still'} on ${move.target.id}`,
      remedy: 'Run command: move with the plan of the move: it removes the wildcard.',
    },
  ]
}

function ofDns(move: Move): readonly Judgement[] {
  const { target } = move.observation
  const { right, of } = aimOf(move, 'traffic-dns')
  const led = of
    .map(({ alias, observation: { traffic } }) => ({ alias, traffic }))
    .filter(({ traffic }) => traffic.state !== 'not-observable')
  if (led.length === 0) return []
  return [
    {
      id: 'traffic-dns',
      right,
      evidence: led.map(({ traffic }) => traffic.evidence).join('; '),
      // Of a target that was not read it is not known where its names have to point: no server was asked.
      remedy: target.known ? toLead(led, target.value.domain) : 'First let the target be read.',
      fails: target.known
        ? notLed(led, verifyTitles['traffic-dns'][1])
        : 'It was not checked where DNS points',
    },
  ]
}

/** Whether the names answer, and whether it is the target that does. Told as soon as it is known. */
async function byProbe({ journal }: Telling, move: Move, probe: NamesProbe): Promise<readonly Judgement[]> {
  const series = await probe.start()
  const probes = await probe.stop()
  journal.tell({ type: 'probe', probes })
  const failing = probes.filter(({ failures }) => failures > 0)
  const which = failing.length === 0 || probes.length === 1 ? '' : `${namesIn(failing)}: `
  const answer: Judgement = {
    id: 'probe',
    right: failing.length === 0,
    evidence: `${which}${answers(probesTogether(failing.length === 0 ? probes : failing).seen)}`,
    remedy: otherPath,
  }
  tellFindings(journal, findingOf(answer))
  if (move.inputs.probeHeader === undefined) return [answer]
  const { shown, evidence, finding } = await answeredByAll(move, series)
  const by: Judgement = { id: 'served-by-target', right: shown, evidence, remedy: headerRemedy }
  tellFindings(journal, findingOf(by), finding)
  return [answer, by]
}
