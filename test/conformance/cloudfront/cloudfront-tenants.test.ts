import {
  GetConnectionGroupCommand,
  GetDistributionCommand,
  GetDistributionTenantByDomainCommand,
  GetDistributionTenantCommand,
  GetManagedCertificateDetailsCommand,
  ListTagsForResourceCommand,
  paginateListDistributionTenants,
  VerifyDnsConfigurationCommand,
} from '@aws-sdk/client-cloudfront'
import { describe, expect, test } from 'vitest'
import { latest } from '../../cloud/cloudfront/versions.ts'
import { allow, keys } from '../../cloud/scene.ts'
import { ours, refusal } from '../control-plane.ts'
import { type TenantPlane, tenantPlane } from './tenant-plane.ts'

const read = (plane: TenantPlane, Identifier: string, as = plane.ourKeys) =>
  plane.client(as).send(new GetDistributionTenantCommand({ Identifier }))

const verify = (plane: TenantPlane, Domain?: string) =>
  plane.client().send(
    new VerifyDnsConfigurationCommand({
      Identifier: plane.tenant.id,
      ...(Domain === undefined ? {} : { Domain }),
    }),
  )

describe('reads of tenants', () => {
  test('a tenant is found by id, name and ARN, with its ETag in the header', async () => {
    const plane = await tenantPlane()
    const { tenant, parent, group, certificateArn } = plane
    const own = plane.more({
      domains: ['own.shop.example'],
      certificateArn,
      customizations:
        '<WebAcl><Action>disable</Action></WebAcl><GeoRestrictions><RestrictionType>whitelist</RestrictionType><Locations><Location>DE</Location></Locations></GeoRestrictions>',
      parameters: { shop: 'x & y' },
      tags: { team: 'shop' },
    })
    const answers = await Promise.all([tenant.id, 'shop', tenant.arn].map((one) => read(plane, one)))
    for (const answer of answers) {
      expect(answer.ETag).toBe(latest(tenant).etag)
      expect(answer.DistributionTenant).toMatchObject({
        Id: tenant.id,
        Name: 'shop',
        Arn: `arn:aws:cloudfront::${ours}:distribution-tenant/${tenant.id}`,
        DistributionId: parent.id,
        ConnectionGroupId: group.id,
        Domains: [
          { Domain: 'shop-a.shop.example', Status: 'active' },
          { Domain: 'shop-b.shop.example', Status: 'active' },
        ],
        Enabled: true,
        Status: 'Deployed',
      })
    }
    expect(tenant.id).toMatch(/^dt_[A-Za-z0-9]{27}$/)
    const { DistributionTenant } = await read(plane, own.id)
    expect(DistributionTenant).toMatchObject({
      Customizations: {
        Certificate: { Arn: certificateArn },
        WebAcl: { Action: 'disable' },
        GeoRestrictions: { RestrictionType: 'whitelist', Locations: ['DE'] },
      },
      Parameters: [{ Name: 'shop', Value: 'x & y' }],
      Tags: { Items: [{ Key: 'team', Value: 'shop' }] },
    })
    expect(DistributionTenant?.LastModifiedTime).toBeInstanceOf(Date)
  })

  test('by domain; a tenant of another account, and an unknown one, are EntityNotFound 404', async () => {
    const plane = await tenantPlane()
    const byDomain = (Domain: string) =>
      plane.client().send(new GetDistributionTenantByDomainCommand({ Domain }))
    const { DistributionTenant, ETag } = await byDomain('shop-b.shop.example')
    expect([DistributionTenant?.Id, ETag]).toEqual([plane.tenant.id, latest(plane.tenant).etag])
    for (const call of [
      byDomain('theirs.shop.example'),
      read(plane, plane.foreignTenant.id),
      read(plane, 'dt_unknown'),
    ])
      expect(await refusal(call)).toMatchObject({ code: 'EntityNotFound', status: 404 })
  })

  test('a list has pages, and can be of one multi-tenant distribution or connection group', async () => {
    const plane = await tenantPlane({ pageSize: 2 })
    const other = plane.add({ tenantOnly: true })
    for (const label of ['c', 'd', 'e', 'f']) plane.more({ domains: [`${label}.shop.example`] })
    const elsewhere = plane.more({ domains: ['g.shop.example'], parent: other })
    const all = async (filter?: { DistributionId: string } | { ConnectionGroupId: string }) => {
      const pages = paginateListDistributionTenants(
        { client: plane.client() },
        { ...(filter === undefined ? {} : { AssociationFilter: filter }) },
      )
      const lists = []
      for await (const { DistributionTenantList } of pages)
        lists.push((DistributionTenantList ?? []).map(({ Id, ETag }) => `${Id} ${ETag}`))
      return lists
    }
    const wanted = [...plane.world.tenants.values()].filter(({ account }) => account === ours)
    const lists = await all()
    expect(lists.map((list) => list.length)).toEqual([2, 2, 2])
    expect(lists.flat()).toEqual(wanted.map((one) => `${one.id} ${latest(one).etag}`))
    expect((await all({ DistributionId: other.id })).flat()).toEqual([
      `${elsewhere.id} ${latest(elsewhere).etag}`,
    ])
    expect((await all({ ConnectionGroupId: plane.group.id })).flat()).toHaveLength(6)
  })

  test('a connection group gives the routing endpoint, the multi-tenant distribution its mode', async () => {
    const plane = await tenantPlane()
    const { ConnectionGroup, ETag } = await plane
      .client()
      .send(new GetConnectionGroupCommand({ Identifier: plane.group.id }))
    expect(ConnectionGroup).toMatchObject({
      Id: plane.group.id,
      RoutingEndpoint: plane.tenant.domain,
      Enabled: true,
      Ipv6Enabled: true,
      IsDefault: true,
    })
    expect(ETag).toBe(plane.group.etag)
    const { Distribution } = await plane.client().send(new GetDistributionCommand({ Id: plane.parent.id }))
    expect(Distribution?.DistributionConfig).toMatchObject({
      ConnectionMode: 'tenant-only',
      Aliases: { Quantity: 0 },
    })
  })

  test('tags of a tenant', async () => {
    const plane = await tenantPlane()
    plane.tenant.tags.set('aws:cloudformation:stack-name', 'shop')
    const { Tags } = await plane.client().send(new ListTagsForResourceCommand({ Resource: plane.tenant.arn }))
    expect(Tags?.Items).toEqual([{ Key: 'aws:cloudformation:stack-name', Value: 'shop' }])
  })

  test('a managed certificate that is pending: its domain is inactive', async () => {
    const plane = await tenantPlane()
    const pending = plane.more({
      domains: ['new.other.example'],
      inactive: ['new.other.example'],
      managedCertificate: {
        arn: `arn:aws:acm:us-east-1:${ours}:certificate/managed`,
        status: 'pending-validation',
        tokenHost: 'self-hosted',
      },
    })
    const details = (Identifier: string) =>
      plane.client().send(new GetManagedCertificateDetailsCommand({ Identifier }))
    expect((await details(pending.id)).ManagedCertificateDetails).toMatchObject({
      CertificateStatus: 'pending-validation',
      ValidationTokenHost: 'self-hosted',
      ValidationTokenDetails: [{ Domain: 'new.other.example' }],
    })
    expect((await refusal(details(plane.tenant.id))).code).toBe('EntityNotFound')
    expect((await read(plane, pending.id)).DistributionTenant?.Domains).toEqual([
      { Domain: 'new.other.example', Status: 'inactive' },
    ])
  })

  test.each([
    ['GetDistributionTenant', (plane: TenantPlane) => plane.tenant.arn],
    ['GetConnectionGroup', (plane: TenantPlane) => plane.group.arn],
  ])('%s needs its own permission on its own ARN', async (action, arn) => {
    const plane = await tenantPlane()
    const call = (resource: string) => {
      const client = plane.client(keys(plane.world, ours, [allow([`cloudfront:${action}`], resource)]))
      return action === 'GetConnectionGroup'
        ? client.send(new GetConnectionGroupCommand({ Identifier: plane.group.id }))
        : client.send(new GetDistributionTenantCommand({ Identifier: plane.tenant.id }))
    }
    await call(arn(plane))
    expect(await refusal(call(plane.parent.arn))).toMatchObject({
      code: 'AccessDenied',
      status: 403,
      message: expect.stringContaining(`cloudfront:${action} on resource: ${arn(plane)}`),
    })
  })
})

