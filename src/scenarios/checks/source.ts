import { actionOn } from '../../base/distribution.ts'
import type { Finding } from '../../base/finding.ts'
import { obstacle } from '../../base/obstacle.ts'
import type { Move } from '../../move/move.ts'
import { namesOf } from '../../move/names.ts'
import { foreignTo, sourceTrouble } from '../../move/sides.ts'
import type { Check } from '../../procedure/step.ts'

/** The source as it stands: it can be read, is not in the middle of a change, and keeps its other names. */
export const sourceAsIs: Check<Move> = {
  id: 'source',
  about: 'run',
  title: 'The source before the move',
  run: (move) => {
    const { source } = move.observation
    const held = namesOf(move).some(({ observation }) => observation.holder.is === 'source')
    if (!held || source === undefined) return []
    const title = 'The source before the move'
    if (!source.known)
      return [
        obstacle(
          sourceTrouble(source.why, move),
          source.why.message,
          source.why.remedy ?? `Allow ${actionOn(move.source?.id ?? '', 'Get')} on the source.`,
          'The source cannot be read',
        ),
      ]
    const { id, domain, enabled, status, aliases } = source.value
    const foreign = move.source === undefined ? undefined : foreignTo(move.source.account, source.value)
    if (foreign !== undefined)
      return [
        obstacle(
          'account-mismatch',
          foreign,
          'Set source-role-to-assume to a role of that account.',
          'The source belongs to a different account than the credentials',
        ),
      ]
    const others = aliases.filter((name) => !move.aliases.includes(name))
    const findings: Finding[] = [
      {
        id: 'source',
        level: 'ok',
        title,
        evidence: `${id} (${domain}) holds ${aliases.length} aliases; ${others.length === 0 ? 'none stays' : `${others.length} stay there`}`,
      },
    ]
    if (status === 'InProgress')
      findings.push({
        id: 'source-deploying',
        level: 'warning',
        title: 'The source is being deployed',
        evidence: `${id} is InProgress: it was changed a moment ago`,
        remedy: 'Check that no other pipeline is deploying it.',
      })
    if (!enabled)
      findings.push({
        id: 'source-disabled',
        level: 'warning',
        title: 'The source is disabled',
        evidence: `${id} is disabled: CloudFront does not serve its names`,
      })
    return findings
  },
}
