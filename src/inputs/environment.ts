import { type Address, isLoopback, parseAddress } from '../base/address.ts'
import { type Finding, obstacle } from '../base/finding.ts'
import type { Setting } from './inputs.ts'
import { type Environment, shown } from './values.ts'

/** What the runner and the standard environment say, with what is wrong and what should be seen. */
interface Surroundings {
  readonly setting: Setting
  readonly findings: readonly Finding[]
  readonly warnings: readonly string[]
}

const services = { cloudfront: 'CLOUDFRONT', sts: 'STS', route53: 'ROUTE_53', acm: 'ACM' } as const

/**
 * Reads the runner's and AWS's variables. A run is local while AWS_ENDPOINT_URL_CLOUDFRONT is a loopback address.
 * Variables: GitHub Docs "Variables reference"; AWS SDKs and Tools Reference Guide "Service-specific endpoints".
 */
export function readEnvironment(env: Environment): Surroundings {
  const findings: Finding[] = []
  const endpoint = (variable: string) => {
    const text = filled(env[variable])
    if (text === undefined || webAddress(text) !== undefined) return text
    findings.push(unusable(variable, 'is not an http or https URL', 'unset it'))
    return undefined
  }
  const generic = endpoint('AWS_ENDPOINT_URL')
  const own = endpoint(`AWS_ENDPOINT_URL_${services.cloudfront}`)
  const local = own !== undefined && isLoopback(webAddress(own)?.hostname ?? '')
  if (filled(env['GITHUB_OUTPUT']) === undefined) {
    findings.push(unusable('GITHUB_OUTPUT', 'is not set', 'run this as a step of a GitHub workflow'))
  }
  const setting: Setting = {
    ...jobOf(env),
    local,
    edgeAddress: local ? edgeAddress(env, findings) : undefined,
    oidc: oidc(env),
    keys: keys(env),
    endpoints: {
      cloudfront: own ?? generic,
      sts: endpoint(`AWS_ENDPOINT_URL_${services.sts}`) ?? generic,
      route53: endpoint(`AWS_ENDPOINT_URL_${services.route53}`) ?? generic,
      acm: endpoint(`AWS_ENDPOINT_URL_${services.acm}`) ?? generic,
    },
    debug: env['RUNNER_DEBUG'] === '1' || env['ACTIONS_STEP_DEBUG'] === 'true',
  }
  findings.push(...badProxies(env))
  if (!local) findings.push(...foreignCode(env))
  return { setting, findings, warnings: warningsOf(env, setting) }
}

/** The job as the runner describes it. */
function jobOf(env: Environment) {
  const said = (name: string) => env[`GITHUB_${name}`] ?? ''
  return {
    eventName: said('EVENT_NAME'),
    repository: said('REPOSITORY'),
    repositoryId: said('REPOSITORY_ID'),
    runId: said('RUN_ID'),
    workflowRef: said('WORKFLOW_REF'),
    runAttempt: Number(/^[1-9]\d{0,5}$/.exec(said('RUN_ATTEMPT'))?.[0] ?? 1),
    job: said('JOB'),
    actor: said('ACTOR'),
    triggeringActor: said('TRIGGERING_ACTOR'),
    actionRepository: said('ACTION_REPOSITORY'),
    actionRef: said('ACTION_REF'),
    serverUrl: filled(env['GITHUB_SERVER_URL']) ?? 'https://github.com',
    apiUrl: filled(env['GITHUB_API_URL']) ?? 'https://api.github.com',
  }
}

function filled(text: string | undefined): string | undefined {
  return text === '' ? undefined : text
}

function webAddress(text: string): URL | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined
  return url !== undefined && ['http:', 'https:'].includes(url.protocol) ? url : undefined
}

function unusable(variable: string, what: string, remedy: string): Finding {
  return obstacle('input-environment', 'the environment of the job', remedy, `${variable} ${what}`)
}

function edgeAddress(env: Environment, findings: Finding[]): Address | undefined {
  const text = filled(env['CLOUDFRONT_EDGE_ADDRESS'])
  if (text === undefined) return undefined
  const address = parseAddress(text.replace(/^localhost(?=:|$)/, '127.0.0.1'), 443)
  if (address === undefined)
    findings.push(unusable('CLOUDFRONT_EDGE_ADDRESS', 'is not host:port', 'unset it'))
  return address
}

