import {
  type CloudFrontClient,
  CreateDistributionCommand,
  DeleteDistributionCommand,
  GetDistributionCommand,
  GetDistributionConfigCommand,
  ListDistributionsCommand,
} from '@aws-sdk/client-cloudfront'
import { describe, expect, test } from 'vitest'
import { latest } from '../../cloud/cloudfront/versions.ts'
import { controlPlane, refusal } from '../control-plane.ts'
import { update } from './cloudfront-calls.ts'

const status = async (client: CloudFrontClient, Id: string) =>
  (await client.send(new GetDistributionCommand({ Id }))).Distribution?.Status

describe('status, lag and throttling', () => {
  test('13: changes are accepted while InProgress and each starts the deployment anew (guide, HowToUpdateDistribution; restart inferred)', async () => {
    const plane = await controlPlane({ deployTime: 60_000 })
    const client = plane.client()
    await update(client, plane.source.id, { Comment: 'one' })
    plane.time.pass(40_000)
    const second = await update(client, plane.source.id, { Comment: 'two' })
    expect(second.Distribution?.Status).toBe('InProgress')
    plane.time.pass(40_000)
    expect(await status(client, plane.source.id)).toBe('InProgress')
    plane.time.pass(20_000)
    expect(await status(client, plane.source.id)).toBe('Deployed')
  })

  test('14: with a read lag, a read may show what was before, Deployed included, and no longer when the lag is over (guide, distribution state)', async () => {
    const plane = await controlPlane({ deployTime: 60_000, readLag: 10_000 })
    const client = plane.client()
    const read = async () => {
      const { Distribution, ETag } = await client.send(new GetDistributionCommand({ Id: plane.source.id }))
      return { comment: Distribution?.DistributionConfig?.Comment, status: Distribution?.Status, etag: ETag }
    }
    const before = await read()
    plane.time.pass(60_000)
    const written = await update(client, plane.source.id, { Comment: 'new' })
    plane.time.pass(5_000)
    const seen = []
    for (let index = 0; index < 20; index++) seen.push(await read())
    expect(seen).toContainEqual(before)
    expect(seen).toContainEqual({ comment: 'new', status: 'InProgress', etag: written.ETag })
    expect(seen.filter(({ comment, status }) => comment === 'new' && status === 'Deployed')).toEqual([])
    plane.time.pass(5_001)
    for (let index = 0; index < 20; index++) expect((await read()).comment).toBe('new')
  })

  test('14: a lag that is never drawn is the same at each read: of the distribution, its configuration and the list (U11)', async () => {
    const plane = await controlPlane({ readLag: 10_000, lagDrawn: 'never' })
    const client = plane.client()
    plane.time.pass(60_000)
    const written = await update(client, plane.source.id, { Comment: 'new' })
    const read = async () => {
      const one = await client.send(new GetDistributionCommand({ Id: plane.source.id }))
      const config = await client.send(new GetDistributionConfigCommand({ Id: plane.source.id }))
      const { DistributionList } = await client.send(new ListDistributionsCommand({}))
      const listed = DistributionList?.Items?.find(({ Id }) => Id === plane.source.id)
      return [one.ETag, config.ETag, listed?.Comment === 'new' ? written.ETag : 'old']
    }
    plane.time.pass(9_999)
    for (let index = 0; index < 5; index++) expect(await read()).not.toContain(written.ETag)
    plane.time.pass(1)
    expect(await read()).toEqual([written.ETag, written.ETag, written.ETag])
  })

  test('14: a lag that is drawn once is kept by each reader, kind of read and distribution (U11)', async () => {
    const plane = await controlPlane({ readLag: 10_000, lagDrawn: 'once' })
    const client = plane.client()
    plane.time.pass(60_000)
    const { ETag: etag } = await update(client, plane.source.id, { Comment: 'new' })
    const reads = [
      async () => (await client.send(new GetDistributionCommand({ Id: plane.source.id }))).ETag,
      async () => (await client.send(new GetDistributionConfigCommand({ Id: plane.source.id }))).ETag,
    ]
    const shownAt = reads.map(() => 0)
    for (let at = 0; at <= 10_000; at += 100) {
      for (const [index, read] of reads.entries()) {
        const shows = (await read()) === etag
        // Once it shows, it goes on showing.
        if (shownAt[index] !== 0) expect(shows).toBe(true)
        else if (shows) shownAt[index] = at + 1
      }
      plane.time.pass(100)
    }
    expect(shownAt).not.toContain(0)
    expect(new Set(shownAt).size).toBe(2)
  })

  test('15: more changes than allowed in a minute are throttled, without Retry-After and without effect (ansible#296)', async () => {
    const plane = await controlPlane({ updatesPerMinute: 2 })
    const client = plane.client()
    await update(client, plane.source.id, { Comment: 'one' })
    await update(client, plane.source.id, { Comment: 'two' })
    expect(await refusal(update(client, plane.source.id, { Comment: 'three' }))).toEqual({
      code: 'Throttling',
      status: 400,
      message: 'Rate exceeded',
    })
    expect(plane.last().response.headers['retry-after']).toBeUndefined()
    expect(latest(plane.source).xml).toContain('<Comment>two</Comment>')
    plane.time.pass(60_001)
    await update(client, plane.source.id, { Comment: 'three' })
  })

  test('15: more reads of an account than allowed in a second are throttled; those of another account are not', async () => {
    const plane = await controlPlane({ readsPerSecond: 2 })
    const { source, foreign } = plane
    await status(plane.client(), source.id)
    await status(plane.client(), source.id)
    expect((await refusal(status(plane.client(), source.id))).code).toBe('Throttling')
    await status(plane.client(plane.theirKeys), foreign.id)
    plane.time.pass(1_000)
    await status(plane.client(), source.id)
  })

  test('distributions are created and deleted, the latter only once disabled and deployed (API reference)', async () => {
    const plane = await controlPlane({ deployTime: 60_000 })
    const client = plane.client()
    const { DistributionConfig: config } = await client.send(
      new GetDistributionConfigCommand({ Id: plane.target.id }),
    )
    if (config === undefined) throw new Error('no configuration')
    const made = await client.send(
      new CreateDistributionCommand({
        DistributionConfig: {
          ...config,
          CallerReference: 'new',
          Aliases: { Quantity: 1, Items: ['new.shop.example'] },
        },
      }),
    )
    const id = made.Distribution?.Id ?? ''
    expect(id).toMatch(/^E[A-Z0-9]{13}$/)
    expect(made.Distribution?.DomainName).toMatch(/^d[a-z0-9]{13}\.cloudfront\.net$/)
    const remove = (IfMatch: string | undefined) =>
      client.send(new DeleteDistributionCommand({ Id: id, IfMatch }))
    expect(await refusal(remove(made.ETag))).toMatchObject({ code: 'DistributionNotDisabled', status: 409 })
    const disabled = await update(client, id, { Enabled: false })
    plane.time.pass(60_000)
    await remove(disabled.ETag)
    expect(await refusal(client.send(new GetDistributionCommand({ Id: id })))).toMatchObject({ status: 404 })
  })
})
