import {
  GetDistributionCommand,
  GetDistributionConfigCommand,
  UpdateDistributionCommand,
  UpdateDomainAssociationCommand,
} from '@aws-sdk/client-cloudfront'
import { describe, expect, test } from 'vitest'
import { latest } from '../../cloud/cloudfront/versions.ts'
import { allow, denying, everything, keys } from '../../cloud/scene.ts'
import { aliasesOf, controlPlane, ours, refusal, sending, www } from '../control-plane.ts'
import { setAliases, update } from './cloudfront-calls.ts'

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

  test('11: a default behavior without a cache policy needs its times (ACK#2335)', async () => {
    const plane = await controlPlane()
    const body = latest(plane.source).xml.replace(/<CachePolicyId>.*?<\/CachePolicyId>/, '')
    expect(await refusal(update(sending(plane.client(), { body }), plane.source.id, {}))).toEqual({
      code: 'InvalidArgument',
      status: 400,
      message: 'The parameter MinTTL is required.',
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
    's3:GetBucketAcl',
    's3:PutBucketAcl',
    'lambda:GetFunction',
    'lambda:EnableReplication*',
    'lambda:DisableReplication*',
    'wafv2:GetWebACL',
    'cloudfront:GetVpcOrigin',
  ])(
    '12: what a configuration contains may need %s too, unless dependentPermissions is off (U24; logging and Lambda@Edge pages, service authorization)',
    async (action) => {
      const plane = await controlPlane()
      const distribution = plane.add({
        logBucket: 'shop-logs',
        edgeFunction: `arn:aws:lambda:us-east-1:${ours}:function:rewrite:3`,
        webAclArn: `arn:aws:wafv2:us-east-1:${ours}:global/webacl/shop/1`,
        more: '<VpcOriginConfig><VpcOriginId>vo_1</VpcOriginId></VpcOriginConfig>',
      })
      const body = latest(distribution).xml
      const denied = keys(plane.world, ours, denying([everything], action))
      const put = (identity = denied) =>
        update(sending(plane.client(identity), { body }), distribution.id, {})
      const refused = await refusal(put())
      expect(refused).toMatchObject({ code: 'AccessDenied', status: 403 })
      expect(refused.message).toContain(action.replace('*', ''))
      expect(distribution.versions).toHaveLength(1)
      await put(plane.ourKeys)
      plane.world.switches.dependentPermissions = false
      await put()
    },
  )

  test('refusals may come with a text that nobody knows (U15)', async () => {
    const plane = await controlPlane({ texts: 'unknown' })
    const taken = await refusal(setAliases(plane.client(), plane.target.id, www))
    expect(taken).toMatchObject({ code: 'CNAMEAlreadyExists', status: 409 })
    expect(taken.message).not.toContain('CNAMEs')
  })
})
