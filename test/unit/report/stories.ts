import { Failure } from '../../../src/base/failure.ts'
import type { StepRef } from '../../../src/procedure/step.ts'
import type { EndFacts, RunEvent, Timed } from '../../../src/report/events.ts'
import { opening, type Report, record } from '../../../src/report/report.ts'
import type { Seat, StatusFacts } from '../../../src/report/status.ts'

export const began = Date.UTC(2026, 10, 24, 9, 5, 7)

/** Events at moments counted in seconds from the beginning of the run. */
export function timeline(...entries: readonly (readonly [seconds: number, event: RunEvent])[]): Timed[] {
  return entries.map(([seconds, event]) => ({ at: began + seconds * 1_000, event }))
}

export function fold(events: readonly Timed[]): Report {
  return events.reduce(record, opening())
}

export const source: EndFacts = {
  id: 'E1SOURCE',
  account: '111122223333',
  domain: 'd1source.cloudfront.net',
  enabled: true,
  status: 'Deployed',
  aliases: ['www.example.com', 'api.example.com'],
}
export const target: EndFacts = {
  ...source,
  id: 'E2TARGET',
  domain: 'd2target.cloudfront.net',
  aliases: ['m.example.com'],
}

/** The name on one of the two ends, which serves it; or on none. */
export function standing(is: Seat): StatusFacts {
  const end = is === 'target' ? target : is === 'source' ? source : undefined
  const alias = 'www.example.com'
  return {
    alias,
    holder: { is, id: end?.id, enabled: end?.enabled, deployed: end === undefined ? undefined : true },
    serving: { by: is, id: end?.id, through: end === undefined ? undefined : alias },
    why: end === undefined ? 'no distribution holds it' : '',
    ends: [
      {
        side: 'target',
        id: target.id,
        enabled: target.enabled,
        aliases: [...target.aliases, ...(is === 'target' ? [alias] : [])],
      },
      {
        side: 'source',
        id: source.id,
        enabled: source.enabled,
        aliases: source.aliases.filter((name) => name !== alias || is === 'source'),
      },
    ],
  }
}

export const associate: StepRef = {
  id: 'associate',
  title: 'Move www.example.com to E2TARGET',
  alias: 'www.example.com',
  by: 'us',
  serves: { by: 'target', all: false },
}
export const txt: StepRef = {
  id: 'ownership-txt',
  title: 'Publish the ownership TXT of www.example.com',
  alias: 'www.example.com',
  by: 'person',
}

