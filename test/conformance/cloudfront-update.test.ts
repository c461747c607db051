import {
  type CloudFrontClient,
  CreateDistributionCommand,
  DeleteDistributionCommand,
  type DistributionConfig,
  GetDistributionCommand,
  GetDistributionConfigCommand,
  UpdateDistributionCommand,
  UpdateDomainAssociationCommand,
} from '@aws-sdk/client-cloudfront'
import { describe, expect, test } from 'vitest'
import { latest } from '../cloud/cloudfront/versions.ts'
import { allow, denying, everything, keys } from '../cloud/scene.ts'
import { aliasesOf, controlPlane, ours, refusal, sending, www } from './control-plane.ts'

/** Reads a configuration and puts it back changed, as the SDK understands it. */
async function update(
  client: CloudFrontClient,
  id: string,
  change: Partial<DistributionConfig>,
  IfMatch?: string,
) {
  const read = await client.send(new GetDistributionConfigCommand({ Id: id }))
  if (read.DistributionConfig === undefined) throw new Error('no configuration')
  const DistributionConfig = { ...read.DistributionConfig, ...change }
  return await client.send(
    new UpdateDistributionCommand({ Id: id, IfMatch: IfMatch ?? read.ETag, DistributionConfig }),
  )
}

const items = (...names: string[]) => ({ Aliases: { Quantity: names.length, Items: names } })
const status = async (client: CloudFrontClient, Id: string) =>
  (await client.send(new GetDistributionCommand({ Id }))).Distribution?.Status

