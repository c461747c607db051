import { ListConflictingAliasesCommand, paginateListDomainConflicts } from '@aws-sdk/client-cloudfront'
import { describe, expect, test } from 'vitest'
import { latest } from '../../cloud/cloudfront/versions.ts'
import { allow, keys } from '../../cloud/scene.ts'
import type { CloudDistribution, Holder } from '../../cloud/world.ts'
import { aliasesOf, ours, refusal, www } from '../control-plane.ts'
import { setAliases } from './cloudfront-calls.ts'
import { associate, type TenantPlane, tenantPlane } from './tenant-plane.ts'

const [a, b] = ['shop-a.shop.example', 'shop-b.shop.example']

/** By kind: who has a name to give, and who can take one. */
const givers = {
  distribution: (plane: TenantPlane): Holder => plane.source,
  tenant: (plane: TenantPlane): Holder => plane.tenant,
}
const takers = {
  distribution: (plane: TenantPlane): Holder => plane.target,
  tenant: (plane: TenantPlane): Holder => plane.more({ domains: ['placeholder.shop.example'] }),
}
const foreigners = {
  distribution: (plane: TenantPlane): Holder => plane.foreign,
  tenant: (plane: TenantPlane): Holder => plane.foreignTenant,
}
const ways = (['distribution', 'tenant'] as const).flatMap((from) =>
  (['distribution', 'tenant'] as const).map((to) => [from, to] as const),
)

describe.each(ways)('UpdateDomainAssociation from a %s to a %s', (from, to) => {
  test('38: within one account: no TXT record, no disabled source; the ETag is the new one', async () => {
    const plane = await tenantPlane()
    const source = givers[from](plane)
    const target = takers[to](plane)
    const [name = ''] = aliasesOf(source)
    const before = [latest(source).etag, latest(target).etag]
    const answer = await associate(plane.client(), name, target, latest(target).etag)
    expect(answer).toMatchObject({ Domain: name, ResourceId: target.id, ETag: latest(target).etag })
    expect(aliasesOf(target)).toContain(name)
    expect(aliasesOf(source)).not.toContain(name)
    expect(before).not.toContain(latest(source).etag)
    expect(before).not.toContain(latest(target).etag)
  })

  test('37: between accounts: the TXT record, then a disabled source', async () => {
    const plane = await tenantPlane()
    const source = givers[from](plane)
    const target = foreigners[to](plane)
    const [name = ''] = aliasesOf(source)
    const call = () => associate(plane.client(plane.theirKeys), name, target)
    expect(await refusal(call())).toMatchObject({
      code: 'IllegalUpdate',
      message: 'Invalid or missing alias DNS TXT records',
    })
    plane.permit(name, target.domain)
    expect(await refusal(call())).toMatchObject({
      code: 'IllegalUpdate',
      message: 'Alias move is not allowed since the source distribution is enabled.',
    })
    plane.disable(source)
    await call()
    expect(aliasesOf(target)).toContain(name)
  })

  test('40: it needs the update of each side by the action of its kind', async () => {
    const plane = await tenantPlane()
    const source = givers[from](plane)
    const target = takers[to](plane)
    const [name = ''] = aliasesOf(source)
    const update = { distribution: 'UpdateDistribution', 'distribution-tenant': 'UpdateDistributionTenant' }
    const needs = [
      ['UpdateDomainAssociation', target.arn],
      [update[target.kind], target.arn],
      [update[source.kind], source.arn],
    ] as const
    const call = (left: number) => {
      const policies = needs
        .filter((_, index) => index !== left)
        .map(([action, arn]) => allow([`cloudfront:${action}`], arn))
      return associate(plane.client(keys(plane.world, ours, policies)), name, target)
    }
    for (const [index, [action, arn]] of needs.entries())
      expect(await refusal(call(index))).toMatchObject({
        code: 'AccessDenied',
        message: expect.stringContaining(`cloudfront:${action} on resource: ${arn}`),
      })
    await call(needs.length)
  })
})

