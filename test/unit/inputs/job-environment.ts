/** The environment of a job on a runner in which everything is in order, to be changed by a test. */
export function jobEnvironment(changes: Readonly<Record<string, string | undefined>> = {}) {
  return {
    GITHUB_EVENT_NAME: 'workflow_dispatch',
    GITHUB_REPOSITORY: 'octo/site',
    GITHUB_REPOSITORY_ID: '4711',
    GITHUB_RUN_ID: '99',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_OUTPUT: '/runner/output',
    ACTIONS_ID_TOKEN_REQUEST_URL: 'https://oidc.example/token',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'oidc-token',
    INPUT_ALIAS: 'www.example.com',
    'INPUT_TARGET-DISTRIBUTION': 'E1ABCDEF2GHIJK',
    'INPUT_ROLE-TO-ASSUME': 'arn:aws:iam::123456789012:role/mover',
    ...changes,
  }
}
