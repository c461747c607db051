import { Agent } from 'node:https'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { authorityPem, issue } from '../../cloud/certificates.ts'
import { type EdgeServer, startEdgeServer } from '../../cloud/edge-server.ts'
import type { CloudCertificate, CloudDistribution } from '../../cloud/world.ts'
import { type Visit, visit } from './edge-client.ts'
import { EdgeScene } from './edge-scene.ts'

const own = '111122223333'
const foreign = '444455556666'
let scene: EdgeScene
let server: EdgeServer
let source: CloudDistribution
let target: CloudDistribution
let certificates: { readonly source: CloudCertificate; readonly target: CloudCertificate }
let ca: string

beforeEach(async () => {
  scene = new EdgeScene()
  ca = await authorityPem()
  // Real clients compare validity with the machine's clock.
  const validity = { notBefore: Date.now() - 60_000, notAfter: Date.now() + 3_600_000 }
  certificates = {
    source: await issue(scene.world, {
      account: own,
      names: ['www.example.com', 'shop.example.com'],
      ...validity,
    }),
    target: await issue(scene.world, {
      account: own,
      names: ['*.example.com'],
      keyAlgorithm: 'RSA_2048',
      ...validity,
    }),
  }
  source = scene.add('E1', ['www.example.com'])
  target = scene.add('E2', ['api.example.com'])
  scene.change([source, { certificateArn: certificates.source.arn }])
  scene.change([target, { certificateArn: certificates.target.arn }])
  scene.pass(200_000)
  server = await startEdgeServer(scene.world, scene.edges)
})

afterEach(async () => {
  await server.stop()
})

const see = (sni: string, more: Partial<Visit> = {}) => visit({ address: server.address, sni, ca, ...more })

describe('TLS (behaviours 49 and 51, guide: CNAMEs)', () => {
  test('the certificate of the holder, with the serial that ACM knows, is trusted by a client of the authority', async () => {
    const seen = await see('www.example.com')
    expect([seen.status, seen.serial]).toEqual([200, certificates.source.serial])
    expect((await see('api.example.com')).serial).toBe(certificates.target.serial)
  })

  test('after a move the edge shows the certificate of the new holder', async () => {
    scene.change([source, { aliases: [] }], [target, { aliases: ['api.example.com', 'www.example.com'] }])
    scene.deploy(target)
    const seen = await see('www.example.com')
    expect([seen.headers['x-served-by'], seen.serial]).toEqual(['E2', certificates.target.serial])
  })

  test('a name that nobody holds gets the certificate for *.cloudfront.net, which its clients refuse', async () => {
    await expect(see('nobody.example.com')).rejects.toThrow(/altnames/)
    const seen = await see('nobody.example.com', { checkNames: false })
    expect(seen.names).toContain('DNS:*.cloudfront.net')
    expect(seen.status).toBe(403)
  })

  test("a distribution's own name has the certificate for *.cloudfront.net (behaviour 50)", async () => {
    const seen = await see(target.domain)
    expect([seen.status, seen.headers['x-served-by']]).toEqual([200, 'E2'])
    expect(seen.names).toContain('DNS:*.cloudfront.net')
  })
})

describe('domain fronting (behaviour 49, guide: CNAMEs, restrictions)', () => {
  test.each<[string, string, string, number]>([
    ['SNI and Host are the same', 'www.example.com', 'www.example.com', 200],
    ['the certificate is of the account of the holder', 'www.example.com', 'api.example.com', 200],
    [
      'the certificate covers the host, though it is of another account',
      'api.example.com',
      'out.example.com',
      200,
    ],
    ['nothing of the three', 'www.example.com', 'out.example.com', 421],
    ['nobody holds the host', 'www.example.com', 'nobody.example.com', 403],
  ])('%s', async (_, sni, host, status) => {
    scene.add('E3', ['out.example.com'], foreign)
    const seen = await see(sni, { host })
    expect(seen.status).toBe(status)
    expect(seen.headers['server']).toBe(status === 200 ? 'origin' : 'CloudFront')
  })
})

describe('answers', () => {
  test('body and headers name the holder and the edge', async () => {
    server.pin(3)
    const seen = await see('www.example.com')
    expect(seen.body).toBe('served by E1\n')
    expect([seen.headers['x-served-by'], seen.headers['x-edge']]).toEqual(['E1', '3'])
    expect((await see('www.example.com', { method: 'HEAD' })).body).toBe('')
  })

  test('connections go to all edges by chance, to the pinned one, or to the one whose address is asked', async () => {
    const edges = new Set<unknown>()
    for (let index = 0; index < 60; index++) edges.add((await see('www.example.com')).headers['x-edge'])
    expect(edges.size).toBe(8)
    server.pin(5)
    expect((await see('www.example.com')).headers['x-edge']).toBe('5')
    expect((await see('www.example.com', { address: server.addresses[2] ?? '' })).headers['x-edge']).toBe('2')
  })

  test('CloudFront itself says no to an unknown host (behaviour 45, guide: HTTP 403)', async () => {
    const { status, headers, body } = await see('www.example.com', { host: 'unknown.example.org' })
    expect([status, headers['server'], headers['x-cache']]).toEqual([
      403,
      'CloudFront',
      'Error from cloudfront',
    ])
    expect(body).toContain('The request could not be satisfied')
    expect(headers['x-served-by']).toBeUndefined()
  })

  test('an edge can say it in the words of an origin (U22)', async () => {
    scene.world.switches.edge403 = 'like-origin'
    const { status, headers } = await see('www.example.com', { host: 'unknown.example.org' })
    expect([status, headers['server'], headers['x-cache']]).toEqual([403, 'AmazonS3', undefined])
  })

  test("an origin's own 403 is the holder's answer, a firewall's looks like CloudFront's", async () => {
    server.behaviours.set('E1', { status: 403 })
    const byOrigin = await see('www.example.com')
    expect([byOrigin.status, byOrigin.headers['server']]).toEqual([403, 'origin'])
    expect(byOrigin.headers['x-served-by']).toBe('E1')
    server.behaviours.set('E1', {
      status: 403,
      by: 'firewall',
      headers: { 'x-proof': 'yes' },
      body: 'Request blocked.',
    })
    const byFirewall = await see('www.example.com')
    expect([byFirewall.headers['server'], byFirewall.headers['x-proof']]).toEqual(['CloudFront', 'yes'])
  })

  test('a connection that is kept sees the holder change, under the certificate that it was made with', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    const before = await see('www.example.com', { agent })
    scene.change([source, { aliases: [] }], [target, { aliases: ['api.example.com', 'www.example.com'] }])
    scene.deploy(target)
    const after = await see('www.example.com', { agent })
    expect([before.headers['x-served-by'], after.headers['x-served-by']]).toEqual(['E1', 'E2'])
    expect(after.headers['x-edge']).toBe(before.headers['x-edge'])
    expect(after.serial).toBe(certificates.source.serial)
    agent.destroy()
  })
})
