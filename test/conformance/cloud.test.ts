import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import {
  CloudFrontClient,
  GetDistributionCommand,
  UpdateDomainAssociationCommand,
} from '@aws-sdk/client-cloudfront'
import { describe, expect, onTestFinished, test } from 'vitest'
import { type CloudOptions, ConnectionReset, startCloud } from '../cloud/cloud.ts'
import { latest } from '../cloud/cloudfront/versions.ts'
import { Recorder } from '../cloud/recorder.ts'
import { standardScene } from '../cloud/scene/standard.ts'
import { articlePolicies } from '../cloud/scene.ts'
import { cloudRequest } from '../cloud/server.ts'
import { ManualTime } from './control-plane.ts'

async function started(options: CloudOptions = {}) {
  const cloud = await startCloud(options)
  onTestFinished(() => cloud.stop())
  return { cloud, scene: await standardScene(cloud.world, cloud.dns) }
}

describe('the cloud as a whole', () => {
  test('the standard environment leads the SDK here, and nothing else is needed', async () => {
    const { cloud, scene } = await started()
    const environment = cloud.environment({ AWS_REGION: 'us-east-1', GITHUB_WORKFLOW: undefined })
    expect(environment).toMatchObject({
      AWS_ENDPOINT_URL_CLOUDFRONT: cloud.urls.get('cloudfront'),
      AWS_ENDPOINT_URL_STS: cloud.urls.get('sts'),
      AWS_ENDPOINT_URL_ACM: cloud.urls.get('acm'),
      AWS_ENDPOINT_URL_ROUTE_53: cloud.urls.get('route53'),
      GITHUB_API_URL: cloud.urls.get('github'),
      CLOUDFRONT_EDGE_ADDRESS: cloud.edgeServer?.address,
      AWS_REGION: 'us-east-1',
    })
    expect(environment['GITHUB_WORKFLOW']).toBeUndefined()
    expect(scene.otherHosts.length).toBeGreaterThanOrEqual(20)
    const token = await fetch(`${environment['ACTIONS_ID_TOKEN_REQUEST_URL']}&audience=sts.amazonaws.com`, {
      headers: { authorization: `bearer ${environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN']}` },
    })
    expect(token.status).toBe(200)
  })

  test('a move reaches every edge before it is Deployed, and no host is unserved meanwhile', async () => {
    const time = new ManualTime()
    const { cloud, scene } = await started({ time, deployTime: { min: 60_000, max: 60_000 } })
    const recorder = new Recorder(cloud.edges, [scene.alias, ...scene.otherHosts])
    const { accessKeyId, secretAccessKey } = scene.operator
    const client = new CloudFrontClient({
      region: 'us-east-1',
      endpoint: cloud.urls.get('cloudfront') ?? '',
      credentials: { accessKeyId, secretAccessKey },
    })
    onTestFinished(() => client.destroy())
    const target = async () =>
      (await client.send(new GetDistributionCommand({ Id: scene.target.id }))).Distribution
    await client.send(
      new UpdateDomainAssociationCommand({
        Domain: scene.alias,
        TargetResource: { DistributionId: scene.target.id },
      }),
    )
    time.pass(59_999)
    expect((await target())?.Status).toBe('InProgress')
    time.pass(1)
    expect((await target())?.Status).toBe('Deployed')
    for (let edge = 0; edge < cloud.edges.count; edge++) {
      expect(cloud.edges.serve(edge, scene.alias)).toMatchObject({ distribution: scene.target.id })
    }
    for (const host of recorder.hosts) expect(recorder.unserved(host).samples).toBe(0)
    for (const host of scene.otherHosts) expect(recorder.holderChanges(host)).toEqual([])
    recorder.stop()
  })

  test('without sockets, requests are answered in the process, faults included', async () => {
    const waits: number[] = []
    const { cloud } = await started({
      time: new ManualTime(),
      sockets: false,
      sleep: async (ms) => void waits.push(ms),
    })
    expect(() => cloud.environment()).toThrow('without sockets')
    const request = cloudRequest('GET', '/2020-05-31/distribution?MaxItems=1')
    expect(await cloud.request('cloudfront', request)).toMatchObject({ status: 403 })
    cloud.faults.add({ does: 'reset-before', times: 1 })
    await expect(cloud.request('cloudfront', request)).rejects.toThrow(ConnectionReset)
    cloud.faults.add({ does: { slowMs: 7_000 }, times: 1 })
    await cloud.request('cloudfront', request)
    expect(waits).toEqual([7_000])
  })

  test('a scene can have another zone, a name at its apex, and the source on page 3 of a long list', async () => {
    const cloud = await startCloud({ time: new ManualTime(), sockets: false })
    const scene = await standardScene(cloud.world, cloud.dns, {
      zone: 'brand.com.bd',
      alias: 'brand.com.bd',
      neighbours: 229,
      before: 210,
      policies: articlePolicies,
    })
    const own = cloud.world.holders.filter(({ account }) => account === scene.account)
    expect(own).toHaveLength(231)
    expect(own.indexOf(scene.source)).toBeGreaterThanOrEqual(200)
    expect(cloud.edges.serve(0, 'brand.com.bd')).toMatchObject({ distribution: scene.source.id })
    expect(cloud.world.resolver?.isApex('brand.com.bd')).toBe(true)
    expect(scene.role.policies).toEqual(articlePolicies(scene.source, scene.target))
  })

  test('a scene can have its source in the other account, and a target without certificate', async () => {
    const cloud = await startCloud({ time: new ManualTime(), sockets: false })
    const scene = await standardScene(cloud.world, cloud.dns, { sourceElsewhere: true, covered: [] })
    expect(scene.source.account).toBe(scene.otherAccount)
    expect(latest(scene.source).certificateArn).toContain(scene.otherAccount)
    expect(latest(scene.target).certificateArn).toBeUndefined()
  })

  test('as a process of its own it prints the way in and ends on SIGTERM', async () => {
    const cloud = spawn(process.execPath, ['test/cloud/main.ts', '--neighbours', '2'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    onTestFinished(() => void cloud.kill('SIGKILL'))
    const [line] = await once(createInterface(cloud.stdout), 'line')
    const { environment, scene } = JSON.parse(String(line))
    expect(scene).toMatchObject({
      alias: 'www.shop.example',
      source: 'E1OLDSHOP00001',
      target: 'E2NEWSHOP00002',
    })
    const answer = await fetch(`${environment.AWS_ENDPOINT_URL_CLOUDFRONT}/2020-05-31/distribution`)
    expect(await answer.text()).toContain('MissingAuthenticationToken')
    cloud.kill('SIGTERM')
    expect(await once(cloud, 'exit')).toEqual([0, null])
  })

  test('the same seed gives the same world', async () => {
    const etags = async (seed: number) => {
      const { cloud } = await started({ seed, time: new ManualTime(), sockets: false })
      return [...cloud.world.distributions.values()].map((one) => `${one.id} ${latest(one).etag}`)
    }
    expect(await etags(7)).toEqual(await etags(7))
    expect(await etags(7)).not.toEqual(await etags(8))
  })
})