describe('UpdateDomainAssociation and tenants', () => {
  test('with tenantSourceDisabled off, an enabled source tenant of another account gives its name', async () => {
    const plane = await tenantPlane({ tenantSourceDisabled: false })
    plane.permit(a, plane.foreign.domain)
    await associate(plane.client(plane.theirKeys), a, plane.foreign)
    expect(aliasesOf(plane.foreign)).toEqual([a])
    plane.permit(www, plane.foreign.domain)
    expect((await refusal(associate(plane.client(plane.theirKeys), www, plane.foreign))).message).toBe(
      'Alias move is not allowed since the source distribution is enabled.',
    )
  })

  test('a foreign tenant is EntityNotFound; a stale ETag 412; a full tenant and one without certificate are refused', async () => {
    const plane = await tenantPlane({ tenantDomainQuota: 2 })
    const call = (to: Holder, etag?: string) => associate(plane.client(), www, to, etag)
    expect((await refusal(call(plane.foreignTenant))).code).toBe('EntityNotFound')
    expect((await refusal(call(plane.tenant, 'E0STALE0000000'))).code).toBe('PreconditionFailed')
    expect((await refusal(call(plane.tenant))).code).toBe('IllegalUpdate')
    const bare = plane.add({ tenantOnly: true, certificateArn: undefined })
    const without = plane.more({ parent: bare, domains: ['d.shop.example'] })
    expect((await refusal(call(without))).message).toContain('must attach a trusted certificate')
  })

  test('25: a multi-tenant distribution takes no name', async () => {
    const plane = await tenantPlane()
    expect((await refusal(associate(plane.client(), www, plane.parent))).code).toBe('InvalidArgument')
  })

  test('21: DNS that leads to a routing endpoint keeps a name from a distribution', async () => {
    const plane = await tenantPlane()
    const free = 'free.shop.example'
    plane.zone.load([{ name: free, type: 'CNAME', values: [`${plane.tenant.domain}.`] }])
    const { id } = plane.target
    expect(await refusal(setAliases(plane.client(), id, free))).toMatchObject({
      code: 'CNAMEAlreadyExists',
      message: expect.stringContaining('points to another CloudFront distribution'),
    })
    expect((await refusal(setAliases(plane.client(), id, a))).message).toContain('different resource')
  })
})

describe('ListDomainConflicts', () => {
  async function conflicts(plane: TenantPlane, Domain: string, to: CloudDistribution | Holder) {
    const pages = paginateListDomainConflicts(
      { client: plane.client() },
      {
        Domain,
        DomainControlValidationResource:
          to.kind === 'distribution' ? { DistributionId: to.id } : { DistributionTenantId: to.id },
      },
    )
    const lists = []
    for await (const { DomainConflicts } of pages) lists.push(DomainConflicts ?? [])
    return lists
  }

  test('42, 43: tenants are among the holders, with the last 15 characters of their ids', async () => {
    const plane = await tenantPlane()
    const { tenant, foreignTenant } = plane
    const mask = ({ id }: Holder) => id.slice(-15).padStart(id.length, '*')
    for (const asking of [plane.target, tenant]) {
      const found = (await conflicts(plane, '*.shop.example', asking)).flat()
      expect(found).toContainEqual({
        Domain: a,
        ResourceType: 'distribution-tenant',
        ResourceId: mask(tenant),
        AccountId: '******223333',
      })
      expect(found).toContainEqual({
        Domain: 'theirs.shop.example',
        ResourceType: 'distribution-tenant',
        ResourceId: mask(foreignTenant),
        AccountId: '******556666',
      })
      expect(found).toContainEqual(
        expect.objectContaining({ Domain: www, ResourceType: 'distribution', ResourceId: '*******0000001' }),
      )
    }
    expect(mask(tenant)).toMatch(/^\*{15}.{15}$/)
  })

  test('several pages, with the tenant on the last', async () => {
    const plane = await tenantPlane({ pageSize: 2 })
    const lists = await conflicts(plane, '*.shop.example', plane.target)
    expect(lists.map((list) => list.length)).toEqual([2, 2, 2])
    expect(lists[2]?.map(({ Domain }) => Domain)).toEqual([b, 'theirs.shop.example'])
  })

  test('42: ListConflictingAliases knows standard distributions only', async () => {
    const plane = await tenantPlane()
    const { ConflictingAliasesList } = await plane
      .client()
      .send(new ListConflictingAliasesCommand({ Alias: '*.shop.example', DistributionId: plane.target.id }))
    expect(ConflictingAliasesList?.Items?.map(({ Alias }) => Alias)).toEqual([
      www,
      'static.shop.example',
      'img.shop.example',
    ])
  })

  test('41: with a tenant it needs GetDistributionTenant; a foreign one is not found', async () => {
    const plane = await tenantPlane()
    expect((await refusal(conflicts(plane, www, plane.foreignTenant))).code).toBe('EntityNotFound')
    const { tenant } = plane
    const asking = (...actions: string[]) => {
      const as = keys(plane.world, ours, [allow(actions, tenant.arn)])
      return conflicts({ ...plane, client: () => plane.client(as) }, www, tenant)
    }
    expect((await refusal(asking('cloudfront:ListDomainConflicts'))).message).toContain(
      'cloudfront:GetDistributionTenant',
    )
    await asking('cloudfront:ListDomainConflicts', 'cloudfront:GetDistributionTenant')
  })
})
