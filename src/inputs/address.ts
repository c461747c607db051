import { isIP, isIPv4, isIPv6 } from 'node:net'
import type { Address } from './inputs.ts'

/**
 * Parses `ip`, `ip:port` or `[ip]:port`. An IPv6 address without brackets has no port: `2001:db8::53:53` is an address.
 * `undefined` where it is none of these; zone identifiers (`%eth0`) are not accepted.
 */
export function parseAddress(text: string, defaultPort: number): Address | undefined {
  if (text.length > 64 || text.includes('%')) return undefined
  if (isIP(text) !== 0) return { host: text, port: defaultPort }
  const { bracketed, plain, port } =
    /^(?:\[(?<bracketed>[^\]]*)\]|(?<plain>[^:[\]]*))(?::(?<port>[1-9]\d{0,4}))?$/.exec(text)?.groups ?? {}
  const host = bracketed ?? plain ?? ''
  const valid = bracketed === undefined ? isIPv4(host) : isIPv6(host)
  const number = port === undefined ? defaultPort : Number(port)
  return valid && number <= 65_535 ? { host, port: number } : undefined
}

/** 127.0.0.0/8, ::1 (with the brackets of a URL or without) and localhost. */
export function isLoopback(host: string): boolean {
  return (
    (isIPv4(host) && host.startsWith('127.')) || ['[::1]', '::1', 'localhost'].includes(host.toLowerCase())
  )
}
