import { bullets, code, fence, folded, text } from '../markdown.ts'
import { together } from '../progress.ts'
import type { Report } from '../report.ts'

/** A text ready to send to AWS Support. */
export function supportCase({ ended }: Report): string {
  const letter = ended?.supportCase?.trim() ?? ''
  if (letter === '') return ''
  return `### Ask AWS Support\n\nNo method without downtime works for these inputs. Text to send:\n\n${fence(letter.slice(0, 20_000), 'text')}`
}

/** Why each other method is not used. */
export function otherMethods({ planned }: Report): string {
  if (planned === undefined || planned.others.length === 0) return ''
  const reasons = planned.others.map(({ scenario, why }) => `${code(scenario)}: ${text(why, 600)}`)
  return folded('Why no other method', bullets(reasons))
}

/** The plan for a reviewer, with its digest. */
export function plan({ planned }: Report): string {
  if (planned === undefined || planned.plan === '') return ''
  return folded('Plan and its digest', `Digest ${code(planned.digest)}\n\n${fence(planned.plan, 'json')}`)
}

/** What the verdict rests on, and what nobody outside of AWS can prove. */
export function proven(report: Report): string {
  if (report.result === undefined) return ''
  const { proof, doubt } = evidence(report)
  const parts = [
    ...(proof.length === 0 ? [] : [`Proven in this run:\n\n${bullets(proof)}`]),
    ...(doubt.length === 0 ? [] : [`Not proven:\n\n${bullets(doubt)}`]),
  ]
  return parts.length === 0 ? '' : folded('What is proven, and what is not', parts.join('\n\n'))
}

/** A name, or how many. */
function nameOf(probes: Report['probes']): string {
  const [first] = probes
  return probes.length === 1 && first !== undefined ? code(first.alias) : `${probes.length} names`
}

function evidence({ result, steps, probes, findings }: Report): { proof: string[]; doubt: string[] } {
  const proof = steps
    .filter(({ state }) => state === 'confirmed' || state === 'in place')
    .map(({ title, evidence }) => `${text(title)}: ${text(evidence)}`)
  const doubt: string[] = []
  const taken = probes.filter(({ samples }) => samples > 0)
  const good = taken.filter(({ baseline, failures }) => baseline === 'good' && failures === 0)
  if (good.length > 0)
    proof.push(`${nameOf(good)}: all ${together(good).samples} requests from this runner succeeded`)
  if (taken.length > 0)
    doubt.push(
      `${nameOf(taken)} ${taken.length > 1 ? 'were' : 'was'} requested from one runner, which reaches one or two edge locations: a sample`,
    )
  if (steps.some(({ accepted }) => accepted))
    doubt.push(
      'That every edge location has the change: CloudFront does not report this. The action waits the settle time instead.',
    )
  if (result === 'planned')
    doubt.push(
      'That nothing changes before the move starts. The move reads everything again, and refuses to start if the state no longer fits the plan.',
    )
  const unasked = findings.filter(
    ({ level, id }) => level === 'warning' && /not-(?:read|asked|observable)/.test(id),
  )
  doubt.push(...unasked.map(({ title, evidence }) => `${text(title)}: ${text(evidence)}`))
  return { proof: proof.slice(0, 50), doubt: doubt.slice(0, 50) }
}
