import { BlockList, isIPv4, isIPv6 } from 'node:net'

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
