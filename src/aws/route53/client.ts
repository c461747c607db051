import type { Route53Client, Route53ClientConfig, HostedZone as Zone } from '@aws-sdk/client-route-53'
import type { Owner } from '../../base/distribution.ts'
import { visible } from '../../base/text.ts'
import { BrokenAnswer } from '../answer.ts'
import { onAnswer, plainly, whole } from '../cloudfront/body.ts'
import { required } from '../cloudfront/distribution.ts'
import { writesRecords } from '../credentials/session-policy.ts'
import type { Asked } from '../refusals.ts'
import { ownerOf } from '../signed.ts'
import type { HostedRecord } from './hosted.ts'
import { listFrom, type Sdk, setsOf, type Through } from './list-sets.ts'
import { plainName, type RawSet } from './record-sets.ts'
import { plainRefusal } from './refused-batch.ts'

export interface HostedZone {
  /** `Z…`, without `/hostedzone/`. */
  readonly id: string
  /** Lower case, without trailing dot. */
  readonly name: string
  readonly isPrivate: boolean
}

export interface RecordChange {
  readonly action: 'CREATE' | 'UPSERT' | 'DELETE'
  /** `DELETE` needs the set exactly as it is. */
  readonly set: RawSet
}

/** Our verbs of Route 53, with the credentials of one account. All reject with a Failure; reads retry what can heal. */
export interface Route53 {
  /** The account's hosted zones of exactly this name: public, private, and duplicates. */
  readonly zones: (name: string) => Promise<HostedZone[]>
  /** A zone and, where it is public, its name servers (lower case, without trailing dot, sorted). */
  readonly zone: (id: string) => Promise<HostedZone & { readonly nameServers: readonly string[] }>
  /** ListTagsForResource: the tool that declares the zone, by its tags; `undefined`: they name none. */
  readonly owner: (id: string) => Promise<Owner | undefined>
  /** All record sets of the zone, or those under these names, each whole. */
  readonly records: (zoneId: string, names: readonly string[] | 'all') => Promise<readonly HostedRecord[]>
  /**
   * Carries all changes out or none; sent once, never retried here. The id of the change is for {@link inSync}. A Failure
   * with the outcome `throttled` (PriorRequestNotComplete too) or `refused` has changed nothing. `names`: of all records of the
   * zone that this run may write, for the remedy.
   */
  readonly change: (
    zoneId: string,
    changes: readonly RecordChange[],
    comment: string,
    names: readonly string[],
  ) => Promise<string>
  /** Whether all servers of Route 53 have the change. Resolvers may still remember what was before. */
  readonly inSync: (changeId: string) => Promise<boolean>
}

/** Zones that are asked for at once: few have the same name. */
const pageSize = 100

/** A client to whose reader answers come without what it would stumble over. */
export function route53Client(sdk: Sdk, config: Route53ClientConfig): Route53Client {
  const client = new sdk.Route53Client(config)
  onAnswer(client, 'plainAnswers', async (answer) => {
    const body = await whole(answer.body)
    answer.body = answer.statusCode < 300 ? plainly(body) : plainRefusal(body)
  })
  return client
}

