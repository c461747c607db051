import type { Trial } from './played.ts'

/** Whether a host is served by the alias itself, so that it moves with it. */
function covers(alias: string, host: string): boolean {
  return (
    host === alias.replace(/^\*/, 'any') || (alias.startsWith('*.') && /^(any|beside|below)\./.test(host))
  )
}

/** I1 and I13: what users at every edge saw, by the recorder alone. */
export function atTheEdges({ recorder, alias, accepted, outage, source, target }: Trial): string[] {
  const host = alias.replace(/^\*/, 'any')
  const wrong: string[] = []
  const { samples, milliseconds } = recorder.unserved(host)
  if (samples > 0 && !outage)
    wrong.push(`I1: ${host} was unserved at ${samples} samples, for ${milliseconds} ms`)
  const strangers = recorder
    .holderChanges(host)
    .filter(({ to }) => to !== undefined && to !== source.id && to !== target.id)
  for (const { to, edge } of strangers) wrong.push(`I1: ${host} was served by ${to} at edge ${edge}`)
  for (const other of recorder.hosts) {
    if (covers(alias, other) || accepted.includes(other)) continue
    for (const { edge, from, to } of recorder.holderChanges(other))
      wrong.push(`I13: ${other} went from ${from ?? 'nobody'} to ${to ?? 'nobody'} at edge ${edge}`)
  }
  return wrong
}
