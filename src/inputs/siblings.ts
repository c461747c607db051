/** What takes the place here of an input of another action: text to paste, and why. */
interface Replacement {
  readonly why: string
  readonly paste: string
}

const seconds = (value: string): string => (/^\d{1,5}$/.test(value) ? `${value}s` : '1h')
const keys: Replacement = {
  why: 'access keys are never given as inputs: they are read from the environment, where no role is to be assumed',
  paste:
    'env: AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and, for temporary keys, AWS_SESSION_TOKEN; or role-to-assume instead',
}
const proxy: Replacement = {
  why: 'a proxy is taken from the environment',
  paste: 'env: HTTPS_PROXY and, for hosts to be reached directly, NO_PROXY',
}
const target: Replacement = {
  why: 'this action knows two distributions, which are named apart',
  paste: 'target-distribution: E… (and source-distribution: E… where it cannot be found)',
}
const profile: Replacement = {
  why: 'profiles are neither read nor written: keys are read from the environment, roles are assumed through OIDC',
  paste: 'role-to-assume: arn:aws:iam::123456789012:role/NAME',
}
const never = (what: string): Replacement => ({ why: what, paste: 'remove this line' })

/**
 * Inputs of actions that people use beside this one, which are easily copied over: aws-actions/configure-aws-credentials,
 * action.yml of August 2026 (v6), and actions that invalidate or deploy to CloudFront. Without this list they would be ignored.
 */
const replacements: ReadonlyMap<string, (value: string) => Replacement> = new Map(
  Object.entries<(value: string) => Replacement>({
    'role-duration-seconds': (value) => ({
      why: 'here it is called role-duration and takes a unit',
      paste: `role-duration: ${seconds(value)}`,
    }),
    'role-skip-session-tagging': () => never('sessions are never tagged here'),
    'role-external-id': () =>
      never('no external id is sent: the trust policy names the repository and its environment instead'),
    'mask-aws-account-id': () =>
      never('the account id is never masked: the runner drops outputs in which a masked value occurs'),
    'web-identity-token-file': () =>
      never('the token comes from GitHub: give the job permissions: id-token: write'),
    'inline-session-policy': () => never('each session is narrowed to this move by the action itself'),
    'managed-session-policies': () => never('each session is narrowed to this move by the action itself'),
    'use-existing-credentials': () => keys,
    'aws-access-key-id': () => keys,
    'aws-secret-access-key': () => keys,
    'aws-session-token': () => keys,
    'output-credentials': () => never('credentials never leave this action'),
    'output-env-credentials': () => never('credentials never leave this action'),
    'unset-current-credentials': () => never('credentials of the environment are never changed here'),
    'disable-retry': () => never('what is tried again, and how often, follows from what a change may do'),
    'retry-max-attempts': () =>
      never('what is tried again, and how often, follows from what a change may do'),
    'special-characters-workaround': () => never('no credentials are written to the environment'),
    'aws-profile': () => profile,
    'overwrite-aws-profile': () => profile,
    'force-skip-oidc': () => keys,
    'custom-tags': () => never('sessions are never tagged here'),
    'transitive-tag-keys': () => never('sessions are never tagged here'),
    'action-timeout-s': (value) => ({
      why: 'here it is called deadline and takes a unit; it must leave time for the way back',
      paste: /^\d{1,5}$/.test(value) ? `deadline: ${value}s` : 'deadline: 5h',
    }),
    'sts-endpoint': () => ({
      why: 'an endpoint is taken from the environment, and each one is announced with a warning',
      paste: 'env: AWS_ENDPOINT_URL_STS',
    }),
    'allowed-account-ids': () =>
      never('the accounts are those of the roles: each is compared with the distribution that it is for'),
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
