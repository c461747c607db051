import {
  type CloudFrontClient,
  GetDistributionConfigCommand,
  UpdateDistributionCommand,
} from '@aws-sdk/client-cloudfront'
import { describe, expect, test } from 'vitest'
import { issue } from '../cloud/certificates.ts'
import type { Switches } from '../cloud/switches.ts'
import { aliasesOf, type ControlPlane, controlPlane, ours, refusal, theirs, www } from './control-plane.ts'

/** Gives a distribution another list of aliases, and nothing else. */
async function setAliases(client: CloudFrontClient, id: string, ...names: string[]) {
  const read = await client.send(new GetDistributionConfigCommand({ Id: id }))
  if (read.DistributionConfig === undefined) throw new Error('no configuration')
  const DistributionConfig = { ...read.DistributionConfig, Aliases: { Quantity: names.length, Items: names } }
  return await client.send(new UpdateDistributionCommand({ Id: id, IfMatch: read.ETag, DistributionConfig }))
}

const held = {
  code: 'CNAMEAlreadyExists',
  status: 409,
  message: 'One or more of the CNAMEs you provided are already associated with a different resource.',
}
const dnsElsewhere = {
  code: 'CNAMEAlreadyExists',
  status: 409,
  message: expect.stringContaining('incorrectly configured DNS record'),
}

async function newTarget(plane: ControlPlane, certificate: Partial<Parameters<typeof issue>[1]>) {
  const made = await issue(plane.world, { account: ours, names: ['*.shop.example'], ...certificate })
  return plane.add({ certificateArn: made.arn })
}

