import {
  GetDistributionTenantCommand,
  UpdateDistributionTenantCommand,
  type UpdateDistributionTenantCommandInput,
} from '@aws-sdk/client-cloudfront'
import { expect, test } from 'vitest'
import { tenantSettings } from '../../cloud/cloudfront/tenant-settings.ts'
import { latest } from '../../cloud/cloudfront/versions.ts'
import { allow, keys } from '../../cloud/scene.ts'
import { aliasesOf, ours, refusal, www } from '../control-plane.ts'
import { type TenantPlane, tenantPlane } from './tenant-plane.ts'

const [a, b, c] = ['shop-a.shop.example', 'shop-b.shop.example', 'shop-c.shop.example']

const update = (
  plane: TenantPlane,
  change: Partial<UpdateDistributionTenantCommandInput>,
  as = plane.ourKeys,
) =>
  plane.client(as).send(
    new UpdateDistributionTenantCommand({
      Id: plane.tenant.id,
      IfMatch: latest(plane.tenant).etag,
      ...change,
    }),
  )

const domains = (plane: TenantPlane, ...names: string[]) =>
  update(plane, { Domains: names.map((Domain) => ({ Domain })) })

const leadHere = (plane: TenantPlane, name: string) =>
  plane.zone.load([{ name, type: 'CNAME', values: [`${plane.tenant.domain}.`] }])

test('it replaces the domains and answers with the tenant and its new ETag', async () => {
  const plane = await tenantPlane({ deployTime: 60_000 })
  const before = latest(plane.tenant).etag
  leadHere(plane, c)
  const { DistributionTenant, ETag } = await domains(plane, a, c)
  expect(aliasesOf(plane.tenant)).toEqual([a, c])
  expect(DistributionTenant).toMatchObject({
    Domains: [{ Domain: a }, { Domain: c, Status: 'active' }],
    Status: 'InProgress',
  })
  expect(ETag).toBe(latest(plane.tenant).etag)
  expect(ETag).not.toBe(before)
  plane.time.pass(60_000)
  plane.world.settle()
  expect(plane.tenant.status).toBe('Deployed')
})

test('what a read shows can be put back as it is, and disables the tenant when told so', async () => {
  const plane = await tenantPlane()
  const before = latest(plane.tenant).xml
  const { DistributionTenant, ETag } = await plane
    .client()
    .send(new GetDistributionTenantCommand({ Identifier: plane.tenant.id }))
  const { DistributionId, Domains, Customizations, Parameters, ConnectionGroupId } = DistributionTenant ?? {}
  await update(plane, {
    IfMatch: ETag,
    DistributionId,
    Domains: (Domains ?? []).map(({ Domain }) => ({ Domain })),
    Customizations,
    Parameters,
    ConnectionGroupId,
    Enabled: false,
  })
  expect(latest(plane.tenant).xml).toBe(before.replace('<Enabled>true', '<Enabled>false'))
  expect(latest(plane.tenant).enabled).toBe(false)
})

test('a stale If-Match is 412; no If-Match, or one that is none, is InvalidIfMatchVersion', async () => {
  const plane = await tenantPlane()
  expect(await refusal(update(plane, { IfMatch: 'E0STALE0000000' }))).toMatchObject({
    code: 'PreconditionFailed',
    status: 412,
  })
  expect(await refusal(update(plane, { IfMatch: 'x' }))).toMatchObject({
    code: 'InvalidIfMatchVersion',
    status: 400,
  })
})

test('a domain that is active elsewhere is CNAMEAlreadyExists 409', async () => {
  const plane = await tenantPlane()
  const other = plane.more({ domains: [c] })
  for (const name of [www, c, 'theirs.shop.example']) {
    leadHere(plane, name)
    expect(await refusal(domains(plane, a, b, name))).toMatchObject({
      code: 'CNAMEAlreadyExists',
      status: 409,
    })
  }
  expect(aliasesOf(other)).toEqual([c])
})

test('an inactive domain of another tenant is free, unless a managed certificate is pending for it', async () => {
  const plane = await tenantPlane()
  const other = plane.more({ domains: [c], inactive: [c] })
  leadHere(plane, c)
  other.managedCertificate = { arn: 'arn:of:it', status: 'pending-validation', tokenHost: 'cloudfront' }
  expect((await refusal(domains(plane, a, c))).code).toBe('CNAMEAlreadyExists')
  other.managedCertificate = undefined
  await domains(plane, a, c)
  expect(aliasesOf(plane.tenant)).toEqual([a, c])
})

test.each([
  ['a TXT record with the routing endpoint', 'routing-endpoint', true],
  ['a TXT record with the domain name of the multi-tenant distribution', 'parent', false],
  ['DNS that leads to the routing endpoint', 'dns', true],
  ['nothing', 'none', false],
] as const)('proof of a new domain: %s', async (_, proof, enough) => {
  const plane = await tenantPlane()
  if (proof === 'routing-endpoint') plane.permit(c, plane.tenant.domain)
  if (proof === 'parent') plane.permit(c, plane.parent.domain)
  if (proof === 'dns') leadHere(plane, c)
  if (enough) await domains(plane, a, c)
  else
    expect(await refusal(domains(plane, a, c))).toEqual({
      code: 'InvalidArgument',
      status: 400,
      message:
        'The provided Domain Name is not valid. Could not verify Domain Name ownership. It may not be pointing to a valid CloudFront resource.',
    })
  expect(aliasesOf(plane.tenant)).toEqual(enough ? [a, c] : [a, b])
})