export const started: RunEvent = {
  type: 'started',
  command: 'move',
  aliases: ['www.example.com'],
  target: 'E2TARGET',
}
export const ends: RunEvent = { type: 'ends', source, target }
export const planned: RunEvent = {
  type: 'planned',
  scenario: 'same-account',
  users:
    'No outage by design: each edge serves the name from the source until it learns of the move, then from the target.',
  steps: [{ ...associate, standing: { state: 'absent', evidence: 'www.example.com is not on E2TARGET' } }],
  others: [
    { scenario: 'wildcard', why: 'both distributions are in one account: nothing is gained by a wildcard' },
    { scenario: 'disable-source', why: 'it begins an outage, and accept-downtime names no host' },
  ],
  plan: '{"version":1}',
  digest: 'a'.repeat(64),
}
const accepted: RunEvent = { type: 'accepted', step: associate, evidence: 'accepted', change: undefined }
const change: RunEvent = {
  type: 'changed',
  change: {
    action: 'cloudfront:UpdateDomainAssociation',
    resource: 'E2TARGET',
    alias: 'www.example.com',
    effect: 'www.example.com moved from E1SOURCE to E2TARGET',
  },
}
const waiting = (seconds: number): RunEvent => ({
  type: 'waiting',
  step: associate,
  for: 'E2TARGET to be Deployed with www.example.com',
  elapsed: seconds * 1_000,
  atMost: 2_400_000,
  evidence: 'www.example.com is on E2TARGET, which is InProgress',
})
const applying: RunEvent = { type: 'applying', step: associate, attempt: 1, quiet: false }
const findings: RunEvent[] = [
  {
    type: 'finding',
    finding: {
      id: 'target-ready',
      level: 'ok',
      title: 'The target can take the alias',
      evidence: 'E2TARGET is enabled and Deployed',
    },
  },
  {
    type: 'finding',
    finding: {
      id: 'certificate-covers',
      level: 'ok',
      title: 'The certificate covers the alias',
      evidence: '*.example.com covers www.example.com, valid until 2027-03-01',
    },
  },
  {
    type: 'finding',
    finding: {
      id: 'differs',
      level: 'warning',
      title: 'Source and target differ in ways that users may notice',
      evidence: 'cache behaviors, functions',
      remedy: 'Compare the two distributions before moving.',
    },
  },
]
const preflight: (readonly [number, RunEvent])[] = [
  [0, started],
  [1, { type: 'stage', title: 'Credentials' }],
  [1, { type: 'fact', text: 'account 111122223333 as arn:aws:sts::111122223333:assumed-role/mover/run' }],
  [2, { type: 'stage', title: 'Read the present state' }],
  [2, ends],
  [2, { type: 'status', status: standing('source') }],
  [3, { type: 'stage', title: 'Preflight' }],
  ...findings.map((event) => [3, event] as const),
]
const move: (readonly [number, RunEvent])[] = [
  ...preflight,
  [4, planned],
  [4, { type: 'stage', title: 'Move' }],
  [5, applying],
  [6, accepted],
  [6, change],
]
const probe = (failures: number, unserved: number, baseline: 'good' | 'bad'): RunEvent => ({
  type: 'probe',
  probes: [
    {
      alias: 'www.example.com',
      path: '/',
      samples: 412,
      failures,
      unserved,
      baseline,
      seen: [
        { answer: '200 from certificate 0a:1b (source)', count: 96 },
        { answer: '200 from certificate 0a:1c (target)', count: 316 - failures },
        ...(failures > 0 ? [{ answer: '403 refused by CloudFront', count: failures }] : []),
      ],
    },
  ],
})

