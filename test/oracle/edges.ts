import { eachName, type Trial } from './played.ts'

/** Whether a host is served by the alias itself, so that it moves with it. */
function covers(alias: string, host: string): boolean {
  return (
    host === alias.replace(/^\*/, 'any') || (alias.startsWith('*.') && /^(any|beside|below)\./.test(host))
  )
}

/** I1 and I13: what users at every edge saw, by the recorder alone. */
export function atTheEdges(trial: Trial): string[] {
  const { recorder, accepted } = trial
  const names = eachName(trial)
  const others = recorder.hosts.filter(
    (host) => !accepted.includes(host) && !names.some(({ alias }) => covers(alias, host)),
  )
  return [
    ...names.flatMap(served),
    ...others.flatMap((other) =>
      recorder
        .holderChanges(other)
        .map(
          ({ edge, from, to }) =>
            `I13: ${other} went from ${from ?? 'nobody'} to ${to ?? 'nobody'} at edge ${edge}`,
        ),
    ),
  ]
}

/** I1 for one name. */
function served({ recorder, alias, outage, source, target }: Trial): string[] {
  const host = alias.replace(/^\*/, 'any')
  const wrong: string[] = []
  const { samples, milliseconds } = recorder.unserved(host)
  if (samples > 0 && !outage)
    wrong.push(`I1: ${host} was unserved at ${samples} samples, for ${milliseconds} ms`)
  const strangers = recorder
    .holderChanges(host)
    .filter(({ to }) => to !== undefined && to !== source.id && to !== target.id)
  for (const { to, edge } of strangers) wrong.push(`I1: ${host} was served by ${to} at edge ${edge}`)
  return wrong
}
