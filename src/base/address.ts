import { BlockList, isIP, isIPv4, isIPv6 } from 'node:net'

/** A socket address; `port` 0–65535. IPv6 without brackets. */
export interface Address {
  readonly host: string
  readonly port: number
}

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

/**
 * IPv4 that is not the public internet (IANA IPv4 Special-Purpose Address Registry), multicast, and the one public
 * address behind which Azure, where GitHub's runners live, keeps its machine metadata.
 */
const notPublic4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['168.63.129.16', 32],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
]

/** The part of 2000::/3 that is special (IANA IPv6 registry): Teredo, ORCHID, documentation, 6to4 with its IPv4 inside. */
const notPublic6: readonly (readonly [string, number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
]

const special4 = new BlockList()
for (const [net, prefix] of notPublic4) special4.addSubnet(net, prefix, 'ipv4')
const special6 = new BlockList()
for (const [net, prefix] of notPublic6) special6.addSubnet(net, prefix, 'ipv6')
const global6 = new BlockList()
global6.addSubnet('2000::', 3, 'ipv6')
const loopback = new BlockList()
loopback.addSubnet('127.0.0.0', 8, 'ipv4')
loopback.addAddress('::1', 'ipv6')

/**
 * Whether an address is on the public internet, so that a name from outside may lead a request there. Everything that is
 * not surely public counts as not: IPv6 outside 2000::/3 (IPv4-mapped and NAT64 addresses too), scoped addresses, no address.
 */
export function publicAddress(ip: string): boolean {
  if (isIPv4(ip)) return !special4.check(ip, 'ipv4')
  return isIPv6(ip) && !ip.includes('%') && global6.check(ip, 'ipv6') && !special6.check(ip, 'ipv6')
}

/** 127.0.0.0/8 and ::1. */
export function loopbackAddress(ip: string): boolean {
  if (isIPv4(ip)) return loopback.check(ip, 'ipv4')
  return isIPv6(ip) && !ip.includes('%') && !ip.includes('.') && loopback.check(ip, 'ipv6')
}

/** Whether a connection to `ip` is allowed: public addresses, in local runs loopback too. */
export function allowedAddress(ip: string, local: boolean): boolean {
  return publicAddress(ip) || (local && loopbackAddress(ip))
}