export const runs = {
  moved: timeline(
    ...move,
    [7, waiting(1)],
    [17, waiting(11)],
    [
      160,
      {
        type: 'settle-time',
        step: associate,
        elapsed: 0,
        atMost: 300_000,
        evidence: 'www.example.com is on E2TARGET, Deployed',
      },
    ],
    [460, { type: 'confirmed', step: associate, evidence: 'www.example.com is on E2TARGET, Deployed' }],
    [460, { type: 'stage', title: 'Verify' }],
    [461, probe(0, 0, 'good')],
    [
      461,
      {
        type: 'dns',
        entry: {
          purpose: 'traffic',
          state: 'wanted',
          record: { name: 'www.example.com', type: 'CNAME', ttl: 300, values: ['d2target.cloudfront.net'] },
          note: 'leads to d1source.cloudfront.net now',
        },
      },
    ],
    [
      462,
      {
        type: 'ended',
        result: 'moved',
        reason: undefined,
        verdict: 'www.example.com has moved to E2TARGET: read back there, deployed and settled.',
        next: [
          {
            title: 'Point DNS to the target before the source is disabled or deleted',
            paste: 'www.example.com. 300 IN CNAME d2target.cloudfront.net.',
            language: 'dns',
          },
        ],
        supportCase: undefined,
        status: standing('target'),
      },
    ],
  ),
  refused: timeline(
    ...preflight,
    [
      3,
      {
        type: 'finding',
        finding: {
          id: 'certificate-not-covering',
          level: 'blocker',
          title: 'The certificate of the target does not cover the alias',
          evidence: 'it covers example.com, api.example.com',
          remedy: 'Attach a certificate that names www.example.com or *.example.com to E2TARGET.',
        },
      },
    ],
    [
      3,
      {
        type: 'finding',
        finding: {
          id: 'accounts-differ',
          level: 'blocker',
          title: 'Source and target are in two accounts',
          evidence: '111122223333 and 444455556666',
          remedy: 'Use scenario: wildcard.',
        },
      },
    ],
    [
      4,
      {
        type: 'ended',
        result: 'refused',
        reason: 'certificate-not-covering',
        verdict: 'Nothing has been changed: 2 things stand the move. www.example.com is served as before.',
        next: [
          {
            title:
              'The certificate of the target does not cover the alias: it covers example.com, api.example.com',
            paste: 'Attach a certificate that names www.example.com or *.example.com to E2TARGET.',
            language: 'text',
          },
          {
            title: 'Source and target are in two accounts',
            paste: 'Use scenario: wildcard.',
            language: 'text',
          },
        ],
        supportCase: 'Dear AWS Support,\n\nplease move www.example.com from E1SOURCE to E2TARGET.',
      },
    ],
  ),
  paused: timeline(
    ...move.slice(0, -2),
    [
      6,
      {
        type: 'retrying',
        step: associate,
        why: new Failure('move-refused', 'CloudFront found no TXT record for the alias', {
          outcome: 'refused',
        }),
        pause: 0,
      },
    ],
    [6, { type: 'applying', step: txt, attempt: 1, quiet: false }],
    [
      6,
      {
        type: 'dns',
        entry: {
          purpose: 'ownership',
          state: 'wanted',
          record: { name: '_www.example.com', type: 'TXT', ttl: 300, values: ['d2target.cloudfront.net'] },
          note: 'CloudFront asks for it',
        },
      },
    ],
    [
      7,
      {
        type: 'waiting',
        step: txt,
        for: '_www.example.com at every authoritative server',
        elapsed: 0,
        atMost: 1_800_000,
        evidence: '0 of 4 servers show it',
      },
    ],
    [
      1_807,
      {
        type: 'unconfirmed',
        step: txt,
        evidence: '0 of 4 servers show it',
        code: 'txt-not-visible',
        answer: 'stop',
      },
    ],
    [
      1_808,
      {
        type: 'ended',
        result: 'paused',
        reason: 'txt-not-visible',
        verdict:
          'The move waits for a TXT record. www.example.com is served by the source E1SOURCE as before.',
        next: [
          {
            title: 'Publish this record, and keep the other values of that name',
            paste: '_www.example.com. 300 IN TXT "d2target.cloudfront.net"',
            language: 'dns',
          },
          { title: 'Run again with the same inputs', paste: 'command: move', language: 'yaml' },
        ],
        supportCase: undefined,
        status: standing('source'),
      },
    ],
  ),
  interrupted: timeline(
    ...move,
    [7, waiting(1)],
    [47, waiting(41)],
    [50, { type: 'interrupted', step: associate, inFlight: false }],
    [
      51,
      {
        type: 'ended',
        result: 'interrupted',
        reason: 'cancelled',
        verdict:
          'The run was cancelled. As far as is known, www.example.com is on the target E2TARGET, which is still being deployed. Users are served.',
        next: [
          {
            title: 'Run again with the same inputs. The run continues where this one stopped',
            paste: 'command: move',
            language: 'yaml',
          },
        ],
        supportCase: undefined,
        status: { ...standing('target'), holder: { ...standing('target').holder, deployed: false } },
      },
    ],
  ),
  exposed: timeline(
    ...move,
    [
      30,
      {
        type: 'failed',
        step: associate,
        failure: new Failure('claim-refused', 'CloudFront refused to add the alias: CNAMEAlreadyExists', {
          outcome: 'refused',
          requestId: 'abc',
        }),
        answer: 'stop',
      },
    ],
    [31, probe(40, 61_200, 'good')],
    [
      32,
      {
        type: 'ended',
        result: 'exposed',
        reason: 'claim-refused',
        verdict: 'Act now: www.example.com is held by nobody. CloudFront refused to add the alias.',
        next: [
          {
            title: 'Give the alias to the target by hand',
            paste: 'aws cloudfront associate-alias --alias www.example.com --target-distribution-id E2TARGET',
            language: 'sh',
          },
        ],
        supportCase: undefined,
        status: standing('nobody'),
      },
    ],
  ),
  running: timeline(...move, [7, waiting(1)], [90, waiting(84)]),
  badBaseline: timeline(
    ...move,
    [400, { type: 'confirmed', step: associate, evidence: 'www.example.com is on E2TARGET, Deployed' }],
    [401, probe(316, 400_000, 'bad')],
    [
      402,
      {
        type: 'ended',
        result: 'moved',
        reason: undefined,
        verdict: 'www.example.com has moved to E2TARGET.',
        next: [],
        supportCase: undefined,
        status: standing('target'),
      },
    ],
  ),
} as const
