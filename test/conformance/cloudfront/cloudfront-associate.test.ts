import { AssociateAliasCommand, GetDistributionCommand } from '@aws-sdk/client-cloudfront'
import { describe, expect, test } from 'vitest'
import { issue } from '../../cloud/certificates.ts'
import { allow, keys } from '../../cloud/scene.ts'
import type { Switches } from '../../cloud/switches.ts'
import { aliasesOf, type ControlPlane, controlPlane, ours, refusal, theirs, www } from '../control-plane.ts'
import { setAliases } from './cloudfront-calls.ts'

const missingTxt = { code: 'IllegalUpdate', status: 400, message: 'Invalid or missing alias DNS TXT records' }
const sourceEnabled = {
  code: 'IllegalUpdate',
  status: 400,
  message: 'Alias move is not allowed since the source distribution is enabled.',
}

const associate = (plane: ControlPlane, Alias = www, to = plane.target, as = plane.ourKeys) =>
  plane.client(as).send(new AssociateAliasCommand({ Alias, TargetDistributionId: to.id }))

const publish = (plane: ControlPlane, name: string, ...values: string[]) =>
  plane.zone.load([{ name, type: 'TXT', values: values.map((value) => `"${value}"`) }])

describe('AssociateAlias', () => {
  test('29: refusals come in the order certificate, TXT, source enabled, quota (account migration playbook; quota inferred)', async () => {
    const plane = await controlPlane({ aliasQuota: 1, txtNegativeCache: false })
    const other = await issue(plane.world, { account: theirs, names: ['www.other.example'] })
    const full = plane.add({ account: theirs, certificateArn: other.arn, aliases: ['www.other.example'] })
    const call = () => refusal(associate(plane, www, full, plane.theirKeys))
    expect(await call()).toMatchObject({ code: 'InvalidArgument', status: 400 })
    plane.world.certificates.set(other.arn, { ...other, names: ['www.other.example', '*.shop.example'] })
    expect(await call()).toEqual(missingTxt)
    publish(plane, `_${www}`, full.domain)
    expect(await call()).toEqual(sourceEnabled)
    plane.add({ id: plane.source.id, enabled: false, aliases: [www] })
    expect(await call()).toMatchObject({ code: 'TooManyDistributionCNAMEs', status: 400 })
    plane.world.switches.aliasQuota = 2
    await associate(plane, www, full, plane.theirKeys)
    expect(aliasesOf(full)).toEqual(['www.other.example', www])
  })

  test('29: a target that is not there comes first of all (API reference)', async () => {
    const plane = await controlPlane()
    expect(await refusal(associate(plane, www, plane.foreign))).toMatchObject({
      code: 'NoSuchDistribution',
      status: 404,
    })
  })

  test.each([
    [true, missingTxt],
    [false, undefined],
  ])(
    '30: with associateNeedsTxt %s, a move within one account needs the TXT record or not (six reports against the guide)',
    async (associateNeedsTxt, refused) => {
      const plane = await controlPlane({ associateNeedsTxt })
      if (refused === undefined) await associate(plane)
      else expect(await refusal(associate(plane))).toEqual(refused)
    },
  )

  const names: [alias: string, owner: string][] = [
    [www, '_www.shop.example'],
    ['shop.example', '_.shop.example'],
    ['*.shop.example', '_*.shop.example'],
  ]
  test.each(names)(
    '31: the TXT record for %s is %s (guide, target set-up; AWS re:Post article for wildcards)',
    async (alias, owner) => {
      const plane = await controlPlane({ txtNegativeCache: false })
      expect(await refusal(associate(plane, alias))).toEqual(missingTxt)
      publish(plane, owner, plane.target.domain.toUpperCase())
      await associate(plane, alias)
      expect(aliasesOf(plane.target)).toContain(alias)
    },
  )

  test('31: `_shop.example` beside the apex counts only where the switch apexTxt says so (three teams hit this; U14)', async () => {
    const plane = await controlPlane({ txtNegativeCache: false })
    plane.dns.addZone('example').load([
      { name: 'shop.example', type: 'NS', values: plane.zone.nameServers.map((name) => `${name}.`) },
      { name: '_shop.example', type: 'TXT', values: [`"${plane.target.domain}"`] },
    ])
    expect(await refusal(associate(plane, 'shop.example'))).toEqual(missingTxt)
    plane.world.switches.apexTxt = 'either'
    await associate(plane, 'shop.example')
  })

  test('31: the value is the whole domain of the target (guide, target set-up)', async () => {
    const plane = await controlPlane({ txtNegativeCache: false })
    for (const wrong of [
      plane.source.domain,
      `https://${plane.target.domain}`,
      `${plane.target.domain}.`,
      'x',
    ]) {
      publish(plane, `_${www}`, wrong)
      expect(await refusal(associate(plane))).toEqual(missingTxt)
    }
  })

  test.each([true, false])(
    '31: with txtSeveralValues %s, one matching value of several is enough or not (inferred; U14)',
    async (txtSeveralValues) => {
      const plane = await controlPlane({ txtSeveralValues })
      publish(plane, `_${www}`, plane.source.domain, plane.target.domain)
      if (txtSeveralValues) await associate(plane)
      else expect(await refusal(associate(plane))).toEqual(missingTxt)
    },
  )

  test.each([
    [true, missingTxt],
    [false, undefined],
  ])(
    '32: with txtNegativeCache %s, a record that was looked up too early stays missing for the SOA minimum, or not (report of 10U-Labs)',
    async (txtNegativeCache, refused) => {
      const plane = await controlPlane({ txtNegativeCache })
      expect(await refusal(associate(plane))).toEqual(missingTxt)
      publish(plane, `_${www}`, plane.target.domain)
      if (refused !== undefined) {
        plane.time.pass(899_000)
        expect(await refusal(associate(plane))).toEqual(refused)
        plane.time.pass(2_000)
      }
      await associate(plane)
    },
  )

  test.each<[Partial<Switches>, typeof sourceEnabled | undefined]>([
    [{ moverAcceptsDisabledInProgress: true }, undefined],
    [{ moverAcceptsDisabledInProgress: false }, sourceEnabled],
  ])(
    '33: with %j, a source of another account that is disabled but InProgress (guide, move options; inferred; U1)',
    async (switches, refused) => {
      const plane = await controlPlane(switches)
      publish(plane, `_${www}`, plane.foreign.domain)
      const call = () => associate(plane, www, plane.foreign, plane.theirKeys)
      expect(await refusal(call())).toEqual(sourceEnabled)
      plane.add({ id: plane.source.id, enabled: false, aliases: [www] }).status = 'InProgress'
      if (refused !== undefined) {
        expect(await refusal(call())).toEqual(refused)
        const source = plane.world.distributions.get(plane.source.id)
        if (source !== undefined) source.status = 'Deployed'
      }
      await call()
      expect(aliasesOf(plane.foreign)).toEqual([www])
    },
  )

  test('34: the name leaves the source and comes to the target, both InProgress with new ETags; others get 409 (API reference)', async () => {
    const plane = await controlPlane({ associateNeedsTxt: false, deployTime: 60_000 })
    const read = async (Id: string) => {
      const { Distribution, ETag } = await plane.client().send(new GetDistributionCommand({ Id }))
      return {
        etag: ETag,
        status: Distribution?.Status,
        aliases: Distribution?.DistributionConfig?.Aliases?.Items ?? [],
      }
    }
    const before = [await read(plane.source.id), await read(plane.target.id)]
    await associate(plane)
    const after = [await read(plane.source.id), await read(plane.target.id)]
    expect(after.map(({ aliases }) => aliases)).toEqual([['static.shop.example', 'img.shop.example'], [www]])
    expect(after.map(({ status }) => status)).toEqual(['InProgress', 'InProgress'])
    const others = setAliases(plane.client(plane.theirKeys), plane.foreign.id, www)
    expect(await refusal(others)).toMatchObject({ code: 'CNAMEAlreadyExists', status: 409 })
    expect(after[0]?.etag).not.toBe(before[0]?.etag)
    expect(after[1]?.etag).not.toBe(before[1]?.etag)
  })

  test.each<Switches['repeatedAssociate']>(['ok', 'IllegalUpdate', 'InvalidArgument'])(
    '35: an alias that is on the target already: %s, as the switch repeatedAssociate says (U3)',
    async (repeatedAssociate) => {
      const plane = await controlPlane({ repeatedAssociate })
      const call = associate(plane, www, plane.source)
      if (repeatedAssociate === 'ok') await call
      else expect(await refusal(call)).toMatchObject({ code: repeatedAssociate, status: 400 })
      expect(plane.source.versions).toHaveLength(1)
    },
  )

  test.each<Switches['unheldAssociate']>(['ok', 'IllegalUpdate', 'InvalidArgument'])(
    '35: an alias that nobody holds: %s, as the switch unheldAssociate says (inferred)',
    async (unheldAssociate) => {
      const plane = await controlPlane({ unheldAssociate })
      publish(plane, '_free.shop.example', plane.target.domain)
      const call = associate(plane, 'free.shop.example')
      if (unheldAssociate === 'ok') await call
      else expect(await refusal(call)).toMatchObject({ code: unheldAssociate, status: 400 })
      expect(aliasesOf(plane.target)).toEqual(unheldAssociate === 'ok' ? ['free.shop.example'] : [])
    },
  )

  test('36: it needs AssociateAlias and UpdateDistribution on the target, and UpdateDistribution on a source of the same account (guide, service authorization)', async () => {
    const plane = await controlPlane({ associateNeedsTxt: false })
    const { source, target } = plane
    const mover = (...policies: Parameters<typeof allow>[]) =>
      associate(
        plane,
        www,
        target,
        keys(
          plane.world,
          ours,
          policies.map((policy) => allow(...policy)),
        ),
      )
    const denied = async (call: Promise<unknown>, action: string, on: string) => {
      const refused = await refusal(call)
      expect(refused).toMatchObject({ code: 'AccessDenied', status: 403 })
      expect(refused.message).toContain(`perform: cloudfront:${action} on resource: ${on}`)
    }
    await denied(mover([['cloudfront:UpdateDistribution'], '*']), 'AssociateAlias', target.arn)
    await denied(mover([['cloudfront:AssociateAlias'], target.arn]), 'UpdateDistribution', target.arn)
    const onTarget = ['cloudfront:AssociateAlias', 'cloudfront:UpdateDistribution']
    await denied(mover([onTarget, target.arn]), 'UpdateDistribution', source.arn)
    await mover([onTarget, target.arn], [['cloudfront:UpdateDistribution'], source.arn])
    expect(aliasesOf(target)).toEqual([www])
  })
})
