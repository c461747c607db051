import { execFile, spawnSync } from 'node:child_process'
import {
  GetConnectionGroupCommand,
  GetDistributionCommand,
  GetDistributionConfigCommand,
  GetDistributionTenantByDomainCommand,
  GetDistributionTenantCommand,
  ListConflictingAliasesCommand,
  ListDistributionsCommand,
  ListDistributionTenantsCommand,
  ListDomainConflictsCommand,
  ListTagsForResourceCommand,
  VerifyDnsConfigurationCommand,
} from '@aws-sdk/client-cloudfront'
import { describe, expect, test } from 'vitest'
import { latest } from '../cloud/cloudfront/versions.ts'
import { tenantPlane } from './cloudfront/tenant-plane.ts'
import { aliasesOf, type ControlPlane, controlPlane, www } from './control-plane.ts'
import { knowsTenants } from './shell.ts'

const { status: found } = spawnSync('aws', ['--version'])
const without =
  found === 0 ? '' : ' (skipped: there is no `aws` on the PATH; Debian has it in the package awscli)'

interface Printed {
  readonly exit: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs `aws cloudfront …` against a control plane, with nothing of this machine's own configuration. */
function aws(plane: ControlPlane, ...args: readonly string[]): Promise<Printed> {
  const env = {
    PATH: process.env['PATH'],
    HOME: '/nonexistent',
    AWS_ACCESS_KEY_ID: plane.ourKeys.accessKeyId,
    AWS_SECRET_ACCESS_KEY: plane.ourKeys.secretAccessKey,
    AWS_DEFAULT_REGION: 'us-east-1',
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_MAX_ATTEMPTS: '1',
    AWS_PAGER: '',
  }
  const all = ['--endpoint-url', plane.url, '--output', 'json', 'cloudfront', ...args]
  return new Promise((resolve) => {
    execFile('aws', all, { env, maxBuffer: 16_000_000 }, (error, stdout, stderr) => {
      resolve({ exit: error === null ? 0 : Number(error.code), stdout, stderr })
    })
  })
}

/** The JSON that it prints; fails when the CLI does. */
async function printed(plane: ControlPlane, ...args: readonly string[]): Promise<Record<string, unknown>> {
  const { exit, stdout, stderr } = await aws(plane, ...args)
  if (exit !== 0) throw new Error(stderr)
  return comparable(JSON.parse(stdout))
}

/** An answer of the SDK or the CLI without what only one of them adds; times to the second, as older CLIs print them. */
function comparable(answer: object): Record<string, unknown> {
  return JSON.parse(JSON.stringify(answer), (key, value: unknown) => {
    if (key === '$metadata') return undefined
    return key === 'LastModifiedTime' || key === 'CreatedTime'
      ? Math.floor(Date.parse(String(value)) / 1000)
      : value
  })
}

describe.skipIf(found !== 0)(`the AWS CLI reads the same answers as the SDK${without}`, () => {
  test('list-conflicting-aliases, list-domain-conflicts', async () => {
    const plane = await controlPlane()
    const target = plane.target.id
    const before = await printed(
      plane,
      'list-conflicting-aliases',
      '--alias',
      '*.shop.example',
      '--distribution-id',
      target,
    )
    const list = new ListConflictingAliasesCommand({ Alias: '*.shop.example', DistributionId: target })
    expect(before).toEqual(comparable(await plane.client().send(list)))
    const resource = `DistributionId=${target}`
    const args = ['--domain', www, '--domain-control-validation-resource', resource]
    const today = await aws(plane, 'list-domain-conflicts', ...args)
    if (today.stderr.includes('nvalid choice')) return
    expect(comparable(JSON.parse(today.stdout))).toEqual(
      comparable(
        await plane.client().send(
          new ListDomainConflictsCommand({
            Domain: www,
            DomainControlValidationResource: { DistributionId: target },
          }),
        ),
      ),
    )
  })

  test('get-distribution, get-distribution-config, list-distributions, list-tags-for-resource', async () => {
    const plane = await controlPlane()
    const { id, arn } = plane.source
    plane.source.tags.set('team', 'shop')
    const client = plane.client()
    const [distribution, config, list, tags] = await Promise.all([
      printed(plane, 'get-distribution', '--id', id),
      printed(plane, 'get-distribution-config', '--id', id),
      printed(plane, 'list-distributions', '--no-paginate'),
      printed(plane, 'list-tags-for-resource', '--resource', arn),
    ])
    expect(distribution).toEqual(comparable(await client.send(new GetDistributionCommand({ Id: id }))))
    expect(config).toEqual(comparable(await client.send(new GetDistributionConfigCommand({ Id: id }))))
    // Every field that the CLI knows is the same; older models do not know the ETag of a summary.
    expect(comparable(await client.send(new ListDistributionsCommand({})))).toMatchObject(list)
    expect(tags).toEqual(comparable(await client.send(new ListTagsForResourceCommand({ Resource: arn }))))
  })

  test('list-distributions puts pages together', async () => {
    const plane = await controlPlane({ pageSize: 2 })
    for (let index = 0; index < 3; index++) plane.add()
    const { DistributionList: list } = await printed(plane, 'list-distributions')
    expect(Object(list).Items).toHaveLength(5)
  })
})

const tooOld =
  found === 0 && !knowsTenants ? ' (skipped: this version of `aws` does not know tenants)' : without

describe.skipIf(!knowsTenants)(`the AWS CLI and tenants${tooOld}`, () => {
  test('reads the same answers as the SDK', async () => {
    const plane = await tenantPlane()
    const { tenant, group } = plane
    const client = plane.client()
    const [byId, byDomain, list, of, dns, conflicts] = await Promise.all([
      printed(plane, 'get-distribution-tenant', '--identifier', tenant.id),
      printed(plane, 'get-distribution-tenant-by-domain', '--domain', 'shop-b.shop.example'),
      printed(plane, 'list-distribution-tenants', '--no-paginate'),
      printed(plane, 'get-connection-group', '--identifier', group.id),
      printed(plane, 'verify-dns-configuration', '--identifier', tenant.id),
      printed(
        plane,
        'list-domain-conflicts',
        '--no-paginate',
        ...['--domain', www, '--domain-control-validation-resource', `DistributionTenantId=${tenant.id}`],
      ),
    ])
    const answers = await Promise.all([
      client.send(new GetDistributionTenantCommand({ Identifier: tenant.id })),
      client.send(new GetDistributionTenantByDomainCommand({ Domain: 'shop-b.shop.example' })),
      client.send(new ListDistributionTenantsCommand({})),
      client.send(new GetConnectionGroupCommand({ Identifier: group.id })),
      client.send(new VerifyDnsConfigurationCommand({ Identifier: tenant.id })),
      client.send(
        new ListDomainConflictsCommand({
          Domain: www,
          DomainControlValidationResource: { DistributionTenantId: tenant.id },
        }),
      ),
    ])
    expect([byId, byDomain, list, of, dns, conflicts]).toEqual(answers.map(comparable))
  })

  test('update-distribution-tenant with If-Match, then update-domain-association both ways', async () => {
    const plane = await tenantPlane({ tenantProof: 'certificate' })
    const { tenant, target } = plane
    const put = (etag: string, ...names: string[]) =>
      aws(
        plane,
        'update-distribution-tenant',
        ...['--id', tenant.id, '--if-match', etag, '--domains', ...names.map((name) => `Domain=${name}`)],
      )
    expect((await put('E0STALE0000000', 'c.shop.example')).stderr).toContain('(PreconditionFailed)')
    const accepted = await put(latest(tenant).etag, 'shop-a.shop.example', 'c.shop.example')
    expect(Object(JSON.parse(accepted.stdout)).ETag).toBe(latest(tenant).etag)
    expect(aliasesOf(tenant)).toEqual(['shop-a.shop.example', 'c.shop.example'])
    const give = (name: string, resource: string) =>
      printed(plane, 'update-domain-association', '--domain', name, '--target-resource', resource)
    expect(await give(www, `DistributionTenantId=${tenant.id}`)).toMatchObject({ ResourceId: tenant.id })
    expect(aliasesOf(tenant)).toContain(www)
    await give('c.shop.example', `DistributionId=${target.id}`)
    expect(aliasesOf(target)).toEqual(['c.shop.example'])
  })
})

describe.skipIf(found !== 0)(`the AWS CLI moves an alias${without}`, () => {
  test('associate-alias: refused without the TXT record, then done', async () => {
    const plane = await controlPlane({ txtNegativeCache: false })
    const args = ['associate-alias', '--alias', www, '--target-distribution-id', plane.target.id]
    const refused = await aws(plane, ...args)
    expect(refused.exit).not.toBe(0)
    expect(refused.stderr).toContain('(IllegalUpdate)')
    expect(refused.stderr).toContain('Invalid or missing alias DNS TXT records')
    plane.zone.load([{ name: `_${www}`, type: 'TXT', values: [`"${plane.target.domain}"`] }])
    expect(await aws(plane, ...args)).toMatchObject({ exit: 0, stdout: '' })
    expect(aliasesOf(plane.target)).toEqual([www])
  })

  test('update-domain-association with If-Match, where this version knows it', async () => {
    const plane = await controlPlane()
    const resource = `DistributionId=${plane.target.id}`
    const args = ['update-domain-association', '--domain', www, '--target-resource', resource, '--if-match']
    const stale = await aws(plane, ...args, 'E0STALE0000000')
    if (stale.stderr.includes('nvalid choice')) return
    expect(stale.stderr).toContain('(PreconditionFailed)')
    const moved = await printed(plane, ...args, latest(plane.target).etag)
    expect(moved).toEqual({ Domain: www, ResourceId: plane.target.id, ETag: latest(plane.target).etag })
  })

  test('update-distribution with If-Match, then wait distribution-deployed', async () => {
    const plane = await controlPlane({ deployTime: 60_000 })
    const { id } = plane.source
    const { ETag, DistributionConfig } = await printed(plane, 'get-distribution-config', '--id', id)
    const config = JSON.stringify({ ...Object(DistributionConfig), Enabled: false })
    const put = (etag: string) =>
      aws(plane, 'update-distribution', '--id', id, '--if-match', etag, '--distribution-config', config)
    const accepted = await put(String(ETag))
    expect(accepted.exit).toBe(0)
    expect(Object(JSON.parse(accepted.stdout)).Distribution).toMatchObject({ Status: 'InProgress' })
    expect((await put(String(ETag))).stderr).toContain('(PreconditionFailed)')
    expect(latest(plane.source).enabled).toBe(false)
    plane.time.pass(60_000)
    const calls = plane.world.calls.length
    expect(await aws(plane, 'wait', 'distribution-deployed', '--id', id)).toMatchObject({ exit: 0 })
    expect(plane.world.calls.slice(calls).map(({ operation }) => operation)).toEqual(['GetDistribution'])
  })
})
