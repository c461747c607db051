import { describe, expect, test } from 'vitest'
import { instant, timeOfDay } from '../../../src/base/text.ts'
import type { RunEvent } from '../../../src/report/events.ts'
import { opening } from '../../../src/report/report.ts'
import { summary } from '../../../src/report/summary.ts'
import { fold, planned, runs, started, timeline, txt } from './stories.ts'

/** The sections of a summary by heading, in order; the verdict under an empty name. */
function sections(markdown: string): Map<string, string> {
  return new Map(
    markdown.split(/^### /m).map((part, i): [string, string] => {
      const end = part.indexOf('\n')
      return i === 0 ? ['', part] : [part.slice(0, end), part.slice(end).trim()]
    }),
  )
}

const of = (name: keyof typeof runs) => sections(summary(fold(runs[name])))

describe('the summary of a move', () => {
  test('that was killed after a change says what to do: it is all that remains', () => {
    const events = runs.moved.slice(0, 1 + runs.moved.findIndex(({ event }) => event.type === 'changed'))
    expect(summary(fold(events))).toContain('run `command: recover` with the same inputs and the plan below')
    expect(summary(fold(events.slice(0, 3)))).not.toContain('command: recover')
  })

  test('that is half done gives no aliases to declare: applied now they would take the name off the air', () => {
    const changes = of('interrupted').get('Templates') ?? ''
    expect(changes).toContain(
      'Do not deploy templates that declare one of these distributions before it is finished',
    )
    expect(changes).not.toContain('aliases = [')
    expect(of('moved').get('Templates')).toContain('aliases = [')
  })

  test('that is done says first that it has moved, who serves, and then what remains to be done', () => {
    const parts = of('moved')
    expect([...parts.keys()].slice(0, 6)).toEqual([
      '',
      'What to do next',
      'Timeline',
      'Templates',
      'What users saw',
      'Findings',
    ])
    expect(parts.get('')).toMatch(/^## ✅ Moved\n\n\*\*`www\.example\.com` has moved to `E2TARGET`/)
    expect(parts.get('')).toContain('Served now by: the target `E2TARGET`, since 09:05:13 UTC<br>')
    expect(parts.get('What to do next')).toContain('CNAME d2target.cloudfront.net.')
    expect(parts.get('What users saw')).toContain('none of 412 requests failed: unserved for 0 ms')
  })

  test('that is done says what is proven and what is not', () => {
    expect(summary(fold(runs.moved))).toMatch(
      /Proven in this run:[\s\S]*Deployed[\s\S]*Not proven:[\s\S]*edge/,
    )
  })

  test('that is refused lists every blocker with its remedy, and says that nothing was changed', () => {
    const parts = of('refused')
    expect(parts.get('')).toMatch(/^## ⛔ Refused\n\n\*\*Nothing has been changed/)
    expect(parts.get('')).toContain('Served now by: the source `E1SOURCE`, since before this run<br>')
    expect(parts.get('What to do next')).toMatch(/^1\. .*certificate[\s\S]*^2\. .*accounts/m)
    const found = parts.get('Findings') ?? ''
    expect(found.indexOf('certificate-not-covering')).toBeLessThan(found.indexOf('accounts-differ'))
    expect(found.indexOf('accounts-differ')).toBeLessThan(found.indexOf('differs'))
    expect(parts.has('What was changed in AWS')).toBe(false)
    expect(parts.get('Ask AWS Support')).toContain('please move www.example.com')
  })

  test('that waits for a TXT record prints the record for a zone file and for any console', () => {
    const parts = of('paused')
    expect(parts.get('')).toMatch(/^## ⏸️ Paused/)
    expect(parts.get('DNS')).toContain('_www.example.com. 300 IN TXT "d2target.cloudfront.net"')
    expect(parts.get('DNS')).toMatch(
      /\| `_www\.example\.com` \| `TXT` \| `d2target\.cloudfront\.net` \| 300.s \|/,
    )
    expect(parts.get('Steps')).toMatch(
      /Publish the ownership TXT.*done by a person.*unconfirmed.*0 of 4 servers/,
    )
    expect(parts.get('Steps')).toMatch(/Move `www\.example\.com`.*pending/)
  })

  test('that was cancelled in a wait says where it stands and that running again goes on', () => {
    const parts = of('interrupted')
    expect(parts.get('')).toContain(
      'Served now by: the target `E2TARGET`, at each edge when the last change reaches it',
    )
    expect(parts.get('Steps')).toMatch(/interrupted.*accepted, before it was confirmed/)
    expect(parts.get('What to do next')).toContain('command: move')
  })

  test('that left users unserved calls for a person, in the first line', () => {
    const parts = of('exposed')
    expect(parts.get('')).toMatch(/^## 🚨 Exposed: act now\n/)
    expect(parts.get('')).toContain('Served now by: no distribution (no distribution holds it)')
    expect(parts.get('What users saw')).toContain('unserved for 61,200 ms (1 min 1 s)')
    expect(parts.get('What to do next')).toMatch(/```sh\n.*aws cloudfront associate-alias/)
    expect(parts.get('Templates')).not.toContain('aliases =')
  })

  test('that is under way says which step it is at, what it waits for, how long and at most', () => {
    const parts = of('running')
    expect(parts.get('')).toMatch(
      /^## ⏳ Running\n\n\*\*Step 1 of 1: .*Deployed.*1 min 24 s of at most 40 min/,
    )
  })

  test.each(['Move', 'Go forward', 'Go back'])(
    'that may be killed in the stage %s, before its first change was heard of, says what to run then',
    (title) => {
      const stage = { type: 'stage', title } as const
      const cut =
        'If this job is no longer running, it was cut off: run `command: recover` with the same inputs'
      expect(summary(fold(timeline([0, started], [1, planned], [2, stage])))).toContain(
        `${cut} and the plan below.`,
      )
      expect(summary(fold(timeline([0, started], [2, stage])))).toContain(`${cut}.`)
      expect(summary(fold(timeline([0, started], [1, planned])))).not.toContain(cut)
    },
  )

  test('whose probe failed before the first change explains that these failures say nothing', () => {
    expect(of('badBaseline').get('What users saw')).toMatch(
      /before the first change.*do not show a problem with the move/,
    )
  })
})

test('what was found of a step before the run says so, once something has been done', () => {
  const plan: readonly (readonly [number, RunEvent])[] = [
    [0, started],
    [1, planned],
  ]
  const applying: RunEvent = { type: 'applying', step: txt, attempt: 1, quiet: false }
  const steps = (...more: readonly (readonly [number, RunEvent])[]) =>
    sections(summary(fold(timeline(...plan, ...more)))).get('Steps')
  expect(steps()).toMatch(/Move .*pending \| `www\.example\.com` is not on/)
  expect(steps([2, applying])).toMatch(/Move .*pending \| before the run: `www\.example\.com` is not on/)
})

test('a step of a plan that is there already is not said to be pending', () => {
  if (planned.type !== 'planned') throw new Error('this is no plan')
  const plan = planned
  const standings = plan.steps.map(({ wait: _, ...step }) => ({
    ...step,
    standing: { state: 'in-place', evidence: 'it is there' } as const,
  }))
  const rows = (steps: typeof plan.steps) =>
    sections(summary(fold(timeline([0, started], [1, { ...plan, steps }])))).get('Steps')
  const wait = { for: 'nothing', ends: 'deployed', settle: 0, atMost: 1 } as const
  expect(rows(standings)).toMatch(/✅.in.place/)
  expect(rows(standings)).not.toContain('pending')
  // That a step is there now and is to be made all the same, the plan says by its wait: the wildcard that is taken off in the end.
  expect(rows(standings.map((step) => ({ ...step, wait })))).toContain('pending')
})

test('a statement for a role is a block that can be copied, as JSON', () => {
  const statement = { Effect: 'Allow', Action: 'cloudfront:UpdateDistribution', Resource: '*' }
  const paste = `Add to the role: ${JSON.stringify(statement)}`
  const ended: RunEvent = {
    type: 'ended',
    result: 'failed',
    reason: 'access-denied',
    verdict: 'Over.',
    next: [
      { title: 'Permit it', paste, language: 'text' },
      { title: 'No JSON', paste: 'Add to the role: {what it lacks}', language: 'text' },
    ],
    supportCase: undefined,
  }
  const next = sections(summary(fold(timeline([0, started], [1, ended])))).get('What to do next') ?? ''
  const [, json = ''] = /^ *```json\n([\s\S]*?)^ *```$/m.exec(next) ?? []
  expect(JSON.parse(json)).toEqual(statement)
  expect(next).toMatch(/2\. \*\*No `?JSON`?\*\*\\\n *Add to the role: /)
})

test('a summary of nothing is a summary', () => {
  expect(summary(opening())).toMatch(/^## ⏳ Running/)
})

test('the why-not of other methods and the plan with its digest are there to be opened', () => {
  const text = summary(fold(timeline([0, started], [1, planned])))
  expect(text).toMatch(/<summary>Why no other method<\/summary>[\s\S]*`wildcard`: both distributions/)
  expect(text).toContain(`Digest \`${'a'.repeat(64)}\`\n\n\`\`\`json\n{"version":1}\n\`\`\``)
})

describe('a summary that would be too long', () => {
  const many = (n: number, plan: string) => {
    const findings = Array.from({ length: n }, (_, i): [number, RunEvent] => [
      i,
      {
        type: 'finding',
        finding: { id: `f-${i}`, level: 'warning', title: `Title ${i}`, evidence: 'word '.repeat(200) },
      },
    ])
    const events = timeline([0, started], [1, { ...planned, plan } as RunEvent], ...findings)
    return summary(fold([...events, ...runs.moved.slice(-1)]))
  }

  test.each([
    [0, 300_000],
    [400, 10],
    [5_000, 300_000],
  ])(
    'with %i findings and a plan of %i characters is cut at whole sections and rows, the verdict kept',
    (n, plan) => {
      const text = many(n, 'x'.repeat(plan))
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(256 * 1024)
      expect(text).toMatch(/^## ✅ Moved/)
      expect(text).toContain('Shortened. The full text is in the output `report`.')
      expect(text.match(/<details>/g)?.length ?? 0).toBe(text.match(/<\/details>/g)?.length ?? 0)
      expect((text.match(/^ *```/gm)?.length ?? 0) % 2).toBe(0)
    },
  )
})

test('of what is to be done next nothing is left out unsaid', () => {
  const next = Array.from({ length: 120 }, (_, n) => ({
    title: `Thing ${n}`,
    paste: '',
    language: 'text' as const,
  }))
  const ended: RunEvent = {
    type: 'ended',
    result: 'failed',
    reason: 'not-in-place',
    verdict: '',
    next,
    supportCase: undefined,
  }
  expect(sections(summary(fold(timeline([0, started], [1, ended])))).get('What to do next')).toContain(
    'Thing 119',
  )
})

test.each([
  [0, '1970-01-01T00:00:00.000Z', '00:00:00'],
  [951_782_399_999.4, '2000-02-28T23:59:59.999Z', '23:59:59'],
  [1_709_164_800_123, '2024-02-29T00:00:00.123Z', '00:00:00'],
  [-1, '1969-12-31T23:59:59.999Z', '23:59:59'],
])('the moment %d is written in UTC', (ms, whole, time) => {
  expect(instant(ms)).toBe(whole)
  expect(timeOfDay(ms)).toBe(time)
})
