import {
  GetDistributionCommand,
  GetDistributionConfigCommand,
  ListDistributionsCommand,
  UpdateDistributionCommand,
  UpdateDomainAssociationCommand,
} from '@aws-sdk/client-cloudfront'
import { describe, expect, test } from 'vitest'
import { latest } from '../../cloud/cloudfront/versions.ts'
import { controlPlane, sending, www } from '../control-plane.ts'

describe('configurations as bytes', () => {
  test('what was put comes back byte for byte, with elements, comments and entities that no SDK knows (boto#1845)', async () => {
    const plane = await controlPlane()
    const { xml, etag } = latest(plane.source)
    const put = xml
      .replace('</Comment>', '\r\n\t &#169; &quot;x&quot;<!-- kept --></Comment>')
      .replace('<QuantumShield mode="strict">', "<QuantumShield   mode='lax' >")
    const client = plane.client()
    const read = await client.send(new GetDistributionConfigCommand({ Id: plane.source.id }))
    if (read.DistributionConfig === undefined) throw new Error('no configuration')
    const command = new UpdateDistributionCommand({
      Id: plane.source.id,
      IfMatch: etag,
      DistributionConfig: read.DistributionConfig,
    })
    await sending(plane.client(), { body: put }).send(command)
    await client.send(new GetDistributionConfigCommand({ Id: plane.source.id }))
    expect(plane.last().response.body).toBe(`<?xml version="1.0"?>\n${put}`)
    await client.send(new GetDistributionCommand({ Id: plane.source.id }))
    const inner = put.replace(' xmlns="http://cloudfront.amazonaws.com/doc/2020-05-31/"', '')
    expect(plane.last().response.body).toContain(inner)
  })

  test('a move changes nothing in a configuration but the list of aliases', async () => {
    const plane = await controlPlane()
    const before = latest(plane.source).xml
    await plane.client().send(
      new UpdateDomainAssociationCommand({
        Domain: www,
        TargetResource: { DistributionId: plane.target.id },
      }),
    )
    const list = (count: number, ...names: string[]) =>
      `<Aliases><Quantity>${count}</Quantity><Items>${names.map((name) => `<CNAME>${name}</CNAME>`).join('')}</Items></Aliases>`
    const rest = ['static.shop.example', 'img.shop.example']
    expect(latest(plane.source).xml).toBe(before.replace(list(3, www, ...rest), list(2, ...rest)))
  })

  test('aliases may come back in another order or in upper case, and are taken back so, where a switch says so (U16)', async () => {
    const plane = await controlPlane({ aliasOrder: 'sorted-reverse', aliasCase: 'upper' })
    const { Distribution: shown } = await plane
      .client()
      .send(new GetDistributionCommand({ Id: plane.source.id }))
    const upside = ['WWW.SHOP.EXAMPLE', 'STATIC.SHOP.EXAMPLE', 'IMG.SHOP.EXAMPLE']
    expect(shown?.DistributionConfig?.Aliases?.Items).toEqual(upside)
    const { DistributionList: list } = await plane.client().send(new ListDistributionsCommand({}))
    expect(list?.Items?.find(({ Id }) => Id === plane.source.id)?.Aliases?.Items).toEqual(upside)
    const { DistributionConfig, ETag } = await plane
      .client()
      .send(new GetDistributionConfigCommand({ Id: plane.source.id }))
    if (DistributionConfig === undefined) throw new Error('no configuration')
    const sameNames = { ...DistributionConfig, Comment: 'other' }
    await plane
      .client()
      .send(
        new UpdateDistributionCommand({ Id: plane.source.id, IfMatch: ETag, DistributionConfig: sameNames }),
      )
    expect(latest(plane.source).aliases).toEqual(upside.map((name) => name.toLowerCase()))
  })
})
