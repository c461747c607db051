import { assumeRole, assumeRoleWithWebIdentity, type Session, type StsOptions } from './assume-role.ts'
import { element } from './cloudfront/xml.ts'
import type { CloudRequest, CloudResponse, Endpoint } from './http.ts'
import { type Identity, Refused } from './identity.ts'
import { authenticate } from './sigv4.ts'
import type { World } from './world.ts'

const namespace = 'https://sts.amazonaws.com/doc/2011-06-15/'
const requestId = '01234567-89ab-cdef-0123-456789abcdef'

/**
 * STS of every region, query protocol: AssumeRoleWithWebIdentity (unsigned), AssumeRole (signed) and GetCallerIdentity
 * (signed, never denied).
 */
export function stsEndpoint(world: World, options: StsOptions = {}): Endpoint {
  return {
    name: 'sts',
    operation: (request) => parametersOf(request).get('Action') ?? 'unknown',
    handle: (request) => {
      const parameters = parametersOf(request)
      const operation = parameters.get('Action') ?? 'unknown'
      return {
        response: answer(world, request, operation, parameters, options),
        operation,
        about: [parameters.get('RoleArn'), parameters.get('RoleSessionName')].filter(Boolean).join(' '),
        mutating: false,
      }
    },
  }
}

function answer(
  world: World,
  request: CloudRequest,
  operation: string,
  parameters: URLSearchParams,
  options: StsOptions,
): CloudResponse {
  try {
    if (parameters.get('Version') !== '2011-06-15')
      throw new Refused(400, 'InvalidAction', `Could not find operation ${operation} for version`)
    switch (operation) {
      case 'AssumeRoleWithWebIdentity':
        return success(operation, webIdentityXml(assumeRoleWithWebIdentity(world, parameters, options)))
      case 'AssumeRole': {
        const caller = authenticate(world, request, { service: 'sts' })
        return success(operation, sessionXml(assumeRole(world, caller, parameters, options)))
      }
      case 'GetCallerIdentity': {
        const identity = authenticate(world, request, { service: 'sts' })
        const userId = userIdOf(identity)
        return success(
          operation,
          element('Arn', identity.arn) + element('UserId', userId) + element('Account', identity.account),
        )
      }
      default:
        throw new Refused(
          400,
          'InvalidAction',
          `Could not find operation ${operation} for version 2011-06-15`,
        )
    }
  } catch (error) {
    if (error instanceof Refused) return refusal(error)
    throw error
  }
}

/** `AROA…:session` for a session of a role, `AIDA…` for a user with long-lived keys. */
function userIdOf({ accessKeyId, arn, sessionToken }: Identity): string {
  const id = accessKeyId.slice(4)
  return sessionToken === undefined ? `AIDA${id}` : `AROA${id}:${arn.split('/').at(-1)}`
}

function sessionXml({ identity, roleId, name, packedPolicySize }: Session): string {
  const credentials =
    element('AccessKeyId', identity.accessKeyId) +
    element('SecretAccessKey', identity.secretAccessKey) +
    element('SessionToken', identity.sessionToken) +
    element('Expiration', new Date(identity.expiresAt ?? 0).toISOString())
  const user = element('AssumedRoleId', `${roleId}:${name}`) + element('Arn', identity.arn)
  return (
    `<AssumedRoleUser>${user}</AssumedRoleUser>` +
    `<Credentials>${credentials}</Credentials>` +
    element('PackedPolicySize', packedPolicySize)
  )
}

function webIdentityXml(session: ReturnType<typeof assumeRoleWithWebIdentity>): string {
  const { identity, claims } = session
  return (
    element('SubjectFromWebIdentityToken', String(claims['sub'])) +
    element('Audience', String(claims['aud'])) +
    sessionXml(session) +
    element('Provider', `arn:aws:iam::${identity.account}:oidc-provider/token.actions.githubusercontent.com`)
  )
}

function success(operation: string, result: string): CloudResponse {
  const metadata = `<ResponseMetadata>${element('RequestId', requestId)}</ResponseMetadata>`
  return document(
    200,
    `<${operation}Response xmlns="${namespace}"><${operation}Result>${result}</${operation}Result>${metadata}</${operation}Response>`,
  )
}

function refusal({ status, code, message }: Refused): CloudResponse {
  const error = element('Type', 'Sender') + element('Code', code) + element('Message', message)
  return document(
    status,
    `<ErrorResponse xmlns="${namespace}"><Error>${error}</Error>${element('RequestId', requestId)}</ErrorResponse>`,
  )
}

function document(status: number, body: string): CloudResponse {
  return { status, headers: { 'content-type': 'text/xml', 'x-amzn-requestid': requestId }, body }
}

function parametersOf(request: CloudRequest): URLSearchParams {
  return request.method === 'POST' ? new URLSearchParams(request.body.toString('utf8')) : request.query
}
