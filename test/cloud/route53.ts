import { covers } from './cloudfront/names.ts'
import { latest } from './cloudfront/versions.ts'
import { element } from './cloudfront/xml.ts'
import { normalName } from './dns/names.ts'
import type { DnsPlane } from './dns/plane.ts'
import type { Zone } from './dns/zone.ts'
import type { CloudRequest, CloudResponse, Endpoint, Handled } from './http.ts'
import { authorise, type Context } from './iam.ts'
import { type Identity, Refused } from './identity.ts'
import { answer, invalidBatch, invalidInput, refusal } from './route53/answer.ts'
import { applied, type Batch, readBatch } from './route53/batch.ts'
import { listSets, listZones, listZonesByName, writeZone } from './route53/lists.ts'
import { escapedName } from './route53/record-xml.ts'
import { authenticate } from './sigv4.ts'

/** How the API behaves beyond the records; may be changed while it runs. */
export interface Route53Settings {
  /** Ms after an accepted change during which the zone takes no other: PriorRequestNotComplete; 0: never. */
  busyFor: number
  /** Requests of an account within a second before Throttling; 0: never. Route 53's quota is 5. */
  requestsPerSecond: number
  /** Most items on a page, below the API's own limits. */
  pageSize: number
}

interface Submitted {
  readonly zone: Zone
  readonly at: number
  readonly comment: string | undefined
  readonly insyncAt: number
}

/** A request as far as it is understood: its operation, and the id in its path. */
interface Route {
  readonly operation: string
  readonly id: string
}

const routes: readonly (readonly [operation: string, method: string, path: RegExp])[] = [
  ['ListHostedZones', 'GET', /^\/2013-04-01\/hostedzone\/?$/],
  ['ListHostedZonesByName', 'GET', /^\/2013-04-01\/hostedzonesbyname\/?$/],
  ['GetHostedZone', 'GET', /^\/2013-04-01\/hostedzone\/([^/]+)$/],
  ['ListResourceRecordSets', 'GET', /^\/2013-04-01\/hostedzone\/([^/]+)\/rrset\/?$/],
  ['ChangeResourceRecordSets', 'POST', /^\/2013-04-01\/hostedzone\/([^/]+)\/rrset\/?$/],
  ['GetChange', 'GET', /^\/2013-04-01\/change\/([^/]+)$/],
  ['ListTagsForResource', 'GET', /^\/2013-04-01\/tags\/hostedzone\/([^/]+)$/],
]

function route({ method, path }: CloudRequest): Route {
  for (const [operation, wanted, pattern] of routes) {
    const match = pattern.exec(path)
    if (match !== null && method === wanted) return { operation, id: decodeURIComponent(match[1] ?? '') }
  }
  return { operation: 'Unknown', id: '' }
}

/** What a batch is about, for the call log. */
function summary({ changes }: Batch): string {
  return changes.map(({ action, set }) => `${action} ${set.type} ${set.name}`).join(', ')
}

/**
 * Context keys of the permission, names normalised: lower case, without trailing dot, `*` as `\052`.
 *
 * https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/specifying-rrset-conditions.html
 */
function context({ changes }: Batch): Context {
  return {
    'route53:ChangeResourceRecordSetsNormalizedRecordNames': changes.map(({ set }) => escapedName(set.name)),
    'route53:ChangeResourceRecordSetsRecordTypes': changes.map(({ set }) => set.type),
    'route53:ChangeResourceRecordSetsActions': changes.map(({ action }) => action),
  }
}

/** Route 53 over the zones of the plane. */
export class Route53 implements Endpoint {
  readonly name = 'route53'
  readonly settings: Route53Settings = { busyFor: 0, requestsPerSecond: 0, pageSize: 300 }
  readonly #plane: DnsPlane
  readonly #changes = new Map<string, Submitted>()
  #requests: { at: number; account: string }[] = []

  constructor(plane: DnsPlane) {
    this.#plane = plane
  }

  readonly operation = (request: CloudRequest): string => route(request).operation

