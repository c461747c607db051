import type { Move } from '../move/move.ts'
import { namesOf } from '../move/names.ts'
import type { Run } from '../move/run-context.ts'
import { createProbe } from '../probe/alias-probe.ts'
import { type NamesProbe, probeOfNames } from '../probe/probe.ts'
import { Pace } from '../probe/sample.ts'

/**
 * The probe of all names, through DNS, and of the first name through each end by itself as well; `undefined`: `probe-path: off`.
 */
export function probeOf({ inputs, setting, ports }: Run, move: Move): NamesProbe | undefined {
  const { probePath: path } = inputs
  if (path === undefined) return undefined
  const { certificate, source, target } = move.observation
  const names = namesOf(move)
  const among = names.length > 1 ? { among: new Pace(ports.clock, names.length) } : {}
  const sides = [['source', source] as const, ['target', target] as const]
  const probes = names.map(({ alias, dns }, at) => {
    const pinned = sides.flatMap(([through, end]) =>
      end?.known === true ? [{ through, addresses: () => dns.addresses(end.value.domain) }] : [],
    )
    const probe = (ports.network?.probe ?? createProbe)({
      clock: ports.clock,
      signal: ports.signal,
      alias,
      path,
      header: inputs.probeHeader,
      edgeAddress: setting.edgeAddress,
      addresses: () => dns.addresses(alias),
      ...(at === 0 ? { pinned } : {}),
      local: setting.local,
      ...(certificate?.known ? { serial: certificate.value.serial } : {}),
      ...among,
    })
    return { alias, probe }
  })
  return probeOfNames(probes)
}
