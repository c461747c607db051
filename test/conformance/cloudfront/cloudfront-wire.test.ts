import {
  AssociateAliasCommand,
  GetDistributionCommand,
  GetDistributionConfigCommand,
  ListConflictingAliasesCommand,
  ListDistributionsCommand,
  ListDomainConflictsCommand,
  ListTagsForResourceCommand,
  UpdateDomainAssociationCommand,
} from '@aws-sdk/client-cloudfront'
import { describe, expect, test } from 'vitest'
import { latest } from '../../cloud/cloudfront/versions.ts'
import { aliasesOf, controlPlane, refusal, sending, www } from '../control-plane.ts'

describe('wire and envelope', () => {
  test('1: AssociateAlias takes the alias from the query, percent-decoded, and needs no body (botocore, SDK on the wire)', async () => {
    const plane = await controlPlane({ associateNeedsTxt: false })
    const command = new AssociateAliasCommand({
      Alias: '*.shop.example',
      TargetDistributionId: plane.target.id,
    })
    await plane.client().send(command)
    expect(plane.last().request.rawQuery).toBe('Alias=%2A.shop.example')
    expect(plane.last().request.body.length).toBe(0)
    expect(aliasesOf(plane.target)).toEqual(['*.shop.example'])
  })

  test('1: the finder and the mover of today want namespaced XML in the body (botocore)', async () => {
    const plane = await controlPlane()
    const resource = { DistributionId: plane.target.id }
    const body = `<UpdateDomainAssociationRequest><Domain>${www}</Domain><TargetResource><DistributionId>${plane.target.id}</DistributionId></TargetResource></UpdateDomainAssociationRequest>`
    const update = new UpdateDomainAssociationCommand({ Domain: www, TargetResource: resource })
    expect(await refusal(sending(plane.client(), { body }).send(update))).toMatchObject({
      code: 'InvalidArgument',
    })
    const found = await plane
      .client()
      .send(new ListDomainConflictsCommand({ Domain: www, DomainControlValidationResource: resource }))
    expect(plane.last().request).toMatchObject({
      method: 'POST',
      path: '/2020-05-31/domain-conflicts',
      rawQuery: '',
    })
    expect(found.DomainConflicts).toHaveLength(1)
  })

  test('2: errors come in the envelope, with the request id in body and header, as text/xml (boto#1845, botocore)', async () => {
    const plane = await controlPlane()
    const refused = await refusal(plane.client().send(new GetDistributionCommand({ Id: 'ENOTTHERE00001' })))
    expect(refused).toEqual({
      code: 'NoSuchDistribution',
      status: 404,
      message: 'The specified distribution does not exist.',
    })
    const { headers, body } = plane.last().response
    expect(headers['content-type']).toBe('text/xml')
    expect(String(body)).toContain('<ErrorResponse xmlns="http://cloudfront.amazonaws.com/doc/2020-05-31/">')
    expect(String(body)).toContain('<Type>Sender</Type>')
    expect(String(body)).toContain(`<RequestId>${headers['x-amzn-requestid']}</RequestId>`)
  })

  test('2: a route that nobody knows is answered in XML too (boto#1845)', async () => {
    const plane = await controlPlane()
    const odd = sending(plane.client(), { path: '/2020-05-31/no-such-thing' })
    expect(await refusal(odd.send(new ListDistributionsCommand({})))).toMatchObject({ status: 404 })
    expect(String(plane.last().response.body)).toContain('<ErrorResponse')
  })

  test('3: the ETag is a header of every read and write, and moves with each accepted change, on both sides of a move (botocore; source inferred)', async () => {
    const plane = await controlPlane()
    const client = plane.client()
    const read = async (id: string) => (await client.send(new GetDistributionCommand({ Id: id }))).ETag
    const config = await client.send(new GetDistributionConfigCommand({ Id: plane.source.id }))
    expect(config.ETag).toBe(await read(plane.source.id))
    const before = { source: await read(plane.source.id), target: await read(plane.target.id) }
    const moved = await client.send(
      new UpdateDomainAssociationCommand({
        Domain: www,
        TargetResource: { DistributionId: plane.target.id },
      }),
    )
    expect(moved.ETag).toBe(await read(plane.target.id))
    expect(moved.ETag).not.toBe(before.target)
    expect(await read(plane.source.id)).not.toBe(before.source)
  })

  test('3: with sourceEtagAtOnce off, the ETag of the source moves only later (U10)', async () => {
    const plane = await controlPlane({ sourceEtagAtOnce: false })
    const read = async () =>
      (await plane.client().send(new GetDistributionCommand({ Id: plane.source.id }))).ETag
    const before = await read()
    await plane.client().send(
      new UpdateDomainAssociationCommand({
        Domain: www,
        TargetResource: { DistributionId: plane.target.id },
      }),
    )
    expect(await read()).toBe(before)
    plane.time.pass(1_000)
    expect(await read()).not.toBe(before)
  })

  test('3: with etagMovesEachReads, the ETag moves by itself while the configuration stays (terraform#24537, U9)', async () => {
    const plane = await controlPlane({ etagMovesEachReads: 2 })
    const read = () => plane.client().send(new GetDistributionConfigCommand({ Id: plane.source.id }))
    const [first, second, third] = [await read(), await read(), await read()]
    expect(second.ETag).not.toBe(first.ETag)
    expect(third.ETag).toBe(second.ETag)
    expect(second.DistributionConfig).toEqual(first.DistributionConfig)
  })

  test('4: AssociateAlias answers 200 without body or ETag and needs no If-Match (botocore)', async () => {
    const plane = await controlPlane({ associateNeedsTxt: false })
    await plane
      .client()
      .send(new AssociateAliasCommand({ Alias: www, TargetDistributionId: plane.target.id }))
    const { request, response } = plane.last()
    expect(request).toMatchObject({
      method: 'PUT',
      path: `/2020-05-31/distribution/${plane.target.id}/associate-alias`,
    })
    expect(request.headers['if-match']).toBeUndefined()
    expect(response).toMatchObject({ status: 200, body: '' })
    expect(response.headers['etag']).toBeUndefined()
  })

  test('5: ListDistributions shows pages of the own account, with no Items where there are no aliases (botocore)', async () => {
    const plane = await controlPlane({ pageSize: 100 })
    for (let index = 0; index < 228; index++) plane.add()
    const client = plane.client()
    const ids: string[] = []
    let marker: string | undefined
    let pages = 0
    do {
      const answer = await client.send(
        new ListDistributionsCommand(marker === undefined ? {} : { Marker: marker }),
      )
      const list = answer.DistributionList
      expect(list?.IsTruncated).toBe(list?.NextMarker !== undefined)
      expect(list?.Marker).toBe(marker ?? '')
      ids.push(...(list?.Items ?? []).map(({ Id }) => Id ?? ''))
      const target = list?.Items?.find(({ Id }) => Id === plane.target.id)
      if (target !== undefined) expect(target.Aliases).toEqual({ Quantity: 0 })
      marker = list?.NextMarker
      pages++
    } while (marker !== undefined)
    expect(pages).toBe(3)
    expect(new Set(ids).size).toBe(230)
    expect(ids).not.toContain(plane.foreign.id)
  })

  test('5: a page is as small as asked for, never larger than 100 (botocore)', async () => {
    const plane = await controlPlane()
    const client = plane.client()
    const { DistributionList: list } = await client.send(new ListDistributionsCommand({ MaxItems: 1 }))
    expect(list).toMatchObject({ MaxItems: 1, Quantity: 1, IsTruncated: true, NextMarker: plane.source.id })
    expect(list?.Items?.[0]).toMatchObject({
      Id: plane.source.id,
      ETag: latest(plane.source).etag,
      Aliases: { Quantity: 3, Items: [www, 'static.shop.example', 'img.shop.example'] },
    })
    expect(await refusal(client.send(new ListDistributionsCommand({ MaxItems: 101 })))).toMatchObject({
      code: 'InvalidArgument',
    })
  })

  test('6: ListConflictingAliases refuses more than 100 items, 253 and 25 characters (botocore; code inferred)', async () => {
    const plane = await controlPlane()
    const ask = (Alias: string, DistributionId: string, MaxItems: number) =>
      refusal(plane.client().send(new ListConflictingAliasesCommand({ Alias, DistributionId, MaxItems })))
    const invalid = { code: 'InvalidArgument', status: 400 }
    expect(await ask(www, plane.target.id, 101)).toMatchObject(invalid)
    expect(await ask(`${'a'.repeat(254)}`, plane.target.id, 100)).toMatchObject(invalid)
    expect(await ask(www, 'E'.repeat(26), 100)).toMatchObject(invalid)
  })

  test('7: unsigned, unknown and wrongly scoped requests are refused; a key leads to its account (API endpoints page)', async () => {
    const plane = await controlPlane()
    const unsigned = await fetch(`${plane.url}/2020-05-31/distribution`)
    expect(unsigned.status).toBe(403)
    expect(await unsigned.text()).toContain('<Code>MissingAuthenticationToken</Code>')
    const stranger = { ...plane.ourKeys, accessKeyId: 'AKIANOBODY0000000' }
    const list = () => new ListDistributionsCommand({})
    expect(await refusal(plane.client(stranger).send(list()))).toMatchObject({
      code: 'InvalidClientTokenId',
      status: 403,
    })
    const liar = { ...plane.ourKeys, secretAccessKey: 'another' }
    expect(await refusal(plane.client(liar).send(list()))).toMatchObject({ code: 'SignatureDoesNotMatch' })
    const elsewhere = await refusal(plane.client(plane.ourKeys, 'eu-west-1').send(list()))
    expect(elsewhere.message).toContain("valid region, not 'eu-west-1'")
    const theirList = await plane.client(plane.theirKeys).send(list())
    expect(theirList.DistributionList?.Items?.map(({ Id }) => Id)).toEqual([plane.foreign.id])
  })

  test('8: UpdateDomainAssociation wants exactly one target (API reference; code inferred)', async () => {
    const plane = await controlPlane()
    const both = { DistributionId: plane.target.id, DistributionTenantId: 'dt_1' }
    const update = (TargetResource: object) =>
      refusal(plane.client().send(new UpdateDomainAssociationCommand({ Domain: www, TargetResource })))
    expect(await update(both)).toMatchObject({ code: 'InvalidArgument', status: 400 })
    expect(await update({})).toMatchObject({ code: 'InvalidArgument', status: 400 })
    expect(aliasesOf(plane.source)).toContain(www)
  })

  test('tags are listed for an own distribution only (API reference)', async () => {
    const plane = await controlPlane()
    plane.source.tags.set('aws:cloudformation:stack-name', 'shop')
    const tags = (arn: string) => plane.client().send(new ListTagsForResourceCommand({ Resource: arn }))
    expect((await tags(plane.source.arn)).Tags?.Items).toEqual([
      { Key: 'aws:cloudformation:stack-name', Value: 'shop' },
    ])
    expect(await refusal(tags(plane.foreign.arn))).toMatchObject({ code: 'NoSuchResource', status: 404 })
  })
})