/** `partition`: `aws` or `aws-cn`, for the ARNs in remedies. */
export function route53Of(through: Through, { partition }: { readonly partition: string }): Route53 {
  const { sdk, signed } = through
  const arnOf = (zoneId: string) => `arn:${partition}:route53:::hostedzone/${zoneId}`
  const ofZone = (operation: string, id: string): Asked => ({
    operation,
    resource: arnOf(id),
    about: id,
    refusedAs: 'zone-not-found',
  })
  return {
    zones: (name) => zonesNamed(through, name),
    zone: (id) =>
      signed.read(ofZone('route53:GetHostedZone', id), async (client, options) => {
        const answer = await client.send(new sdk.GetHostedZoneCommand({ Id: id }), options)
        const zone = hostedZoneOf(required(answer.HostedZone, 'HostedZone'))
        if (zone.id !== id) throw new BrokenAnswer('an answer about another hosted zone')
        const nameServers = (answer.DelegationSet?.NameServers ?? []).map(plainName).sort()
        return { ...zone, nameServers }
      }),
    owner: (id) =>
      signed.read(ofZone('route53:ListTagsForResource', id), async (client, options) => {
        const command = new sdk.ListTagsForResourceCommand({ ResourceType: 'hostedzone', ResourceId: id })
        const { ResourceTagSet } = await client.send(command, options)
        return ownerOf(ResourceTagSet?.Tags)
      }),
    records: (zoneId, names) => setsOf(names, (name) => listFrom(through, zoneId, name, arnOf(zoneId))),
    change: (zoneId, changes, comment, names) => {
      const what = changes.map(({ action, set }) => `${action} ${set.Name ?? ''} ${set.Type ?? ''}`)
      const asked: Asked = {
        ...ofZone('route53:ChangeResourceRecordSets', zoneId),
        about: `${what.join(', ')} in ${zoneId}`,
        refusedAs: 'dns-record-unsupported',
        statement: writesRecords([arnOf(zoneId)], names),
      }
      return signed.change(asked, async (client, options) => {
        const Changes = changes.map(({ action, set }) => ({ Action: action, ResourceRecordSet: set }))
        const ChangeBatch = { Comment: visible(comment, 200), Changes }
        const command = new sdk.ChangeResourceRecordSetsCommand({ HostedZoneId: zoneId, ChangeBatch })
        const { ChangeInfo } = await client.send(command, options)
        return required(ChangeInfo?.Id, 'Id').replace('/change/', '')
      })
    },
    inSync: (changeId) => inSync(through, changeId, partition),
  }
}

/** The permission is for every change, since the next one has another id. */
function inSync({ sdk, signed }: Through, changeId: string, partition: string): Promise<boolean> {
  const resource = `arn:${partition}:route53:::change/*`
  const asked = { operation: 'route53:GetChange', resource, about: changeId }
  return signed.read(asked, async (client, options) => {
    const { ChangeInfo } = await client.send(new sdk.GetChangeCommand({ Id: changeId }), options)
    const status = required(ChangeInfo?.Status, 'Status')
    if (status !== 'INSYNC' && status !== 'PENDING')
      throw new BrokenAnswer('an answer without a known Status')
    return status === 'INSYNC'
  })
}

function hostedZoneOf({ Id, Name, Config }: Zone): HostedZone {
  return {
    id: required(Id, 'Id').replace('/hostedzone/', ''),
    name: plainName(required(Name, 'Name')),
    isPrivate: required(Config?.PrivateZone, 'PrivateZone'),
  }
}

/** The list begins at a name and goes on through the account: it ends for us where another name follows. */
function zonesNamed({ sdk, signed }: Through, name: string): Promise<HostedZone[]> {
  const asked = { operation: 'route53:ListHostedZonesByName', resource: '*', about: name }
  return signed.pages(asked, async (client, options, marker) => {
    const { HostedZones, IsTruncated, NextDNSName, NextHostedZoneId } = await client.send(
      new sdk.ListHostedZonesByNameCommand({
        DNSName: name,
        HostedZoneId: marker,
        MaxItems: pageSize,
      }),
      options,
    )
    const more = required(IsTruncated, 'IsTruncated') && plainName(NextDNSName ?? '') === name
    return {
      items: required(HostedZones, 'HostedZones')
        .map(hostedZoneOf)
        .filter((zone) => zone.name === name),
      next: more ? required(NextHostedZoneId, 'NextHostedZoneId') : undefined,
    }
  })
}

/** The verbs of Route 53, whose SDK is loaded with the first question: while CloudFront answers, and not before its first request. */
export function lateRoute53(load: () => Promise<Route53>): Route53 {
  let loaded: Promise<Route53> | undefined
  const verbs = () => {
    loaded ??= load()
    return loaded
  }
  return {
    zones: async (...asked) => (await verbs()).zones(...asked),
    zone: async (...asked) => (await verbs()).zone(...asked),
    owner: async (...asked) => (await verbs()).owner(...asked),
    records: async (...asked) => (await verbs()).records(...asked),
    change: async (...asked) => (await verbs()).change(...asked),
    inSync: async (...asked) => (await verbs()).inSync(...asked),
  }
}
