import { parseAddress } from '../base/address.ts'
import { type ParsedAlias, parseAlias, trimAscii } from '../base/alias.ts'
import { exampleRole } from './aws.ts'
import { type Parsed, type Problem, right } from './inputs.ts'

/** One item of a list, parsed. `key` tells duplicates apart. */
type Item<T> =
  | { readonly ok: true; readonly value: T; readonly key: string; readonly notices: readonly string[] }
  | { readonly ok: false; readonly why: string; readonly paste?: string }

const mostProblems = 10

/**
 * A list separated by line breaks or commas. Blanks around an item are trimmed and empty lines skipped; an empty item
 * between commas is refused, a duplicate is dropped with a notice. All that is wrong is reported together.
 */
function list<T>(parse: (item: string) => Item<T>, most = Number.POSITIVE_INFINITY) {
  return (text: string): Parsed<readonly T[]> => {
    const lines = text.split(/\r\n|\n|\r/).filter((line) => trimAscii(line) !== '')
    const items = lines.flatMap((line) => line.split(',')).map(trimAscii)
    const filled = items.filter((item) => item !== '')
    const parsed = filled.map((item) => ({ item, result: parse(item) }))
    const valid = parsed.every(({ result }) => result.ok)
    const whole = [
      ...(filled.length < items.length ? ['it has an empty item (one comma too many)'] : []),
      ...(filled.length > most ? [`it has ${filled.length} items; at most ${most} are allowed`] : []),
    ]
    if (valid && whole.length === 0) return unique(parsed.map(({ result }) => result))
    const meant = valid ? filled : parsed.map(({ result }) => (result.ok ? result.key : result.paste))
    const complete = filled.length <= most && meant.every((item) => item !== undefined)
    const paste = complete ? { paste: [...new Set(meant)].join(',') } : {}
    const problems = parsed.flatMap(({ item, result }): Problem[] =>
      result.ok ? [] : [{ why: result.why, given: item, ...paste }],
    )
    const rest = problems.length - mostProblems
    return {
      ok: false,
      problems: [
        ...whole.map((why) => ({ why, ...paste })),
        ...problems.slice(0, mostProblems),
        ...(rest > 0 ? [{ why: `${rest} more items are wrong` }] : []),
      ],
    }
  }
}

function unique<T>(items: readonly Item<T>[]): Parsed<readonly T[]> {
  const found = new Map<string, T>()
  const notices: string[] = []
  for (const item of items) {
    if (!item.ok) continue
    if (found.has(item.key)) notices.push(`${item.key} is listed more than once`)
    found.set(item.key, item.value)
    notices.push(...item.notices)
  }
  return right([...found.values()], notices)
}

const dnsPort = 53
const mostAliases = 100

function nameItem(text: string): Item<string> {
  const parsed: ParsedAlias = parseAlias(text)
  return parsed.ok ? { ok: true, value: parsed.name, key: parsed.name, notices: parsed.notices } : parsed
}

const namedAliases = list(nameItem, mostAliases)

/** The names to move. Empty: all that the source holds (`all`). */
export const aliases = (text: string): Parsed<readonly string[]> =>
  trimAscii(text) === 'all' ? right([]) : namedAliases(text)

/** Host names, wildcards among them: a source may have wildcard aliases, and a wildcard can be accepted as a whole. */
export const hosts = list(nameItem)

export const dnsServers = list((text) => {
  const address = parseAddress(text, dnsPort)
  if (address === undefined) return { ok: false, why: 'it is not an IP address with or without a port' }
  return { ok: true, value: address, key: `${address.host} ${address.port}`, notices: [] }
})

/** What takes the place here of an input of another action: text to paste (empty: nothing does), and why. */
interface Replacement {
  readonly why: string
  readonly paste: string
}

const seconds = (value: string): string => (/^\d{1,5}$/.test(value) ? `${value}s` : '1h')
const keys: Replacement = {
  why: 'access keys are not inputs: without a role, the action reads them from the environment',
  paste:
    'env: AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and, for temporary keys, AWS_SESSION_TOKEN; or set role-to-assume instead',
}
const proxy: Replacement = {
  why: 'the action reads the proxy from the environment',
  paste: 'env: HTTPS_PROXY and, for hosts to be reached directly, NO_PROXY',
}
const target: Replacement = {
  why: 'this action has one input for each of the two distributions',
  paste: 'target-distribution: E… (and source-distribution: E… where it cannot be found)',
}
const profile: Replacement = {
  why: 'this action does not use profiles: it reads keys from the environment and assumes roles with OIDC',
  paste: `role-to-assume: ${exampleRole}`,
}
const never = (what: string): Replacement => ({ why: what, paste: '' })

const noTags = never('this action does not tag sessions')
const narrowed = never('the action narrows each session to this move')
const notPassedOn = never('this action does not pass on credentials')
const ownRetries = never('the action decides which calls it retries, and how often')

/**
 * Inputs of actions that people use beside this one, which are easily copied over: aws-actions/configure-aws-credentials,
 * action.yml of August 2026 (v6), and actions that invalidate or deploy to CloudFront. Without this list they would be ignored.
 */
const replacements: ReadonlyMap<string, (value: string) => Replacement> = new Map(
  Object.entries<(value: string) => Replacement>({
    'role-duration-seconds': (value) => ({
      why: 'here it is role-duration, with a unit',
      paste: `role-duration: ${seconds(value)}`,
    }),
    'role-skip-session-tagging': () => noTags,
    'role-external-id': () =>
      never(
        'this action does not send an external id: the trust policy requires the repository and its environment instead',
      ),
    'mask-aws-account-id': () =>
      never('the account id is never masked, because the runner drops outputs that contain a masked value'),
    'web-identity-token-file': () =>
      never('the token comes from GitHub: give the job permissions: id-token: write'),
    'inline-session-policy': () => narrowed,
    'managed-session-policies': () => narrowed,
    'use-existing-credentials': () => keys,
    'aws-access-key-id': () => keys,
    'aws-secret-access-key': () => keys,
    'aws-session-token': () => keys,
    'output-credentials': () => notPassedOn,
    'output-env-credentials': () => notPassedOn,
    'unset-current-credentials': () => never('this action does not change credentials in the environment'),
    'disable-retry': () => ownRetries,
    'retry-max-attempts': () => ownRetries,
    'special-characters-workaround': () => never('this action does not write credentials to the environment'),
    'aws-profile': () => profile,
    'overwrite-aws-profile': () => profile,
    'force-skip-oidc': () => keys,
    'custom-tags': () => noTags,
    'transitive-tag-keys': () => noTags,
    'action-timeout-s': (value) => ({
      why: 'here it is deadline, with a unit; it must leave time for the way back',
      paste: /^\d{1,5}$/.test(value) ? `deadline: ${value}s` : 'deadline: 5h',
    }),
    'sts-endpoint': () => ({
      why: 'the action reads endpoints from the environment, and warns about each one',
      paste: 'env: AWS_ENDPOINT_URL_STS',
    }),
    'allowed-account-ids': () =>
      never('the accounts follow from the roles; the action compares each with its distribution'),
    'http-proxy': () => proxy,
    'https-proxy': () => proxy,
    'no-proxy': () => proxy,
    'distribution-id': () => target,
  }),
)

/** What to say instead of an input that belongs to another action, its name in kebab case; `undefined` for one that does not. */
export function ofSibling(name: string, value: string): Replacement | undefined {
  return replacements.get(name)?.(value)
}

/** Inputs by which other actions are given secrets: their values are masked although they are refused. */
export const siblingSecrets: readonly string[] = ['aws-secret-access-key', 'aws-session-token']
