/** What takes the place here of an input of another action: text to paste, and why. */
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
      why: 'here it is role-duration, with a unit',
      paste: `role-duration: ${seconds(value)}`,
    }),
    'role-skip-session-tagging': () => never('this action does not tag sessions'),
    'role-external-id': () =>
      never(
        'this action does not send an external id: the trust policy requires the repository and its environment instead',
      ),
    'mask-aws-account-id': () =>
      never('the account id is never masked, because the runner drops outputs that contain a masked value'),
    'web-identity-token-file': () =>
      never('the token comes from GitHub: give the job permissions: id-token: write'),
    'inline-session-policy': () => never('the action narrows each session to this move'),
    'managed-session-policies': () => never('the action narrows each session to this move'),
    'use-existing-credentials': () => keys,
    'aws-access-key-id': () => keys,
    'aws-secret-access-key': () => keys,
    'aws-session-token': () => keys,
    'output-credentials': () => never('this action does not pass on credentials'),
    'output-env-credentials': () => never('this action does not pass on credentials'),
    'unset-current-credentials': () => never('this action does not change credentials in the environment'),
    'disable-retry': () => never('the action decides which calls it retries, and how often'),
    'retry-max-attempts': () => never('the action decides which calls it retries, and how often'),
    'special-characters-workaround': () => never('this action does not write credentials to the environment'),
    'aws-profile': () => profile,
    'overwrite-aws-profile': () => profile,
    'force-skip-oidc': () => keys,
    'custom-tags': () => never('this action does not tag sessions'),
    'transitive-tag-keys': () => never('this action does not tag sessions'),
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
