import type { World } from '../cloud/world.ts'
import type { Played } from './played.ts'

/** I5: no secret is in anything that a run leaves behind. */
export function discreet(
  world: World,
  { outputs, summary, state, log }: Played,
  more: readonly string[],
): string[] {
  const secrets = [
    'canary-origin-secret',
    ...more,
    ...[...world.identities.values()].flatMap(({ secretAccessKey, sessionToken }) => [
      secretAccessKey,
      sessionToken ?? '',
    ]),
  ].filter((secret) => secret !== '')
  const sinks: readonly (readonly [string, string])[] = [
    ['outputs', Object.values(outputs).join('\n')],
    ['summary', summary],
    ['state', state],
    ['log', log.replace(/^::add-mask::.*$/gm, '')],
  ]
  return sinks.flatMap(([sink, text]) =>
    secrets.some((secret) => text.includes(secret)) || /eyJ[\w-]{20,}\.eyJ/.test(text)
      ? [`I5: a secret is in the ${sink}`]
      : [],
  )
}