function oidc(env: Environment): Setting['oidc'] {
  const url = filled(env['ACTIONS_ID_TOKEN_REQUEST_URL'])
  const token = filled(env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'])
  return url === undefined || token === undefined ? undefined : { url, token }
}

function keys(env: Environment): Setting['keys'] {
  const accessKeyId = filled(env['AWS_ACCESS_KEY_ID'])
  const secretAccessKey = filled(env['AWS_SECRET_ACCESS_KEY'])
  if (accessKeyId === undefined || secretAccessKey === undefined) return undefined
  return { accessKeyId, secretAccessKey, sessionToken: filled(env['AWS_SESSION_TOKEN']) }
}

/** The variables that name a proxy, in the order in which Node.js and the toolkit look at them. */
const proxies = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY']

/**
 * Node.js takes no notice of a proxy that does not begin with http:// or https://, and throws at one that it cannot read, with its
 * password in the text (lib/internal/http.js): either way the calls would not go where somebody wants them to go. All of them
 * are https: what is passed over of the others is in nobody's way.
 */
function badProxies(env: Environment): Finding[] {
  const counts = (variable: string, text: string) => /^https/i.test(variable) || /^https?:\/\//.test(text)
  return proxies
    .filter((variable) => {
      const text = filled(env[variable])
      return text !== undefined && counts(variable, text) && proxyUrl(text) === undefined
    })
    .map((variable) =>
      unusable(variable, 'is not an http or https URL', 'set it to http://HOST:PORT, or unset it'),
    )
}

function proxyUrl(text = ''): URL | undefined {
  const url = /^https?:\/\//.test(text) ? webAddress(text) : undefined
  const readable =
    url !== undefined && [url.username, url.password].every((part) => decoded(part) !== undefined)
  return readable ? url : undefined
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

/** The passwords in the addresses of proxies, as they stand there and as they are sent. */
export function proxySecrets(env: Environment): readonly string[] {
  return proxies
    .map((variable) => proxyUrl(env[variable])?.password ?? '')
    .flatMap((password) => [password, decoded(password) ?? ''])
    .filter((password) => password !== '')
}

/** Options of Node that load code or weaken TLS (Node.js documentation, "Command-line API"). */
const dangerous = /^(?:-r|--(?:require|import|(?:experimental-)?loader|inspect\S*|tls-\S*))(?:=|$)/

function foreignCode(env: Environment): Finding[] {
  const findings: Finding[] = []
  if (env['NODE_TLS_REJECT_UNAUTHORIZED'] === '0') {
    const remedy = 'unset it; to trust a private certificate authority use NODE_EXTRA_CA_CERTS'
    findings.push(
      unusable('NODE_TLS_REJECT_UNAUTHORIZED', 'disables the verification of TLS certificates', remedy),
    )
  }
  const options = (env['NODE_OPTIONS'] ?? '').split(/[\s"]+/).map((option) => option.split('=', 1)[0] ?? '')
  const found = options
    .map((option) => option.replaceAll('_', '-'))
    .filter((option) => dangerous.test(option))
  if (found.length > 0) {
    const named = shown([...new Set(found)].join(' '))
    findings.push(
      unusable('NODE_OPTIONS', `loads other code or weakens TLS: ${named}`, 'unset it for this step'),
    )
  }
  return findings
}

function warningsOf(env: Environment, { local, debug }: Setting): string[] {
  const warnings: string[] = []
  const overrides = ['AWS_ENDPOINT_URL', ...Object.values(services).map((name) => `AWS_ENDPOINT_URL_${name}`)]
  for (const variable of overrides) {
    const text = filled(env[variable])
    if (text !== undefined) warnings.push(`${variable} is set: calls go to ${origin(text)}`)
  }
  for (const variable of ['HTTPS_PROXY', 'https_proxy']) {
    const text = proxyUrl(env[variable])?.href
    if (text !== undefined) warnings.push(`${variable} is set: calls go through ${origin(text)}`)
  }
  if (filled(env['CLOUDFRONT_EDGE_ADDRESS']) !== undefined && !local) {
    warnings.push('CLOUDFRONT_EDGE_ADDRESS applies to local runs only and is ignored')
  }
  if (debug) warnings.push('debug logging is on; values that may be secret stay hidden')
  return warnings
}

/** Without user, password, path and query, which may be secret. */
function origin(text: string): string {
  const url = webAddress(text)
  return url === undefined ? 'an address that cannot be read' : shown(url.origin)
}