describe('VerifyDnsConfiguration', () => {
  const [a, b] = ['shop-a.shop.example', 'shop-b.shop.example']

  test('says of every domain whether DNS leads to the routing endpoint', async () => {
    const plane = await tenantPlane()
    plane.zone.load([{ name: a, type: 'CNAME', values: [`${plane.tenant.domain}.`] }])
    const { DnsConfigurationList } = await verify(plane)
    expect(DnsConfigurationList).toMatchObject([
      { Domain: a, Status: 'valid-configuration' },
      { Domain: b, Status: 'invalid-configuration', Reason: expect.stringContaining('is missing') },
    ])
  })

  test('a record that leads elsewhere, an alias record, and a domain that is not of the tenant', async () => {
    const plane = await tenantPlane()
    const alias = {
      zoneId: 'Z2FDTNDATAQYW2',
      dnsName: `${plane.tenant.domain}.`,
      evaluateTargetHealth: false,
    }
    plane.zone.load([
      { name: a, type: 'CNAME', values: [`${plane.source.domain}.`] },
      { name: b, type: 'A', alias },
    ])
    expect((await verify(plane, a)).DnsConfigurationList).toMatchObject([
      { Status: 'invalid-configuration', Reason: expect.stringContaining(plane.source.domain) },
    ])
    expect((await verify(plane, b)).DnsConfigurationList).toMatchObject([{ Status: 'valid-configuration' }])
    expect((await refusal(verify(plane, 'other.shop.example'))).code).toBe('InvalidArgument')
  })
})