  readonly handle = (request: CloudRequest): Handled => {
    const { world } = this.#plane
    world.settle()
    const { operation, id } = route(request)
    const facts = { operation, mutating: operation === 'ChangeResourceRecordSets' }
    let about = id
    try {
      const identity = authenticate(world, request, { service: 'route53', region: 'us-east-1' })
      this.#throttle(identity)
      if (operation === 'ChangeResourceRecordSets') {
        const batch = readBatch(request.body)
        about = `${id} ${summary(batch)}`
        return { ...facts, about, response: this.#change(identity, id, batch) }
      }
      return { ...facts, about, response: this.#read(identity, operation, id, request) }
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      return { ...facts, about, response: refusal(error) }
    }
  }

  #read(identity: Identity, operation: string, id: string, { query }: CloudRequest): CloudResponse {
    const { pageSize } = this.settings
    switch (operation) {
      case 'ListHostedZones':
      case 'ListHostedZonesByName': {
        this.#demand(identity, operation, '*')
        const own = [...this.#plane.zones.values()].filter((zone) => zone.account === identity.account)
        const list = operation === 'ListHostedZones' ? listZones : listZonesByName
        return answer(`${operation}Response`, list(own, query, pageSize))
      }
      case 'GetHostedZone':
        return answer('GetHostedZoneResponse', details(this.#zone(identity, operation, id)))
      case 'ListResourceRecordSets':
        return answer(`${operation}Response`, listSets(this.#zone(identity, operation, id), query, pageSize))
      case 'ListTagsForResource': {
        const { tags } = this.#zone(identity, operation, id)
        const items = [...tags].map(
          ([key, value]) => `<Tag>${element('Key', key)}${element('Value', value)}</Tag>`,
        )
        const about = `${element('ResourceType', 'hostedzone')}${element('ResourceId', id)}`
        return answer(
          `${operation}Response`,
          `<ResourceTagSet>${about}<Tags>${items.join('')}</Tags></ResourceTagSet>`,
        )
      }
      case 'GetChange': {
        this.#demand(identity, operation, `arn:aws:route53:::change/${id}`)
        const submitted = this.#changes.get(id)
        if (submitted?.zone.account !== identity.account)
          throw new Refused(404, 'NoSuchChange', `Could not find resource with ID: ${id}`)
        return answer('GetChangeResponse', this.#info(id, submitted))
      }
      default:
        throw invalidInput('The local cloud does not know this operation.')
    }
  }

  #change(identity: Identity, zoneId: string, batch: Batch): CloudResponse {
    const { world, insyncAfter } = this.#plane
    const zone = this.#zone(identity, 'ChangeResourceRecordSets', zoneId, context(batch))
    const now = world.now()
    const busy = [...this.#changes.values()].some(
      (other) => other.zone === zone && now - other.at < this.settings.busyFor,
    )
    if (busy)
      throw new Refused(
        400,
        'PriorRequestNotComplete',
        'The request was rejected because Route 53 was still processing a prior request.',
      )
    if (world.switches.recordNeedsName) this.#checkNames(batch)
    zone.replaceAll(now, applied(zone, batch))
    const id = `C${String(this.#changes.size + 1).padStart(4, '0')}${zone.id.slice(-12)}`
    const submitted = { zone, at: now, comment: batch.comment, insyncAt: now + insyncAfter }
    this.#changes.set(id, submitted)
    return answer('ChangeResourceRecordSetsResponse', this.#info(id, submitted))
  }

  /** API_AliasTarget: "Your distribution must include an alternate domain name that matches the name of the resource record set". */
  #checkNames({ changes }: Batch): void {
    const { world } = this.#plane
    for (const { action, set } of changes) {
      const domain = normalName(set.alias?.dnsName ?? '')
      const to = world.holders.find((one) => one.domain === domain)
      if (action === 'DELETE' || to === undefined) continue
      const { aliases } = latest(to)
      if (!aliases.some((name) => name === set.name || covers(world, name, set.name)))
        throw invalidBatch([
          `Tried to create an alias that targets ${domain}., type ${set.type}, but that target has no alternate domain name ${set.name}`,
        ])
    }
  }

  #info(id: string, { at, comment, insyncAt }: Submitted): string {
    const status = this.#plane.world.now() < insyncAt ? 'PENDING' : 'INSYNC'
    return `<ChangeInfo>${element('Id', `/change/${id}`)}${element('Status', status)}${element('SubmittedAt', new Date(at).toISOString())}${element('Comment', comment)}</ChangeInfo>`
  }

  /** The caller's zone. Another account's zone is denied, whatever the caller's own policies say. */
  #zone(identity: Identity, action: string, id: string, context: Context = {}): Zone {
    this.#demand(identity, action, `arn:aws:route53:::hostedzone/${id}`, context)
    const zone = this.#plane.zones.get(id)
    if (zone === undefined) throw new Refused(404, 'NoSuchHostedZone', `No hosted zone found with ID: ${id}`)
    if (zone.account !== identity.account)
      throw new Refused(
        403,
        'AccessDenied',
        `User: ${identity.arn} is not authorized to access this resource`,
      )
    return zone
  }

  #demand(identity: Identity, action: string, resource: string, context: Context = {}): void {
    authorise(identity, `route53:${action}`, resource, this.#plane.world.now(), context)
  }

  #throttle({ account }: Identity): void {
    const now = this.#plane.world.now()
    const { requestsPerSecond } = this.settings
    this.#requests = this.#requests.filter((request) => now - request.at < 1000)
    const recent = this.#requests.filter((request) => request.account === account).length
    if (requestsPerSecond > 0 && recent >= requestsPerSecond)
      throw new Refused(400, 'Throttling', 'Rate exceeded')
    this.#requests.push({ at: now, account })
  }
}

/** Content of GetHostedZoneResponse: with the delegation set of a public zone, the network of a private one. */
function details(zone: Zone): string {
  const servers = zone.nameServers.map((server) => element('NameServer', server)).join('')
  return zone.isPrivate
    ? `${writeZone(zone)}<VPCs><VPC><VPCRegion>us-east-1</VPCRegion><VPCId>vpc-0a1b2c3d4e5f67890</VPCId></VPC></VPCs>`
    : `${writeZone(zone)}<DelegationSet><NameServers>${servers}</NameServers></DelegationSet>`
}

/** The Route 53 endpoint of a local cloud. */
export function route53Endpoint(plane: DnsPlane): Route53 {
  return new Route53(plane)
}
