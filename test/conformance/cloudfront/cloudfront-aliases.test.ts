import { describe, expect, test } from 'vitest'
import { aliasesOf, controlPlane, refusal, www } from '../control-plane.ts'
import { setAliases } from './cloudfront-calls.ts'

const held = {
  code: 'CNAMEAlreadyExists',
  status: 409,
  message: 'One or more of the CNAMEs you provided are already associated with a different resource.',
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

  test('18: a list that names an alias twice is refused (code inferred)', async () => {
    const plane = await controlPlane()
    const twice = setAliases(plane.client(), plane.target.id, 'a.shop.example', 'a.shop.example')
    expect(await refusal(twice)).toMatchObject({ code: 'InvalidArgument', status: 400 })
  })

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
