import type { Move } from '../move/move.ts'
import type { Run } from '../move/run-context.ts'
import { createProbe } from '../probe/alias-probe.ts'
import type { Probe } from '../probe/probe.ts'

/** The probe of the name that is spoken of, through DNS and through each end by itself; `undefined`: `probe-path: off`. */
export function probeOf(
  { inputs, setting, ports }: Run,
  { alias, dns, observation }: Move,
): Probe | undefined {
  if (inputs.probePath === undefined) return undefined
  const { certificate, source, target } = observation
  const sides = [['source', source] as const, ['target', target] as const]
  const pinned = sides.flatMap(([through, end]) =>
    end?.known === true ? [{ through, addresses: () => dns.addresses(end.value.domain) }] : [],
  )
  return (ports.network?.probe ?? createProbe)({
    clock: ports.clock,
    signal: ports.signal,
    alias,
    path: inputs.probePath,
    header: inputs.probeHeader,
    edgeAddress: setting.edgeAddress,
    addresses: () => dns.addresses(alias),
    pinned,
    local: setting.local,
    ...(certificate?.known ? { serial: certificate.value.serial } : {}),
  })
}