test('with tenantTxtValue, the domain name of the multi-tenant distribution permits it, too', async () => {
  const plane = await tenantPlane({ tenantTxtValue: 'distribution-too' })
  plane.permit(c, plane.parent.domain)
  await domains(plane, a, c)
  expect(aliasesOf(plane.tenant)).toEqual([a, c])
})

test('with tenantProof, a certificate that covers the domain is enough; without one it is refused', async () => {
  const plane = await tenantPlane({ tenantProof: 'certificate' })
  await domains(plane, a, c)
  expect(aliasesOf(plane.tenant)).toEqual([a, c])
  expect(await refusal(domains(plane, a, 'shop.other.example'))).toMatchObject({
    code: 'InvalidArgument',
    message: expect.stringContaining('must attach a trusted certificate'),
  })
})

test('the certificate is the own one of the tenant, or else that of its multi-tenant distribution', async () => {
  const plane = await tenantPlane({ tenantProof: 'certificate' })
  const bare = plane.add({ tenantOnly: true, certificateArn: undefined })
  const without = plane.more({ parent: bare, domains: ['d.shop.example'] })
  const own = plane.more({
    parent: bare,
    domains: ['e.shop.example'],
    certificateArn: plane.certificateArn,
  })
  const adding = (to: typeof own) =>
    update(plane, { Id: to.id, IfMatch: latest(to).etag, Domains: [{ Domain: c }] })
  expect((await refusal(adding(without))).code).toBe('InvalidArgument')
  await adding(own)
  expect(aliasesOf(own)).toEqual([c])
})

test('an empty list of domains is refused; with tenantNeedsDomain off it is not', async () => {
  const plane = await tenantPlane()
  expect((await refusal(domains(plane))).code).toBe('InvalidArgument')
  plane.world.switches.tenantNeedsDomain = false
  await domains(plane)
  expect(aliasesOf(plane.tenant)).toEqual([])
})

test('more domains than the quota are EntityLimitExceeded 400', async () => {
  const plane = await tenantPlane({ tenantDomainQuota: 2, tenantProof: 'certificate' })
  expect(await refusal(domains(plane, a, b, c))).toMatchObject({ code: 'EntityLimitExceeded', status: 400 })
})

test.each([
  ['kept', true],
  ['reset', false],
] as const)('fields that are left out are %s', async (tenantOmitted, kept) => {
  const plane = await tenantPlane({ tenantOmitted })
  const own = plane.more({
    domains: [c],
    enabled: false,
    certificateArn: plane.certificateArn,
    parameters: { shop: 'c' },
  })
  await update(plane, { Id: own.id, IfMatch: latest(own).etag, Domains: [{ Domain: c }] })
  const now = tenantSettings(latest(own))
  expect(now.domains).toEqual([c])
  expect(now.parentId).toBe(plane.parent.id)
  expect({
    certificate: now.customizations !== '',
    parameters: now.parameters !== '',
    enabled: now.enabled,
  }).toEqual({ certificate: kept, parameters: kept, enabled: !kept })
})

test('a distribution that is not multi-tenant cannot have tenants', async () => {
  const plane = await tenantPlane()
  expect(await refusal(update(plane, { DistributionId: plane.target.id }))).toMatchObject({
    code: 'InvalidAssociation',
    status: 409,
  })
  expect((await refusal(update(plane, { ConnectionGroupId: 'cg_unknown' }))).code).toBe('EntityNotFound')
})

test('it needs UpdateDistributionTenant on the tenant; a tenant of another account is EntityNotFound', async () => {
  const plane = await tenantPlane()
  const mayDistributions = keys(plane.world, ours, [
    allow(['cloudfront:UpdateDistribution'], [plane.tenant.arn, plane.parent.arn]),
  ])
  expect((await refusal(update(plane, { Enabled: true }, mayDistributions))).code).toBe('AccessDenied')
  const mayTenants = keys(plane.world, ours, [
    allow(['cloudfront:UpdateDistributionTenant'], plane.tenant.arn),
  ])
  await update(plane, { Enabled: true }, mayTenants)
  expect((await refusal(update(plane, { Id: plane.foreignTenant.id, Enabled: true }))).code).toBe(
    'EntityNotFound',
  )
})

test('with tenantDomainStatus, a new domain is inactive until the change is Deployed', async () => {
  const plane = await tenantPlane({
    deployTime: 60_000,
    tenantDomainStatus: 'inactive-until-deployed',
    tenantProof: 'certificate',
  })
  await domains(plane, a, c)
  const statuses = async () => {
    const { DistributionTenant } = await plane
      .client()
      .send(new GetDistributionTenantCommand({ Identifier: plane.tenant.id }))
    return DistributionTenant?.Domains?.map(({ Status }) => Status)
  }
  expect(await statuses()).toEqual(['active', 'inactive'])
  plane.time.pass(60_000)
  expect(await statuses()).toEqual(['active', 'active'])
})
