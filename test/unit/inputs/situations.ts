/** Variables that a test changes. */
export type Changes = Readonly<Record<string, string | undefined>>

const source = { 'INPUT_SOURCE-DISTRIBUTION': 'EDFDVBD6EXAMPLE' }
export const planText = '{"version":1}'
const role = (account: string) => `arn:aws:iam::${account}:role/mover`

/** What a row in words means as an environment, and the code or the words by which it shows. */
export const situations = new Map<string, { changes: readonly Changes[]; shows?: string }>([
  ['B171', { changes: [{ 'INPUT_SOURCE-DISTRIBUTION': 'E1ABCDEF2GHIJK' }], shows: 'input-combination' }],
  [
    'B174',
    {
      changes: ['wildcard', 'disable-source', 'release-and-claim'].map((scenario) => ({
        INPUT_SCENARIO: scenario,
        'INPUT_SOURCE-ROLE-TO-ASSUME': role('123456789012'),
      })),
      shows: 'input-combination',
    },
  ],
  [
    'B178',
    {
      changes: ['disable-source', 'release-and-claim'].map((scenario) => ({
        INPUT_SCENARIO: scenario,
        'INPUT_ACCEPT-DOWNTIME': 'other.example.com',
      })),
      shows: 'input-combination',
    },
  ],
  ['B193', { changes: [{ 'INPUT_POLL-INTERVAL': '41m' }], shows: 'input-combination' }],
  ['B194', { changes: [{ INPUT_DEADLINE: '1h' }], shows: 'input-combination' }],
  ['B195', { changes: ['0', '59s'].map((settle) => ({ INPUT_SETTLE: settle })), shows: 'input-invalid' }],
  [
    'B196',
    { changes: ['14m', '13h'].map((time) => ({ 'INPUT_ROLE-DURATION': time })), shows: 'input-invalid' },
  ],
  [
    'B197',
    {
      changes: ['move', 'roll-back'].map((command) => ({
        ...source,
        INPUT_COMMAND: command,
        'INPUT_REQUIRE-PLAN': 'true',
        INPUT_PLAN: '',
      })),
      shows: 'plan-missing',
    },
  ],
  [
    'B199',
    {
      changes: [
        ...['pull_request', 'pull_request_target', 'workflow_run', 'issue_comment', 'issues', 'merge_group'],
        ...['deployment_status', 'workflow_call', 'constructor', '', undefined],
      ].flatMap((event) =>
        ['move', 'roll-back', 'recover'].map((command) => ({
          ...source,
          GITHUB_EVENT_NAME: event,
          INPUT_COMMAND: command,
        })),
      ),
      shows: 'event-not-allowed',
    },
  ],
  [
    'B200',
    {
      changes: [{ ACTIONS_ID_TOKEN_REQUEST_URL: undefined }, { ACTIONS_ID_TOKEN_REQUEST_TOKEN: '' }],
      shows: 'oidc-unavailable',
    },
  ],
  ['B201', { changes: [{ AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE' }], shows: 'AWS_ACCESS_KEY_ID' }],
  [
    'B202',
    {
      changes: ['', '_CLOUDFRONT', '_STS', '_ROUTE_53', '_ACM'].map((service) => ({
        [`AWS_ENDPOINT_URL${service}`]: 'https://user:pass@aws.example/path',
      })),
      shows: 'https://aws.example',
    },
  ],
  [
    'B203',
    {
      changes: [
        { NODE_TLS_REJECT_UNAUTHORIZED: '0' },
        ...[
          '--require /x.js',
          '-r x',
          '--import=x',
          '--max-old-space-size=1 --loader x',
          '--experimental_loader=x',
          '"--require" x',
          '--inspect',
          '--inspect-brk=0.0.0.0:1',
          '--tls-min-v1.0',
          '--tls-cipher-list=NULL',
        ].map((options) => ({ NODE_OPTIONS: options })),
      ],
      shows: 'input-environment',
    },
  ],
  [
    'B204',
    {
      changes: [
        { HTTPS_PROXY: 'http://user:pass@proxy.example:8080' },
        { https_proxy: 'http://proxy.example:8080' },
      ],
      shows: 'http://proxy.example:8080',
    },
  ],
  ['B205', { changes: [{ ACTIONS_STEP_DEBUG: 'true' }, { RUNNER_DEBUG: '1' }], shows: 'debug' }],
  ['B206', { changes: [{ GITHUB_OUTPUT: undefined }, { GITHUB_OUTPUT: '' }], shows: 'input-environment' }],
  [
    'B207',
    {
      changes: ['TARGTE-DISTRIBUTION', 'TARGET_DISTRIBUTION', 'REQUIRE-PLANS', 'ACCEPT-DOWNTIM', 'SETLE'].map(
        (name) => ({ [`INPUT_${name}`]: '' }),
      ),
      shows: 'input-unknown',
    },
  ],
  ['B224', { changes: [{ INPUT_PLAN: planText }] }],
  ['B225', { changes: [{ GITHUB_EVENT_NAME: 'repository_dispatch' }] }],
  [
    'B226',
    {
      changes: ['pull_request', 'merge_group'].flatMap((event) =>
        ['plan', 'verify'].map((command) => ({ GITHUB_EVENT_NAME: event, INPUT_COMMAND: command })),
      ),
    },
  ],
  ['B227', { changes: [{ NODE_OPTIONS: '--max-old-space-size=4096' }] }],
  [
    'B228',
    {
      changes: ['METHOD', 'ALIASES', 'PLANS', '__PROTO__'].map((name) => ({ [`INPUT_${name}`]: 'x' })),
      shows: 'INPUT_',
    },
  ],
  [
    'B229',
    {
      changes: [
        { 'INPUT_ROLE-TO-ASSUME': '' },
        { 'INPUT_ROLE-TO-ASSUME': '', AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE' },
        { 'INPUT_ROLE-TO-ASSUME': '', AWS_SECRET_ACCESS_KEY: 'secret' },
      ],
      shows: 'input-missing',
    },
  ],
  [
    'B230',
    {
      changes: [{ 'INPUT_REQUIRE-APPROVAL': 'true', ACTIONS_ID_TOKEN_REQUEST_URL: undefined }],
      shows: 'approval-environment-unknown',
    },
  ],
  ['B231', { changes: [{ INPUT_COMMAND: 'plan', GITHUB_RUN_ATTEMPT: '2' }], shows: 'Re-run failed jobs' }],
])
