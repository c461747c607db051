import {
  type CloudFrontClient,
  CreateDistributionCommand,
  DeleteDistributionCommand,
  GetDistributionCommand,
  GetDistributionConfigCommand,
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
