import { expect, test } from 'vitest'
import type { RecordChange, Route53 } from '../../../../src/aws/route53/client.ts'
import { openHostedZone } from '../../../../src/aws/route53/hosted-zone.ts'
import { hostedRecord, type RawSet } from '../../../../src/aws/route53/record-sets.ts'
import { wallClock } from '../../../../src/base/clock.ts'
import { Failure } from '../../../../src/base/failure.ts'

const servers = ['ns-1.awsdns.example', 'ns-2.awsdns.example']
const [alias, name, target] = ['www.shop.example', '_www.shop.example', 'd2new.cloudfront.net']

/** An account with a zone, or one whose role may not read it. */
function account(zone: { readonly isPrivate: boolean } | undefined, sets: readonly RawSet[] = []) {
  const batches: (readonly RecordChange[])[] = []
  const fake: Route53 = {
    zones: async () => [],
    zone: async (id) => {
      if (zone === undefined)
        throw new Failure('access-denied', `GetHostedZone (${id}): not permitted`, {
          outcome: 'refused',
          refusal: 'permission',
        })
      return { id, name: 'shop.example', ...zone, nameServers: zone.isPrivate ? [] : servers }
    },
    owner: async () => undefined,
    records: async (_, names) =>
      sets.map((set) => hostedRecord(set, '')).filter((set) => names.includes(set.name)),
    change: async (_, changes) => {
      batches.push(changes)
      return 'C1'
    },
    inSync: async () => true,
  }
  return { fake, batches }
}

const open = (accounts: readonly Route53[]) =>
  openHostedZone({
    alias,
    given: 'Z1',
    delegation: { zone: 'shop.example', nameServers: servers },
    accounts,
    names: [alias, name],
    clock: wallClock,
  })

test('a hosted-zone that was read and does not fit is what is told, not that the other account may not read it', async () => {
  const failure = await open([account({ isPrivate: true }).fake, account(undefined).fake]).catch(
    (thrown) => thrown,
  )
  expect(failure.message).toMatch(/private zone/)
})

test('an ownership name whose TXT is an alias record is told of, and never "changed" into itself', async () => {
  const raw: RawSet = {
    Name: `${name}.`,
    Type: 'TXT',
    AliasTarget: { HostedZoneId: 'Z1', DNSName: 'proofs.shop.example.', EvaluateTargetHealth: false },
  }
  const { fake, batches } = account({ isPrivate: false }, [raw])
  const zone = await open([fake])
  const failure = await zone.change([{ do: 'publish', name, values: [target], ttl: 60 }]).then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  expect(batches).toEqual([])
  expect(failure).toMatchObject({ code: 'dns-record-unsupported' })
})

test('of several accounts whose roles may not read it, the likeliest is told of, which is asked first', async () => {
  const denying = (role: string): Route53 => ({
    ...account(undefined).fake,
    zone: async () => {
      const detail = { outcome: 'refused', refusal: 'permission', remedy: `Add to the role ${role}` } as const
      throw new Failure('access-denied', 'not permitted', detail)
    },
  })
  const missing: Route53 = {
    ...account(undefined).fake,
    zone: async () => {
      throw new Failure('zone-not-found', 'no such zone', { outcome: 'refused' })
    },
  }
  await expect(open([denying('target'), denying('source')])).rejects.toMatchObject({
    remedy: 'Add to the role target',
  })
  await expect(open([denying('target'), missing])).rejects.toMatchObject({ remedy: 'Add to the role target' })
  await expect(open([missing, denying('source')])).rejects.toMatchObject({ remedy: 'Add to the role source' })
})
