import {
  ListConflictingAliasesCommand,
  ListDomainConflictsCommand,
  UpdateDomainAssociationCommand,
} from '@aws-sdk/client-cloudfront'
import { describe, expect, test } from 'vitest'
import { allow, keys } from '../../cloud/scene.ts'
import type { Switches } from '../../cloud/switches.ts'
import { aliasesOf, type ControlPlane, controlPlane, ours, refusal, www } from '../control-plane.ts'

const move = (plane: ControlPlane, Domain = www, to = plane.target, as = plane.ourKeys) =>
  plane
    .client(as)
    .send(new UpdateDomainAssociationCommand({ Domain, TargetResource: { DistributionId: to.id } }))

const conflicts = (
  plane: ControlPlane,
  Domain: string,
  id = plane.target.id,
  page: { MaxItems?: number; Marker?: string } = {},
) =>
  plane.client().send(
    new ListDomainConflictsCommand({
      Domain,
      DomainControlValidationResource: { DistributionId: id },
      ...page,
    }),
  )

const conflicting = (plane: ControlPlane, Alias: string, DistributionId = plane.target.id) =>
  plane.client().send(new ListConflictingAliasesCommand({ Alias, DistributionId }))

/** The names that both finders show, which must be the same. */
async function found(plane: ControlPlane, name: string): Promise<(string | undefined)[]> {
  const today = (await conflicts(plane, name)).DomainConflicts?.map(({ Domain }) => Domain) ?? []
  const before =
    (await conflicting(plane, name)).ConflictingAliasesList?.Items?.map(({ Alias }) => Alias) ?? []
  expect(before).toEqual(today)
  return today
}

describe('UpdateDomainAssociation', () => {
  test('37: within one account it needs no TXT record and no disabled source (three reports, guide)', async () => {
    const plane = await controlPlane()
    await move(plane)
    expect(aliasesOf(plane.source)).not.toContain(www)
    expect(aliasesOf(plane.target)).toEqual([www])
  })

  test('37: with updateAssociationNeedsTxt, it looks for the record within one account too', async () => {
    const plane = await controlPlane({ updateAssociationNeedsTxt: true })
    expect(await refusal(move(plane))).toMatchObject({
      code: 'IllegalUpdate',
      message: 'Invalid or missing alias DNS TXT records',
    })
  })

  test('37: between accounts it needs the TXT record and a disabled source (guide; texts inferred)', async () => {
    const plane = await controlPlane({ txtNegativeCache: false })
    const call = () => move(plane, www, plane.foreign, plane.theirKeys)
    expect((await refusal(call())).message).toBe('Invalid or missing alias DNS TXT records')
    plane.zone.load([{ name: `_${www}`, type: 'TXT', values: [`"${plane.foreign.domain}"`] }])
    expect((await refusal(call())).message).toBe(
      'Alias move is not allowed since the source distribution is enabled.',
    )
    plane.add({ id: plane.source.id, enabled: false, aliases: [www] })
    await call()
    expect(aliasesOf(plane.foreign)).toEqual([www])
  })

  test('22: where DNS leads does not matter to it (reports of 10U-Labs and DIG; inferred as rule)', async () => {
    const plane = await controlPlane()
    plane.zone.load([{ name: www, type: 'CNAME', values: [`${plane.source.domain}.`] }])
    await move(plane)
    expect(aliasesOf(plane.target)).toEqual([www])
  })

  test('38: the answer names the domain and the target, with its new ETag (API reference)', async () => {
    const plane = await controlPlane()
    expect(await move(plane)).toMatchObject({
      Domain: www,
      ResourceId: plane.target.id,
      ETag: plane.target.versions.at(-1)?.etag,
    })
  })

  test('39: the target must have a certificate that covers the name (API reference; code inferred)', async () => {
    const plane = await controlPlane()
    const bare = plane.add({ certificateArn: undefined })
    const refused = await refusal(move(plane, www, bare))
    expect(refused).toMatchObject({ code: 'InvalidArgument', status: 400 })
    expect(refused.message).toContain('must attach a trusted certificate')
  })

  test.each<Switches['updateAssociationOverQuota']>(['InvalidArgument', 'IllegalUpdate'])(
    '39: a target that is full is refused as %s (inferred)',
    async (updateAssociationOverQuota) => {
      const plane = await controlPlane({ updateAssociationOverQuota, aliasQuota: 0 })
      expect(await refusal(move(plane))).toMatchObject({ code: updateAssociationOverQuota, status: 400 })
      expect(aliasesOf(plane.source)).toContain(www)
    },
  )

  test('40: it needs UpdateDomainAssociation and UpdateDistribution (guide, service authorization)', async () => {
    const plane = await controlPlane()
    const both = [plane.source.arn, plane.target.arn]
    const mover = (...actions: string[]) =>
      move(plane, www, plane.target, keys(plane.world, ours, [allow(actions, both)]))
    expect((await refusal(mover('cloudfront:UpdateDistribution'))).message).toContain(
      'cloudfront:UpdateDomainAssociation',
    )
    expect((await refusal(mover('cloudfront:UpdateDomainAssociation'))).message).toContain(
      'cloudfront:UpdateDistribution',
    )
    await mover('cloudfront:UpdateDomainAssociation', 'cloudfront:UpdateDistribution')
  })
})