describe('alias ownership', () => {
  test('16: an alias is on one distribution only, of whatever account (guide, CNAMEs page)', async () => {
    const plane = await controlPlane()
    expect(await refusal(setAliases(plane.client(), plane.target.id, www))).toEqual(held)
    expect(await refusal(setAliases(plane.client(plane.theirKeys), plane.foreign.id, www))).toEqual(held)
    expect(aliasesOf(plane.source)).toContain(www)
  })

  test('17: a wildcard may overlap names of others, in either direction and any account; the same wildcard may not (guide, CNAMEs page; 2021 notice)', async () => {
    const plane = await controlPlane()
    await setAliases(plane.client(plane.theirKeys), plane.foreign.id, '*.shop.example')
    await setAliases(plane.client(), plane.target.id, 'other.shop.example')
    expect(await refusal(setAliases(plane.client(), plane.target.id, '*.shop.example'))).toEqual(held)
  })

  test('17: with overlapAcrossAccounts off, an overlap with another account is refused, one within the account is not (U12)', async () => {
    const plane = await controlPlane({ overlapAcrossAccounts: false })
    expect(
      await refusal(setAliases(plane.client(plane.theirKeys), plane.foreign.id, '*.shop.example')),
    ).toEqual(held)
    await setAliases(plane.client(), plane.target.id, '*.shop.example')
    expect(
      await refusal(setAliases(plane.client(plane.theirKeys), plane.foreign.id, 'a.shop.example')),
    ).toEqual(held)
  })

  test.each([
    ['WWW2.shop.example', 'InvalidArgument'],
    ['*a.shop.example', 'InvalidArgument'],
    ['a.*.shop.example', 'InvalidArgument'],
    ['a..shop.example', 'InvalidArgument'],
    ['münchen.shop.example', 'InvalidArgument'],
    ['www2.shop.example.', 'InvalidViewerCertificate'],
  ])(
    '18: %s is refused as %s (guide, CNAMEs and wildcard pages; widdix#443; code for upper case inferred)',
    async (name, code) => {
      const plane = await controlPlane()
      expect(await refusal(setAliases(plane.client(), plane.target.id, name))).toMatchObject({
        code,
        status: 400,
      })
      expect(aliasesOf(plane.target)).toEqual([])
    },
  )

  test('19: more than 100 aliases, or than the quota of the account, are too many (guide, quotas; botocore)', async () => {
    const plane = await controlPlane()
    const names = Array.from({ length: 101 }, (_, index) => `a${index}.shop.example`)
    await setAliases(plane.client(), plane.target.id, ...names.slice(0, 100))
    expect(await refusal(setAliases(plane.client(), plane.target.id, ...names))).toEqual({
      code: 'TooManyDistributionCNAMEs',
      status: 400,
      message: 'Your request contains more CNAMEs than are allowed per distribution.',
    })
    plane.world.switches.aliasQuota = 150
    await setAliases(plane.client(), plane.target.id, ...names)
  })

  test('20: an alias needs an attached certificate (guide, troubleshooting)', async () => {
    const plane = await controlPlane()
    const bare = plane.add({ certificateArn: undefined })
    const refused = await refusal(setAliases(plane.client(), bare.id, 'a.shop.example'))
    expect(refused).toMatchObject({ code: 'InvalidViewerCertificate', status: 400 })
    expect(refused.message).toContain(
      'you must attach a trusted certificate that validates your authorization',
    )
  })

  test.each([
    ['in another region', { region: 'eu-west-1' }],
    ['of another account', { account: theirs }],
    ['expired', { notBefore: Date.UTC(2025, 0, 1), notAfter: Date.UTC(2025, 6, 1) }],
    ['not valid yet', { notBefore: Date.UTC(2026, 6, 1), notAfter: Date.UTC(2027, 0, 1) }],
    ['revoked', { status: 'REVOKED' }],
    ['with a key that CloudFront cannot use', { keyAlgorithm: 'EC_secp384r1' as const }],
  ])(
    '20: a certificate %s does not exist for CloudFront (guide, certificate requirements)',
    async (_, certificate) => {
      const plane = await controlPlane()
      const { id } = await newTarget(plane, certificate)
      const refused = await refusal(setAliases(plane.client(), id, 'a.shop.example'))
      expect(refused).toMatchObject({ code: 'InvalidViewerCertificate', status: 400 })
      expect(refused.message).toContain(
        "The specified SSL certificate doesn't exist, isn't in us-east-1 region",
      )
    },
  )

  test('20: a wildcard in a certificate covers one label: neither the apex nor two (guide, CNAMEs page)', async () => {
    const plane = await controlPlane()
    const { id } = await newTarget(plane, {})
    for (const name of ['shop.example', 'a.b.shop.example', 'www.other.example']) {
      const refused = await refusal(setAliases(plane.client(), id, name))
      expect(refused).toMatchObject({ code: 'InvalidViewerCertificate', status: 400 })
      expect(refused.message).toContain("doesn't cover the alternate domain name")
    }
    await setAliases(plane.client(), id, 'a.shop.example', '*.shop.example')
  })

  test('20: an alias that is there already stays, whatever became of the certificate (guide, CNAMEs page)', async () => {
    const plane = await controlPlane()
    const certificate = plane.world.certificates.get(plane.certificateArn)
    if (certificate === undefined) throw new Error('no certificate')
    certificate.status = 'EXPIRED'
    await setAliases(plane.client(), plane.source.id, www)
    expect(aliasesOf(plane.source)).toEqual([www])
    expect(await refusal(setAliases(plane.client(), plane.source.id, www, 'b.shop.example'))).toMatchObject({
      code: 'InvalidViewerCertificate',
    })
  })

  const records = {
    'a CNAME to another distribution': ['new', { type: 'CNAME', values: ['%.'] }],
    'a wildcard CNAME to another distribution': ['*', { type: 'CNAME', values: ['%.'] }],
  } as const
  test.each(Object.entries(records))(
    '21: an alias with %s is refused (guide, troubleshooting)',
    async (_, [label, record]) => {
      const plane = await controlPlane()
      const values = record.values.map((value) => value.replace('%', plane.source.domain))
      plane.zone.load([{ name: `${label}.shop.example`, type: record.type, values }])
      expect(await refusal(setAliases(plane.client(), plane.target.id, 'new.shop.example'))).toMatchObject(
        dnsElsewhere,
      )
      plane.world.switches.dnsRule = 'off'
      await setAliases(plane.client(), plane.target.id, 'new.shop.example')
    },
  )

  test('21: no record, a CNAME elsewhere, and a CNAME to this distribution are no obstacle (guide, troubleshooting)', async () => {
    const plane = await controlPlane()
    plane.zone.load([
      { name: 'here.shop.example', type: 'CNAME', values: [`${plane.target.domain}.`] },
      { name: 'away.shop.example', type: 'CNAME', values: ['lb.elsewhere.example.'] },
    ])
    const names = ['here.shop.example', 'away.shop.example', 'none.shop.example']
    await setAliases(plane.client(), plane.target.id, ...names)
    expect(aliasesOf(plane.target)).toEqual(names)
  })

  test('21: an alias that is on the distribution already is not looked at again (inferred, three reports)', async () => {
    const plane = await controlPlane()
    plane.zone.load([{ name: www, type: 'CNAME', values: [`${plane.target.domain}.`] }])
    await setAliases(plane.client(), plane.source.id, www)
    expect(aliasesOf(plane.source)).toEqual([www])
  })

  test.each<[Switches['dnsRule'], boolean]>([
    ['chain', true],
    ['cname-only', false],
  ])(
    '21: with dnsRule %s, a chain of two CNAMEs that ends elsewhere is refused: %s (U4)',
    async (dnsRule, refused) => {
      const plane = await controlPlane({ dnsRule })
      plane.zone.load([
        { name: 'new.shop.example', type: 'CNAME', values: ['cdn.shop.example.'] },
        { name: 'cdn.shop.example', type: 'CNAME', values: [`${plane.source.domain}.`] },
      ])
      const call = setAliases(plane.client(), plane.target.id, 'new.shop.example')
      if (refused) expect(await refusal(call)).toMatchObject(dnsElsewhere)
      else await call
    },
  )

  test.each<[Switches['dnsRule'], boolean]>([
    ['addresses-too', true],
    ['chain', false],
  ])(
    '21: with dnsRule %s, an alias record to another distribution is refused: %s (reports of addresses without CNAME; U4)',
    async (dnsRule, refused) => {
      const plane = await controlPlane({ dnsRule })
      const alias = {
        zoneId: 'Z2FDTNDATAQYW2',
        dnsName: `${plane.source.domain}.`,
        evaluateTargetHealth: false,
      }
      plane.zone.load([{ name: 'shop.example', type: 'A', alias }])
      const call = setAliases(plane.client(), plane.target.id, 'shop.example')
      if (refused) expect(await refusal(call)).toMatchObject(dnsElsewhere)
      else await call
    },
  )

  test.each([
    [true, held],
    [false, dnsElsewhere],
  ])(
    '23: with conflictBeforeDns %s, the one of two reasons that is given (inferred)',
    async (conflictBeforeDns, refused) => {
      const plane = await controlPlane({ conflictBeforeDns })
      plane.zone.load([{ name: www, type: 'CNAME', values: [`${plane.source.domain}.`] }])
      expect(await refusal(setAliases(plane.client(), plane.target.id, www))).toEqual(refused)
    },
  )

  test.each([
    [true, undefined],
    [false, held],
  ])(
    '24: with claimWhileReleaseInProgress %s, a name that was given up can be claimed at once or only after Deployed (Stack Overflow 55897812; U2)',
    async (claimWhileReleaseInProgress, refused) => {
      const plane = await controlPlane({ claimWhileReleaseInProgress, deployTime: 60_000 })
      await setAliases(plane.client(), plane.source.id, 'static.shop.example')
      if (refused !== undefined) {
        expect(await refusal(setAliases(plane.client(), plane.target.id, www))).toEqual(refused)
        plane.time.pass(60_000)
      }
      await setAliases(plane.client(), plane.target.id, www)
      expect(aliasesOf(plane.target)).toEqual([www])
    },
  )

  test('25: staging and tenant-only distributions take no aliases (open-next#75, guide; codes inferred)', async () => {
    const plane = await controlPlane()
    const staging = plane.add({ staging: true })
    const tenantOnly = plane.add({ tenantOnly: true })
    expect(await refusal(setAliases(plane.client(), staging.id, 'a.shop.example'))).toMatchObject({
      code: 'IllegalUpdate',
    })
    expect(await refusal(setAliases(plane.client(), tenantOnly.id, 'a.shop.example'))).toMatchObject({
      code: 'InvalidArgument',
    })
  })

  test('26: the aliases of a primary with a continuous deployment policy cannot be changed (terraform#28920; aliases inferred)', async () => {
    const plane = await controlPlane()
    const primary = plane.add({ aliases: ['p.shop.example'], continuousDeploymentPolicyId: 'policy-1' })
    primary.continuousDeploymentPolicyId = 'policy-1'
    await setAliases(plane.client(), primary.id, 'p.shop.example')
    expect(await refusal(setAliases(plane.client(), primary.id, 'p.shop.example', 'q.shop.example'))).toEqual(
      {
        code: 'IllegalUpdate',
        status: 400,
        message: 'One or more fields updated are not supported for continuous deployment.',
      },
    )
  })

  test('27: a disabled distribution keeps its aliases from others (guide, move options)', async () => {
    const plane = await controlPlane()
    plane.add({ enabled: false, aliases: ['off.shop.example'] })
    expect(await refusal(setAliases(plane.client(), plane.target.id, 'off.shop.example'))).toEqual(held)
  })

  test('28: a distribution with a certificate and no aliases is valid (aws-cdk#31001)', async () => {
    const plane = await controlPlane()
    await setAliases(plane.client(), plane.source.id)
    expect(aliasesOf(plane.source)).toEqual([])
  })
})
