import type { ProbeOptions } from '../../../src/probe/alias-probe.ts'

/** A probe of one name that the certificate 0a answers, but for what is given. */
export function probeOptions(
  more: Partial<ProbeOptions> & Pick<ProbeOptions, 'clock' | 'addresses'>,
): ProbeOptions {
  return {
    signal: new AbortController().signal,
    alias: 'www.example.com',
    path: '/',
    header: undefined,
    edgeAddress: undefined,
    pinned: [],
    local: false,
    request: async () => ({ status: 200, headers: new Map(), serial: '0a' }),
    ...more,
  }
}