describe('finders', () => {
  test('41: a distribution of another account is not found (API reference)', async () => {
    const plane = await controlPlane()
    expect(await refusal(conflicting(plane, www, plane.foreign.id))).toMatchObject({
      code: 'NoSuchDistribution',
      status: 404,
    })
    expect(await refusal(conflicts(plane, www, plane.foreign.id))).toMatchObject({
      code: 'EntityNotFound',
      status: 404,
    })
  })

  test('41: without a covering certificate there is an error, not an empty list (report of ZOO)', async () => {
    const plane = await controlPlane()
    const bare = plane.add({ certificateArn: undefined })
    for (const call of [conflicting(plane, www, bare.id), conflicts(plane, www, bare.id)]) {
      const refused = await refusal(call)
      expect(refused).toMatchObject({ code: 'InvalidArgument', status: 400 })
      expect(refused.message).toContain('must attach a trusted certificate')
    }
  })

  test('41: each needs its own permission and GetDistribution on the given distribution (guide, finding the source)', async () => {
    const plane = await controlPlane()
    const client = plane.client(
      keys(plane.world, ours, [allow(['cloudfront:ListConflictingAliases'], plane.target.arn)]),
    )
    const call = client.send(
      new ListConflictingAliasesCommand({ Alias: www, DistributionId: plane.target.id }),
    )
    expect((await refusal(call)).message).toContain('cloudfront:GetDistribution')
  })

  test('42: a name is found with the wildcards over it, a wildcard with all that it covers (guide, finding the source)', async () => {
    const plane = await controlPlane()
    expect(await found(plane, 'free.shop.example')).toEqual([])
    expect(await found(plane, www)).toEqual([www])
    plane.add({ account: '777788889999', aliases: ['*.shop.example'] })
    expect(await found(plane, www)).toEqual([www, '*.shop.example'])
    const all = [www, 'static.shop.example', 'img.shop.example', '*.shop.example']
    expect(await found(plane, '*.shop.example')).toEqual(all)
    plane.world.switches.conflictListAncestors = false
    expect(await found(plane, www)).toEqual([www])
  })

  test.each([
    [true, ['a.b.shop.example']],
    [false, []],
  ])(
    '42: with wildcardManyLevels %s, a wildcard covers several labels or one (wildcard page; U17)',
    async (wildcardManyLevels, names) => {
      const plane = await controlPlane({ wildcardManyLevels })
      plane.add({ id: plane.source.id, aliases: ['a.b.shop.example'] })
      expect(await found(plane, '*.shop.example')).toEqual(names)
    },
  )

  test('42: the lists come in pages, with the tokens of one in the body and of the other in the query (botocore)', async () => {
    const plane = await controlPlane({ pageSize: 2 })
    const first = await conflicts(plane, '*.shop.example')
    expect(first.DomainConflicts?.map(({ Domain }) => Domain)).toEqual([www, 'static.shop.example'])
    const second = await conflicts(plane, '*.shop.example', plane.target.id, {
      Marker: first.NextMarker ?? '',
    })
    expect(second.DomainConflicts?.map(({ Domain }) => Domain)).toEqual(['img.shop.example'])
    expect(second.NextMarker).toBeUndefined()
    const { ConflictingAliasesList: list } = await conflicting(plane, '*.shop.example')
    expect(list).toMatchObject({ Quantity: 2, MaxItems: 2, NextMarker: first.NextMarker })
  })

  test('42: with a lag, the lists still show the former holder (U13)', async () => {
    const plane = await controlPlane({ conflictListLag: 30_000, lagDrawn: 'never' })
    const id = async () =>
      (await conflicting(plane, www)).ConflictingAliasesList?.Items?.map((item) => item.DistributionId)
    plane.time.pass(60_000)
    await move(plane)
    expect(await id()).toEqual(['*******0000001'])
    plane.time.pass(30_000)
    expect(await id()).toEqual(['*******0000002'])
  })

  test('43, 44: ids show their last 7 characters, accounts their last 6 digits, in the own account too (guide, finding the source; transcripts)', async () => {
    const plane = await controlPlane()
    expect((await conflicts(plane, www)).DomainConflicts).toEqual([
      { Domain: www, ResourceType: 'distribution', ResourceId: '*******0000001', AccountId: '******223333' },
    ])
    expect((await conflicting(plane, www)).ConflictingAliasesList?.Items).toEqual([
      { Alias: www, DistributionId: '*******0000001', AccountId: '******223333' },
    ])
    plane.world.switches.conflictListMasked = false
    expect((await conflicting(plane, www)).ConflictingAliasesList?.Items).toEqual([
      { Alias: www, DistributionId: plane.source.id, AccountId: ours },
    ])
  })
})
