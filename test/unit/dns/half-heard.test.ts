import { afterEach, expect, test } from 'vitest'
import { Internet } from './internet.ts'

const alias = 'www.example.com'
const target = 'd222.cloudfront.net'
const [one, two] = ['127.0.0.41', '127.0.0.42']
let internet: Internet | undefined

afterEach(async () => internet?.stop())

async function open(): Promise<Internet> {
  const sites = [
    { name: 'ns1.hoster.net', host: one },
    { name: 'ns2.hoster.net', host: two },
  ]
  const lines = [`_${alias} 300 TXT ${target}`, `${alias} 60 CNAME ${target}`]
  internet = await new Internet([{ name: 'example.com', sites, lines }]).start()
  return internet
}

test('a zone whose name servers could not be read is asked for again, and the evidence says so', async () => {
  const net = await open()
  const dns = net.dns()
  net.resolver.before = ({ type }) => {
    net.resolver.behaviour = type === 'NS' ? 'servfail' : 'honest'
  }
  const [ownership, traffic] = [await dns.ownership(alias, target), await dns.traffic(alias, target)]
  for (const { state, evidence } of [ownership, traffic]) {
    expect(state).toBe('not-asked')
    expect(evidence).toContain('not answered by the name servers of example.com (127.0.0.1: SERVFAIL)')
  }
  net.resolver.before = () => undefined
  net.resolver.behaviour = 'honest'
  expect((await dns.ownership(alias, target)).state).toBe('everywhere')
  expect((await dns.traffic(alias, target)).state).toBe('target')
})

test('an answer that was cut off in the middle of a record is asked for over TCP', async () => {
  const net = await open()
  net.at(one).behaviour = 'cutting'
  expect((await net.dns().ownership(alias, target)).state).toBe('everywhere')
  expect(net.at(one).asked).toContain(`TXT _${alias} tcp`)
})
