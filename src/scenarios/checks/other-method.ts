import { methodsThat } from '../../base/methods.ts'
import type { Move } from '../../move/move.ts'
import { accounts } from '../../move/sides.ts'

/** The inputs, to paste, of the methods that remain where a wildcard cannot bridge the gap: both begin an outage. */
export function withOutage({ alias, observation: { source } }: Move): string {
  const all = namesOfSource(alias, source)
  const others = methodsThat(({ disables }) => disables)
  return [
    '# one of these; each causes an outage of the names in accept-downtime',
    `scenario: ${methodsThat(({ claims }) => claims)[0]}`,
    `accept-downtime: ${alias}`,
    ...others.map((name) => `# scenario: ${name}, with accept-downtime: ${all.toSorted().join(',')}`),
  ].join('\n')
}

/** The inputs, to paste, of the method that makes the mover call between these accounts. */
export function withMover({ alias, observation }: Move): string {
  const inOne = accounts(observation) === 'one'
  const [method] = methodsThat((one) => (inOne ? one.accounts === 'one' : one.disables))
  if (inOne) return `scenario: ${method}`
  return [
    '# causes an outage of the names in accept-downtime',
    `scenario: ${method}`,
    `accept-downtime: ${namesOfSource(alias, observation.source).toSorted().join(',')}`,
  ].join('\n')
}

function namesOfSource(alias: string, source: Move['observation']['source']): readonly string[] {
  return source?.known === true ? source.value.aliases : [alias]
}
