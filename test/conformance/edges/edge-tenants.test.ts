import { describe, expect, test } from 'vitest'
import { issue } from '../../cloud/certificates.ts'
import { startCloud } from '../../cloud/cloud.ts'
import { changed } from '../../cloud/cloudfront/settings.ts'
import { accept } from '../../cloud/cloudfront/versions.ts'
import { connectionGroup, type TenantOptions, tenant } from '../../cloud/scene/tenant.ts'
import { distribution } from '../../cloud/scene.ts'
import type { Switches } from '../../cloud/switches.ts'
import type { Holder } from '../../cloud/world.ts'
import { EdgeScene } from './edge-scene.ts'

const account = '111122223333'
const www = 'www.shop.example'

/** A multi-tenant distribution with a tenant that holds {@link www}, and a standard distribution. */
function shop(switches: Partial<Switches> = {}, more: Partial<TenantOptions> = {}) {
  const scene = new EdgeScene({ switches })
  const { world } = scene
  const parent = distribution(world, { account, id: 'EMULTI00000001', tenantOnly: true })
  const group = connectionGroup(world, { account })
  const holder = tenant(world, { parent, group, domains: [www], ...more })
  const standard = scene.add('ESTANDARD00002')
  const give = (name: string, from: Holder, to: Holder) =>
    accept(world, [
      { distribution: from, config: changed(from, { aliases: others(from, name) }) },
      { distribution: to, config: changed(to, { aliases: [...others(to, name), name] }) },
    ])
  const set = (one: Holder, enabled: boolean) =>
    accept(world, [{ distribution: one, config: changed(one, { enabled }) }])
  return { scene, parent, group, holder, standard, give, set }
}

const others = ({ versions }: Holder, name: string) =>
  (versions.at(-1)?.aliases ?? []).filter((one) => one !== name)

describe('tenants at the edges', () => {
  test('the active domains of a tenant are its own; its inactive ones, its routing endpoint and the multi-tenant distribution serve nobody', () => {
    const { scene, parent, group, holder } = shop(
      {},
      { domains: [www, 'new.shop.example'], inactive: ['new.shop.example'] },
    )
    expect(scene.everywhere(www)).toEqual([holder.id])
    expect(scene.everywhere('new.shop.example')).toEqual([403])
    expect(scene.everywhere(group.routingEndpoint)).toEqual([403])
    expect(scene.everywhere(parent.domain)).toEqual([403])
  })

  test('a wildcard domain of a tenant serves what nobody holds, and a distribution with the exact name comes first', () => {
    const { scene, holder } = shop({}, { domains: ['*.shop.example'] })
    const exact = scene.add('EEXACT00000003', [www])
    expect(scene.everywhere('any.shop.example')).toEqual([holder.id])
    expect(scene.everywhere(www)).toEqual([exact.id])
  })

  test('46: each edge takes a moved name over at its own time, without a gap, and the tenant is Deployed after the last', () => {
    const { scene, holder, standard, give } = shop()
    const recorder = scene.record(www)
    give(www, holder, standard)
    scene.pass(40_000)
    expect(new Set(scene.everywhere(www))).toEqual(new Set([holder.id, standard.id]))
    expect(holder.status).toBe('InProgress')
    scene.deploy(holder)
    expect(scene.everywhere(www)).toEqual([standard.id])
    give(www, standard, holder)
    scene.deploy(holder)
    expect(scene.everywhere(www)).toEqual([holder.id])
    expect(recorder.unserved(www).samples).toBe(0)
    const led = recorder.holderChanges(www).map(({ to }) => to)
    expect(new Set(led)).toEqual(new Set([holder.id, standard.id]))
  })

  test.each<Switches['propagation']>(['per-name', 'per-name-with-fallback'])(
    'the same, %s',
    (propagation) => {
      const { scene, holder, standard, give } = shop({ propagation })
      give(www, holder, standard)
      scene.deploy(standard, 600_000)
      expect(scene.everywhere(www)).toEqual([standard.id])
    },
  )

  test('48: a disabled tenant serves nobody and keeps its names; so does one whose multi-tenant distribution is disabled', () => {
    const { scene, parent, holder, set } = shop()
    set(holder, false)
    scene.deploy(holder)
    expect(scene.everywhere(www)).toEqual([403])
    expect(holder.versions.at(-1)?.aliases).toEqual([www])
    set(holder, true)
    scene.deploy(holder)
    expect(scene.everywhere(www)).toEqual([holder.id])
    set(parent, false)
    scene.deploy(parent)
    expect(scene.everywhere(www)).toEqual([403])
  })

  test('a tenant whose connection group is disabled serves nobody and keeps its names; each edge learns of it at its own time', () => {
    const { scene, group, holder } = shop()
    const recorder = scene.record(www)
    scene.edges.switchGroup(group, false)
    expect(scene.everywhere(www)).toEqual([holder.id])
    scene.pass(40_000)
    expect(new Set(scene.everywhere(www))).toEqual(new Set([holder.id, 403]))
    scene.pass(200_000)
    expect(scene.everywhere(www)).toEqual([403])
    expect(holder.versions.at(-1)?.aliases).toEqual([www])
    expect(recorder.unserved(www).samples).toBeGreaterThan(0)
    scene.edges.switchGroup(group, true)
    scene.pass(200_000)
    expect(scene.everywhere(www)).toEqual([holder.id])
  })

  test('51: the served certificate is the own one of the tenant, or else that of its multi-tenant distribution', async () => {
    const { scene, parent, group, holder } = shop()
    const { world, edges } = scene
    const shared = await issue(world, { account, names: ['*.shop.example'] })
    const own = await issue(world, { account, names: ['own.shop.example'] })
    accept(world, [{ distribution: parent, config: { ...changed(parent, {}), acmArn: shared.arn } }])
    scene.deploy(parent)
    tenant(world, { parent, group, domains: ['own.shop.example'], certificateArn: own.arn })
    expect(edges.certificate(0, www)?.serial).toBe(shared.serial)
    expect(edges.certificate(0, 'own.shop.example')?.serial).toBe(own.serial)
    expect(scene.serves(www)).toBe(holder.id)
  })

  test('a routing endpoint has the addresses of the edges', async () => {
    const cloud = await startCloud({ sockets: false })
    const group = connectionGroup(cloud.world, { account })
    const [server] = cloud.dns.servers
    if (server === undefined) throw new Error('no server')
    expect(cloud.dns.ask(server, group.routingEndpoint, 'A', 'udp').answers).toMatchObject([
      { data: '127.0.0.1' },
    ])
  })
})
