import { editConfig, readConfig } from '../aws/cloudfront/config-xml.ts'
import { isWildcard, wildcardOf } from '../base/alias.ts'
import { Failure } from '../base/failure.ts'
import { type History, sentIn } from '../procedure/history.ts'
import type { Request } from '../procedure/world.ts'
import { namesOf } from './names.ts'
import { configOf, type MoveView, type Subject } from './world.ts'

/** What may be changed at most for one alias on one way; there and back, each tried again five times (safety I10). */
const mostChanges = 8

/**
 * Looks at a request once more before it is sent: only source and target, only the names of the move and its wildcard,
 * `Enabled` on the source only, no more requests than a move takes (safety I2, I10). A second line behind the decisions.
 * @throws Failure `internal`; nothing is sent then
 */
export function assertConfined(request: Request, subject: Subject, view: MoveView): void {
  const { target, source } = subject
  const names = namesOf(subject)
  const zones = new Set(names.map(({ hosted }) => hosted?.zoneId))
  // Each further name takes a mover call more, and may take two writes of its ownership record; the same back. Each further zone
  // takes two writes. All else is done for all together.
  const changes = mostChanges + 3 * (names.length - 1) + 2 * (zones.size - 1)
  const [mostTries, mostAccepted] = [changes * 6, changes * 2]
  if (sentSoFar(view.history) >= mostTries) throw out(`more than ${mostTries} requests`)
  if (acceptedSoFar(view.history) >= mostAccepted) throw out(`more than ${mostAccepted} changes`)
  if (request.to === 'zone') {
    const ours = new Set(names.flatMap(({ alias, observation }) => [alias, observation.ownership.name]))
    const other = request.changes.find(({ name }) => !ours.has(name))
    if (other !== undefined) throw out(`records of ${other.name}`)
    return
  }
  if (![target.id, source?.id].includes(request.id)) throw out(`a change of ${request.id}`)
  if (request.to === 'distribution') assertEdited(request, subject, view)
  else if (!names.some(({ alias }) => alias === request.alias)) throw out(`a move of ${request.alias}`)
}

/** Nothing but the names of the move and, of the source, the enabled flag differs from what was read. */
function assertEdited(
  { id, etag, xml }: Extract<Request, { to: 'distribution' }>,
  subject: Subject,
  view: MoveView,
): void {
  const { source } = subject
  const base = configOf(view, id)
  if (base === undefined || base.etag !== etag)
    throw out('a change of a configuration that the run has not read')
  const [was, is] = [readConfig(base.xml), readConfig(xml)]
  const own = namesOf(subject).flatMap(({ alias }) => [
    alias,
    ...(isWildcard(alias) ? [] : [wildcardOf(alias)]),
  ])
  const others = (names: readonly string[]) => names.filter((name) => !own.includes(name)).join()
  if (others(was.aliases) !== others(is.aliases)) throw out(`a change of other aliases of ${id}`)
  if (was.enabled !== is.enabled && id !== source?.id) throw out(`${id} enabled or disabled`)
  const { aliases, enabled } = is
  const same = editConfig(base.xml, {
    add: aliases.filter((name) => !was.aliases.includes(name)),
    remove: was.aliases.filter((name) => !aliases.includes(name)),
    enabled,
  })
  if (same !== xml) throw out(`more than aliases and the enabled flag of ${id} changed`)
}

function sentSoFar(history: History): number {
  return sentIn(history).filter(({ uncounted }) => uncounted !== true).length
}

/** Changes that were accepted, those that do not count as requests too. */
function acceptedSoFar(history: History): number {
  return sentIn(history).filter(
    ({ request, answered }) =>
      answered?.answer !== undefined && !(request.to === 'distribution' && request.needless),
  ).length
}

function out(what: string): Failure {
  return new Failure(
    'internal',
    `the run was about to send ${what}, which no step may send. Nothing was sent`,
    {
      outcome: 'refused',
      remedy: 'Report this as an issue.',
    },
  )
}