describe('concurrency and update semantics', () => {
  test('9: UpdateDistribution without If-Match, with a garbled and with a stale one (crossplane#1595, terraform#17841)', async () => {
    const plane = await controlPlane()
    const client = plane.client()
    const { ETag, DistributionConfig } = await client.send(
      new GetDistributionConfigCommand({ Id: plane.source.id }),
    )
    if (DistributionConfig === undefined || ETag === undefined) throw new Error('no configuration')
    const put = (IfMatch: string | undefined) =>
      client.send(new UpdateDistributionCommand({ Id: plane.source.id, IfMatch, DistributionConfig }))
    const invalid = {
      code: 'InvalidIfMatchVersion',
      status: 400,
      message: 'The If-Match version is missing or not valid for the resource.',
    }
    expect(await refusal(put(undefined))).toEqual(invalid)
    expect(await refusal(put('not an etag'))).toEqual(invalid)
    const accepted = await put(ETag)
    expect(accepted.ETag).not.toBe(ETag)
    expect(await refusal(put(ETag))).toEqual({
      code: 'PreconditionFailed',
      status: 412,
      message:
        "The request failed because it didn't meet the preconditions in one or more request-header fields.",
    })
    await put(accepted.ETag)
  })

  test('9: with staleIfMatch 400, a stale If-Match is InvalidIfMatchVersion (U18)', async () => {
    const plane = await controlPlane({ staleIfMatch: 400 })
    const stale = update(plane.client(), plane.source.id, {}, 'E0STALE0000000')
    expect(await refusal(stale)).toMatchObject({ code: 'InvalidIfMatchVersion', status: 400 })
  })

  test.each([
    [true, 'PreconditionFailed'],
    [false, 'IllegalUpdate'],
  ])(
    '9: preconditionBeforeValidation %s decides what is refused first (U19)',
    async (preconditionBeforeValidation, code) => {
      const plane = await controlPlane({ preconditionBeforeValidation })
      const bad = update(plane.client(), plane.source.id, { CallerReference: 'another' }, 'E0STALE0000000')
      expect(await refusal(bad)).toMatchObject({ code })
    },
  )

  test('10: UpdateDomainAssociation compares If-Match with the target and does without it (botocore)', async () => {
    const plane = await controlPlane()
    const move = (IfMatch?: string) =>
      plane.client().send(
        new UpdateDomainAssociationCommand({
          Domain: www,
          TargetResource: { DistributionId: plane.target.id },
          IfMatch,
        }),
      )
    expect(await refusal(move(latest(plane.source).etag))).toMatchObject({
      code: 'PreconditionFailed',
      status: 412,
    })
    expect(aliasesOf(plane.source)).toContain(www)
    await move()
    expect(aliasesOf(plane.target)).toEqual([www])
  })

  test('11: the whole configuration is replaced, and what may not change is refused (API reference, terraform#33338)', async () => {
    const plane = await controlPlane()
    const client = plane.client()
    await update(client, plane.source.id, {
      PriceClass: 'PriceClass_All',
      CustomErrorResponses: { Quantity: 0 },
    })
    expect(latest(plane.source).xml).not.toContain('QuantumShield')
    expect(await refusal(update(client, plane.source.id, { CallerReference: 'another' }))).toEqual({
      code: 'IllegalUpdate',
      status: 400,
      message: 'You cannot update Origin or CallerReference.',
    })
    const inconsistent = { Aliases: { Quantity: 4, Items: [www, 'static.shop.example', 'img.shop.example'] } }
    expect(await refusal(update(client, plane.source.id, inconsistent))).toMatchObject({
      code: 'InconsistentQuantities',
      status: 400,
    })
  })

  test.each([
    ['CallerReference', 'InvalidArgument'],
    ['Origins', 'InvalidArgument'],
    ['DefaultCacheBehavior', 'InvalidArgument'],
    ['Comment', 'InvalidArgument'],
    ['Enabled', 'InvalidArgument'],
  ])('11: a configuration without %s is refused as %s (botocore; code inferred)', async (name, code) => {
    const plane = await controlPlane()
    const { xml } = latest(plane.source)
    const body = xml.replace(new RegExp(`<${name}>(?!false).*?</${name}>`, 's'), '')
    expect(await refusal(update(sending(plane.client(), { body }), plane.source.id, {}))).toMatchObject({
      code,
    })
  })

  test('11: no body is MissingBody; broken XML and a document type are MalformedXML (botocore; code inferred)', async () => {
    const plane = await controlPlane()
    const { xml } = latest(plane.source)
    const put = (body: string) => refusal(update(sending(plane.client(), { body }), plane.source.id, {}))
    expect(await put('')).toMatchObject({ code: 'MissingBody', status: 400 })
    expect(await put(xml.slice(0, -5))).toMatchObject({ code: 'MalformedXML', status: 400 })
    expect(await put(`<!DOCTYPE x [<!ENTITY y "z">]>${xml}`)).toMatchObject({ code: 'MalformedXML' })
    expect(plane.source.versions).toHaveLength(1)
  })

  test('12: a distribution of another account does not exist, for the standard operations and for the domain ones (botocore; inferred)', async () => {
    const plane = await controlPlane()
    const read = plane.client().send(new GetDistributionCommand({ Id: plane.foreign.id }))
    expect(await refusal(read)).toEqual({
      code: 'NoSuchDistribution',
      status: 404,
      message: 'The specified distribution does not exist.',
    })
    const move = new UpdateDomainAssociationCommand({
      Domain: www,
      TargetResource: { DistributionId: plane.foreign.id },
    })
    expect(await refusal(plane.client().send(move))).toMatchObject({ code: 'EntityNotFound', status: 404 })
  })

  test('12: IAM decides before existence, in the words of AWS (exercism#6747)', async () => {
    const plane = await controlPlane()
    const reader = plane.client(
      keys(plane.world, ours, [allow(['cloudfront:GetDistribution'], plane.source.arn)]),
    )
    await reader.send(new GetDistributionCommand({ Id: plane.source.id }))
    const arn = `arn:aws:cloudfront::${ours}:distribution/${plane.foreign.id}`
    expect(await refusal(reader.send(new GetDistributionCommand({ Id: plane.foreign.id })))).toEqual({
      code: 'AccessDenied',
      status: 403,
      message: `User: arn:aws:iam::${ours}:user/operator is not authorized to perform: cloudfront:GetDistribution on resource: ${arn} because no identity-based policy allows the cloudfront:GetDistribution action`,
    })
  })

  test.each([
    [true, { code: 'AccessDenied', status: 403 }],
    [false, undefined],
  ])(
    '12: dependentPermissions %s decides whether the features of a configuration need permissions of their own (U24, logging and Lambda@Edge pages)',
    async (dependentPermissions, refused) => {
      const plane = await controlPlane({ dependentPermissions })
      const edgeFunction = `arn:aws:lambda:us-east-1:${ours}:function:rewrite:3`
      const { id } = plane.add({ logBucket: 'shop-logs', edgeFunction })
      const onlyCloudFront = plane.client(keys(plane.world, ours, [allow(['cloudfront:*'], '*')]))
      const call = update(onlyCloudFront, id, { Comment: 'x' })
      if (refused === undefined) await call
      else expect(await refusal(call)).toMatchObject(refused)
      const noLambda = plane.client(
        keys(plane.world, ours, denying([everything], 'lambda:EnableReplication*')),
      )
      if (refused !== undefined)
        expect((await refusal(update(noLambda, id, { Comment: 'x' }))).message).toContain('lambda:')
      await update(plane.client(), id, { Comment: 'y' })
    },
  )

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

  test('refusals may come with a text that nobody knows (U15)', async () => {
    const plane = await controlPlane({ texts: 'unknown' })
    const taken = await refusal(update(plane.client(), plane.target.id, items(www)))
    expect(taken).toMatchObject({ code: 'CNAMEAlreadyExists', status: 409 })
    expect(taken.message).not.toContain('CNAMEs')
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
        DistributionConfig: { ...config, CallerReference: 'new', ...items('new.shop.example') },
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
