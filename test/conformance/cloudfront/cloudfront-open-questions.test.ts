import {
  AssociateAliasCommand,
  ListConflictingAliasesCommand,
  UpdateDistributionTenantCommand,
} from '@aws-sdk/client-cloudfront'
import { describe, expect, test } from 'vitest'
import { tenantRequest } from '../../../src/aws/cloudfront/config-xml.ts'
import { latest } from '../../cloud/cloudfront/versions.ts'
import { allow, denying, everything, keys } from '../../cloud/scene.ts'
import type { Switches } from '../../cloud/switches.ts'
import { aliasesOf, controlPlane, ours, refusal, sending, www } from '../control-plane.ts'
import { setAliases, update } from './cloudfront-calls.ts'
import { associate, tenantPlane } from './tenant-plane.ts'

/** What no source settles (facts §8.4 and where named): both answers. */
describe('open questions about AWS', () => {
  test.each([
    ['target', undefined],
    ['source-too', 'AccessDenied'],
  ] as const)(
    '§8.4, 7: the permission of a mover call, on the target alone: with moverPermission %s',
    async (moverPermission, code) => {
      for (const call of ['UpdateDomainAssociation', 'AssociateAlias'] as const) {
        const plane = await controlPlane({ moverPermission, associateNeedsTxt: false })
        const { source, target, world } = plane
        const identity = keys(world, ours, [
          allow(['cloudfront:UpdateDistribution'], [source.arn, target.arn]),
          allow([`cloudfront:${call}`], target.arn),
        ])
        const client = plane.client(identity)
        const made =
          call === 'AssociateAlias'
            ? client.send(new AssociateAliasCommand({ Alias: www, TargetDistributionId: target.id }))
            : associate(client, www, target)
        if (code === undefined) await made
        else {
          const refused = await refusal(made)
          expect(refused.code).toBe(code)
          expect(refused.message).toContain(`cloudfront:${call} on resource: ${source.arn}`)
        }
        expect(aliasesOf(target)).toEqual(code === undefined ? [www] : [])
      }
    },
  )

  test.each([true, false])(
    '§8.4, 2: UpdateDomainAssociation looks for the record between two accounts, or only at whether the source is enabled: %s',
    async (updateAssociationAcrossNeedsTxt) => {
      const plane = await controlPlane({ updateAssociationAcrossNeedsTxt })
      const call = () => associate(plane.client(plane.theirKeys), www, plane.foreign)
      expect((await refusal(call())).message).toContain(
        updateAssociationAcrossNeedsTxt ? 'DNS TXT records' : 'source distribution is enabled',
      )
      plane.add({ id: plane.source.id, enabled: false, aliases: [www] })
      if (updateAssociationAcrossNeedsTxt) expect((await refusal(call())).code).toBe('IllegalUpdate')
      else await call()
    },
  )

  test.each<Switches['apexTxt']>(['dot', 'either', 'label'])(
    '§8.4, 4: the owner name of the record of an apex below another zone: %s',
    async (apexTxt) => {
      const alias = 'app.shop.example'
      const plane = await controlPlane({ apexTxt, txtNegativeCache: false })
      const { dns, zone, client, target, certificateArn, world } = plane
      const certificate = world.certificates.get(certificateArn)
      if (certificate !== undefined)
        world.certificates.set(certificateArn, { ...certificate, names: [alias] })
      plane.add({ id: plane.source.id, aliases: [alias] })
      const below = dns.addZone(alias)
      const call = () =>
        client().send(new AssociateAliasCommand({ Alias: alias, TargetDistributionId: target.id }))
      const values = [`"${target.domain}"`]
      const names = below.nameServers.map((name) => `${name}.`)
      const dot = () => below.load([{ name: `_.${alias}`, type: 'TXT', values }])
      const label = () =>
        zone.load([
          { name: alias, type: 'NS', values: names },
          { name: `_${alias}`, type: 'TXT', values },
        ])
      if (apexTxt === 'dot') label()
      if (apexTxt === 'label') dot()
      expect((await refusal(call())).code).toBe('IllegalUpdate')
      if (apexTxt === 'dot') dot()
      else label()
      await call()
      expect(aliasesOf(target)).toEqual([alias])
    },
  )

  test.each([false, true])(
    '§6.1: UpdateDistribution may need acm:DescribeCertificate on the certificate in the configuration: %s',
    async (certificatePermission) => {
      const plane = await controlPlane({ certificatePermission })
      const denied = keys(plane.world, ours, denying([everything], 'acm:DescribeCertificate'))
      const call = update(plane.client(denied), plane.source.id, { Comment: 'other' })
      if (!certificatePermission) await call
      else expect((await refusal(call)).message).toContain(`on resource: ${plane.certificateArn}`)
      await update(plane.client(), plane.source.id, { Comment: 'another' })
    },
  )

  test.each([false, true])(
    '§1.4: ListConflictingAliases shows tenants by one report, masked as tenants are: %s',
    async (conflictingAliasesTenants) => {
      const plane = await tenantPlane({ conflictingAliasesTenants })
      const { ConflictingAliasesList: list } = await plane.client().send(
        new ListConflictingAliasesCommand({
          Alias: 'shop-a.shop.example',
          DistributionId: plane.target.id,
        }),
      )
      expect(list?.Items?.map(({ DistributionId }) => DistributionId) ?? []).toEqual(
        conflictingAliasesTenants ? [plane.tenant.id.slice(-15).padStart(plane.tenant.id.length, '*')] : [],
      )
    },
  )
})

describe('what is no request of the API is refused', () => {
  test('11: a part twice, and names in other elements than CNAME (service model)', async () => {
    const plane = await controlPlane()
    const { xml } = latest(plane.source)
    const put = (body: string) => update(sending(plane.client(), { body }), plane.source.id, {})
    const odd = [
      xml.replace('<Enabled>true</Enabled>', '<Enabled>true</Enabled><Enabled>true</Enabled>'),
      xml.replaceAll('CNAME>', 'Name>'),
    ]
    for (const body of odd) {
      expect(body).not.toBe(xml)
      expect(await refusal(put(body))).toMatchObject({ code: 'MalformedXML', status: 400 })
    }
    await put(xml)
    await setAliases(plane.client(), plane.source.id, www)
  })

  test('a tenant: what only an answer has, the status of a domain too (API_UpdateDistributionTenant)', async () => {
    const plane = await tenantPlane()
    const { tenant } = plane
    const { id, name } = tenant
    const { xml } = latest(tenant)
    const shown = xml.replace(
      '<Enabled>',
      `<Id>${id}</Id><Name>${name}</Name><Status>Deployed</Status><Enabled>`,
    )
    const put = (body: string) =>
      sending(plane.client(), { body }).send(
        new UpdateDistributionTenantCommand({ Id: id, IfMatch: latest(tenant).etag }),
      )
    const asRequest = shown.replaceAll('DistributionTenant', 'UpdateDistributionTenantRequest')
    const domainsShown = xml.replaceAll('DistributionTenant', 'UpdateDistributionTenantRequest')
    for (const body of [asRequest, domainsShown])
      expect(await refusal(put(body))).toMatchObject({ code: 'MalformedXML', status: 400 })
    expect(tenant.versions).toHaveLength(1)
    await put(tenantRequest(shown))
    const Domains = aliasesOf(tenant).map((Domain) => ({ Domain }))
    await plane
      .client()
      .send(new UpdateDistributionTenantCommand({ Id: id, IfMatch: latest(tenant).etag, Domains }))
    expect(tenant.versions).toHaveLength(3)
  })
})
