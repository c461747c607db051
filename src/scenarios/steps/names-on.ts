import { readConfig } from '../../aws/cloudfront/config-xml.ts'
import { configFact, configOf, distributionFact, distributionOf, type MoveView } from '../../move/world.ts'
import type { Sent } from '../../procedure/track.ts'

/**
 * The names that a distribution has: by the newest read that counts, of it or of its configuration, or, where there is none, by
 * what this run has changed there last.
 */
export function namesOn(view: MoveView, id: string): readonly string[] {
  const asked = (fact: Parameters<MoveView['reading']>[0]) => view.reading(fact)?.stamp ?? 0
  const [read, config] = [distributionOf(view, id), configOf(view, id)]
  if (config !== undefined && (read === undefined || asked(configFact(id)) > asked(distributionFact(id))))
    return readConfig(config.xml).aliases
  return read?.aliases ?? acceptedOn(view, id).slice(0, 1).flatMap(namesIn)
}

/** The configurations that this run has sent to a distribution, and that were accepted, the newest first. */
export function acceptedOn({ history }: MoveView, id: string): readonly Sent[] {
  return [...history.tracks.values()]
    .flatMap(({ sent }) => sent)
    .filter(({ request, answered }) => request.to === 'distribution' && request.id === id && answered?.answer)
    .toSorted((a, b) => b.at - a.at)
}

/** The names in a configuration that was sent. */
export function namesIn({ request }: Sent): readonly string[] {
  return request.to === 'distribution' ? readConfig(request.xml).aliases : []
}
