import type { CloudRequest, CloudResponse, Endpoint } from '../http.ts'
import { authorise } from '../iam.ts'
import { Refused } from '../identity.ts'
import { authenticate } from '../sigv4.ts'
import type { World } from '../world.ts'
import { refusal } from './answer.ts'
import { type Operation, operationOf } from './operations.ts'
import { refused } from './texts.ts'
import { parse, valueAt } from './xml.ts'

interface Accepted {
  readonly account: string
  readonly at: number
}

/**
 * The control plane of CloudFront, API version 2020-05-31, for standard distributions and distribution tenants: REST-XML, signed for service
 * `cloudfront` in us-east-1.
 */
export function cloudfrontEndpoint(world: World): Endpoint {
  const changes: Accepted[] = []
  const reads: Accepted[] = []

  /** Refuses what is more than so many in so many ms; 0: nothing. */
  const throttle = (accepted: Accepted[], account: string, most: number, ms: number) => {
    if (most === 0) return
    const now = world.now()
    const recent = accepted.filter((one) => one.account === account && one.at > now - ms)
    if (recent.length >= most) throw refused(world, 'throttled')
    accepted.push({ account, at: now })
  }

  const answerTo = (request: CloudRequest, operation: Operation | undefined): CloudResponse => {
    try {
      const identity = authenticate(world, request, { service: 'cloudfront', region: 'us-east-1' })
      if (operation === undefined) {
        throw new Refused(
          404,
          'UnknownOperationException',
          `No operation answers ${request.method} ${request.path}.`,
        )
      }
      const { updatesPerMinute, readsPerSecond } = world.switches
      if (operation.mutating) throttle(changes, identity.account, updatesPerMinute, 60_000)
      else throttle(reads, identity.account, readsPerSecond, 1_000)
      return operation.answer({
        world,
        request,
        identity,
        id: decodeURIComponent(operation.path.exec(request.path)?.[1] ?? ''),
        demand: (action, resource) => authorise(identity, action, resource, world.now()),
      })
    } catch (error) {
      if (error instanceof Refused) return refusal(error)
      if (error instanceof URIError) return refusal(new Refused(400, 'InvalidURI', 'The URI is not valid.'))
      throw error
    }
  }

  const glance = (request: CloudRequest) => ({
    about: about(request),
    mutating: operationOf(request)?.mutating ?? false,
  })

  return {
    name: 'cloudfront',
    operation: (request) => operationOf(request)?.name ?? 'unknown',
    glance,
    handle: (request) => {
      const operation = operationOf(request)
      const response = answerTo(request, operation)
      return { response, operation: operation?.name ?? 'unknown', ...glance(request) }
    },
  }
}

/** The ids and names that a request is about, for transcripts. */
function about(request: CloudRequest): string {
  const named =
    /^\/2020-05-31\/(?:distribution|distribution-tenant|connection-group|managed-certificate)\/([^/]+)/
  const id = named.exec(request.path)?.[1] ?? ''
  const query = ['Alias', 'DistributionId', 'Marker', 'Resource', 'domain'].map(
    (name) => request.query.get(name) ?? '',
  )
  const root = /\/(domain|verify-dns)-/.test(request.path) ? readable(request) : undefined
  const body = [
    valueAt(root, 'Domain') ?? '',
    valueAt(root, 'TargetResource', 'DistributionId') ?? '',
    valueAt(root, 'TargetResource', 'DistributionTenantId') ?? '',
    valueAt(root, 'DomainControlValidationResource', 'DistributionId') ?? '',
    valueAt(root, 'DomainControlValidationResource', 'DistributionTenantId') ?? '',
    valueAt(root, 'Identifier') ?? '',
  ]
  return [id, ...query, ...body].filter((part) => part !== '').join(' ')
}

function readable(request: CloudRequest) {
  try {
    return parse(request.body.toString('utf8'))
  } catch (error) {
    if (error instanceof Refused) return undefined
    throw error
  }
}
