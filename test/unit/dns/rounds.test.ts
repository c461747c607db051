import { afterEach, describe, expect, test } from 'vitest'
import { clock, Internet } from './internet.ts'

const [one, two] = ['127.0.0.11', '127.0.0.12']
const alias = 'www.example.com'
const target = 'd222.cloudfront.net'
let internet: Internet | undefined

afterEach(async () => internet?.stop())

async function open(traffic = `${alias} 60 CNAME ${target}`): Promise<Internet> {
  const sites = [
    { name: 'ns1.hoster.net', host: one },
    { name: 'ns2.hoster.net', host: two },
  ]
  const lines = [`_${alias} 300 TXT ${target}`, traffic]
  internet = await new Internet([{ name: 'example.com', sites, lines }]).start()
  return internet
}

/** What a server was asked, each question with how often. */
function counted(asked: readonly string[]): Record<string, number> {
  return Object.fromEntries(
    [...new Set(asked)].map((line) => [line, asked.filter((one) => one === line).length]),
  )
}

describe('the questions of a look', () => {
  test('are not asked where a CNAME answers them all', async () => {
    const net = await open()
    await net.dns().traffic(alias, target)
    expect(counted(net.at(two).asked)).toEqual({ [`A ${alias}`]: 2 })
  })

  test('are two rounds for what is decided on, and one for the rest', async () => {
    const net = await open(`${alias} 60 CNAME elsewhere.example.com`)
    const dns = net.dns()
    await Promise.all([dns.ownership(alias, target), dns.traffic(alias, target)])
    expect(counted(net.at(two).asked)).toEqual({
      [`TXT _${alias}`]: 2,
      [`A ${alias}`]: 2,
      [`AAAA ${alias}`]: 1,
      [`UNKNOWN_65 ${alias}`]: 1,
      'SOA example.com': 1,
    })
  })

  test('do not ask for the zone again within a minute, and never take records from memory', async () => {
    const net = await open()
    let late = 0
    const dns = net.dns({ clock: { ...clock, now: () => clock.now() + late } })
    await Promise.all([dns.ownership(alias, target), dns.traffic(alias, target)])
    const before = net.resolver.asked.length
    expect(counted(net.resolver.asked)).toMatchObject({ 'NS example.com': 1 })
    net.at(one).lines.push(`_${alias} 300 TXT d111.cloudfront.net`)
    late = 59_000
    expect((await dns.ownership(alias, target)).extra).toEqual(['d111.cloudfront.net'])
    expect(net.resolver.asked).toHaveLength(before)
    late = 61_000
    await dns.ownership(alias, target)
    expect(counted(net.resolver.asked)).toMatchObject({ 'NS example.com': 2 })
    expect(counted(net.at(one).asked)).toMatchObject({ 'SOA example.com': 2 })
  })

  test('ask for a zone again that could not be found', async () => {
    const net = await open()
    const dns = net.dns()
    net.resolver.behaviour = 'servfail'
    expect((await dns.ownership(alias, target)).state).toBe('not-asked')
    net.resolver.behaviour = 'honest'
    expect((await dns.ownership(alias, target)).state).toBe('everywhere')
  })

  test('ask for the servers of a zone again of which one could not be found', async () => {
    const net = await open()
    const dns = net.dns()
    net.resolver.before = ({ name }) => {
      net.resolver.behaviour = name === 'ns2.hoster.net' ? 'servfail' : 'honest'
    }
    expect((await dns.ownership(alias, target)).state).toBe('partly')
    net.resolver.before = () => undefined
    net.resolver.behaviour = 'honest'
    expect((await dns.ownership(alias, target)).state).toBe('everywhere')
  })
})
