import { spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Command, Result } from '../../../src/base/contract.ts'
import type { Next, RunPlace } from '../../../src/report/events.ts'
import { startOf as startFor } from '../../../src/report/next.ts'
import { summary } from '../../../src/report/summary.ts'
import { fold, started, timeline } from './stories.ts'

const place: RunPlace = {
  repository: 'shop/web',
  runId: '4242',
  event: 'workflow_dispatch',
  workflow: '.github/workflows/move.yml',
  ref: 'main',
  pages: '',
  given: { command: 'move', alias: 'www.shop.example', 'target-distribution': 'E2', settle: '6m' },
}
const ended: Ending = { command: 'move', result: 'failed', place, plan: undefined, all: [] }

interface Ending {
  readonly command: Command
  readonly plan: string | undefined
  readonly result: Result
  readonly place: RunPlace
  /** Everything that is to be done next. */
  readonly all: readonly Next[]
}

function startOf(item: Next, { command, result, place, plan, all }: Ending) {
  const begun = { command, aliases: [], target: 'E2', place, at: 0 }
  const end = { result, reason: undefined, verdict: '', next: all, supportCase: undefined, at: 1 }
  return startFor(item, { command, plan, started: begun, ended: end })
}

function next(inputs: Readonly<Record<string, string>>): Next {
  return { title: 'Run', paste: 'command: move', language: 'yaml', inputs }
}

/** What `gh` is given when a real shell runs the command. */
function words(shell: string): string[] {
  const script = `gh() { for word do printf '%s\\0' "$word"; done; }\n${shell}\n`
  const { stdout, stderr, status } = spawnSync('sh', ['-c', script], { encoding: 'utf8' })
  expect([status, stderr]).toEqual([0, ''])
  return stdout.split('\0').slice(0, -1)
}

describe('a run that has failed, with the same inputs', () => {
  test('is its failed jobs once more', () => {
    const again = startOf(next({ ...place.given, 'source-distribution': 'E1' }), ended)
    expect(again.button).toBe('Re-run failed jobs')
    expect(words(again.shell)).toEqual(['run', 'rerun', '4242', '--failed', '--repo', 'shop/web'])
  })

  test('is so after a push and on a schedule too', () => {
    const pushed = { ...ended, place: { ...place, event: 'push' } }
    expect(startOf(next(place.given), pushed).button).toBe('Re-run failed jobs')
  })

  test('is none once the run has succeeded, or with another value', () => {
    const { button } = startOf(next(place.given), { ...ended, result: 'moved' })
    expect(button).toBe('Run workflow')
    expect(startOf(next({ ...place.given, settle: '7m' }), ended).button).toBe('Run workflow')
    expect(startOf(next({ 'accept-downtime': 'a.example' }), ended).button).toBe('Run workflow')
  })
})

describe('a run with other inputs', () => {
  test('of a dispatched workflow is dispatched with the inputs that are printed, and no others', () => {
    const inputs = { ...place.given, command: 'recover', plan: '{"a":"b c"}' }
    const { shell } = startOf(next(inputs), { ...ended, plan: '{"of":"now"}' })
    expect(words(shell)).toEqual([
      ...['workflow', 'run', 'move.yml', '--repo', 'shop/web', '--ref', 'main'],
      ...['-f', 'command=recover', '-f', 'alias=www.shop.example', '-f', 'target-distribution=E2'],
      ...['-f', 'settle=6m', '-f', 'plan={"a":"b c"}'],
    ])
  })

  test('has the plan itself where a later job would have passed it on', () => {
    const planned: Ending = { ...ended, command: 'plan', result: 'planned', plan: '{"version":1}' }
    const inputs = {
      command: 'move',
      alias: 'a.example',
      plan: ['$', '{{ needs.plan.outputs.plan }}'].join(''),
    }
    expect(words(startOf(next(inputs), planned).shell)).toContain('plan={"version":1}')
  })

  test('is no command where only a job of the workflow knows the plan', () => {
    const inputs = {
      command: 'move',
      alias: 'a.example',
      plan: ['$', '{{ needs.plan.outputs.plan }}'].join(''),
    }
    expect(startOf(next(inputs), ended)).toMatchObject({ button: 'Run workflow', shell: '' })
  })

  test('that names one input more has all others as they were', () => {
    const { shell } = startOf(next({ 'accept-downtime': 'a.example,b.example' }), ended)
    expect(words(shell)).toEqual(expect.arrayContaining(['alias=www.shop.example', 'settle=6m']))
    expect(words(shell)).toContain('accept-downtime=a.example,b.example')
  })

  test('that is the command itself, spelled right, has all others as they were', () => {
    const refused = { ...ended, result: 'refused' } as const
    const { shell } = startOf(next({ command: 'roll-back' }), refused)
    expect(words(shell)).toEqual(expect.arrayContaining(['command=roll-back', 'alias=www.shop.example']))
    const two = [next({ command: 'roll-back' }), next({ scenario: 'wildcard' })]
    expect(two.map((item) => startOf(item, { ...refused, all: two }).shell)).toEqual(['', ''])
  })

  test('is no command where several values are wanted at once, or one is left open', () => {
    const two = [next({ alias: 'a.example' }), next({ scenario: 'wildcard' })]
    expect(two.map((item) => startOf(item, { ...ended, all: two }).shell)).toEqual(['', ''])
    const open = next({ 'role-to-assume': 'arn:aws:iam::123456789012:role/NAME' })
    expect(startOf(open, { ...ended, all: [open] }).shell).toBe('')
  })

  test.each(['push', 'schedule', 'repository_dispatch'])(
    'after %s is a matter of the workflow file',
    (event) => {
      const start = startOf(next({ command: 'recover' }), { ...ended, place: { ...place, event } })
      expect(start).toEqual({ button: 'none', shell: '', file: '.github/workflows/move.yml' })
    },
  )

  test('has no command where the workflow or its branch is not known', () => {
    const unknown = (more: Partial<RunPlace>) =>
      startOf(next({ command: 'recover' }), { ...ended, place: { ...place, ...more } }).shell
    expect([unknown({ workflow: '' }), unknown({ ref: '' }), unknown({ ref: '--help' })]).toEqual([
      '',
      '',
      '',
    ])
  })
})

test('no value breaks out of the command: a real shell gives it on as it is', () => {
  const hostile = [
    "'; touch /tmp/x; '",
    '$(id)',
    '`id`',
    '"',
    '\\',
    '!!',
    '~',
    '*',
    '#',
    "it's",
    '&& id',
    '-f',
    '=',
  ]
  const value = fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'grapheme', maxLength: 12 }))
  fc.assert(
    fc.property(value, value, (text, ref) => {
      const { shell } = startOf(next({ command: 'recover', alias: text }), {
        ...ended,
        place: { ...place, ref: ref || 'main' },
      })
      if (shell === '') return
      expect(words(shell).slice(5)).toEqual([
        '--ref',
        ref || 'main',
        '-f',
        'command=recover',
        '-f',
        `alias=${text}`,
      ])
    }),
    { numRuns: 60 },
  )
})

test('a value with what nobody would see is in no command', () => {
  for (const text of ['a\nb', 'a\u0007', 'a\u202eb', 'a\u200bb'])
    expect(startOf(next({ command: 'recover', alias: text }), ended).shell).toBe('')
})

describe('in the summary', () => {
  if (started.type !== 'started') throw new Error('no start')
  const shown = (at: RunPlace | undefined, item: Next) =>
    summary(
      fold(
        timeline(
          [0, { ...started, ...(at === undefined ? {} : { place: at }) }],
          [
            1,
            {
              type: 'ended',
              result: 'failed',
              reason: undefined,
              verdict: 'No.',
              next: [item],
              supportCase: undefined,
            },
          ],
        ),
      ),
    )

  test('there is no YAML without a word on where it goes', () => {
    for (const at of [undefined, place, { ...place, event: 'push' }, { ...place, workflow: '' }])
      expect(shown(at, next({ command: 'recover' }))).toMatch(
        /[Ii]n (?:the workflow file|`\.github\/workflows\/move\.yml`), under `with:` of the step that uses this action:\n+ *```yaml/,
      )
  })

  test('move-alias started by hand: its form has no field for the roles, and the way without them is told', () => {
    const role = 'arn:aws:iam::111122223333:role/move-alias-move'
    const given = { ...place.given, 'role-to-assume': role, 'require-plan': 'true' }
    const at = { ...place, workflow: '.github/workflows/move-alias.yml', given }
    const told = shown(at, next({ command: 'plan', alias: 'www.shop.example', 'role-to-assume': role }))
    expect(told).toContain(`-f role-to-assume=${role}`)
    expect(told).toContain(
      'Leave it out where the workflow gives this value itself, as `move-alias` does with the roles of its',
    )
  })

  test('a re-run says which button and which command', () => {
    expect(shown(place, next(place.given))).toMatch(
      /\*\*Re-run failed jobs\*\*[\s\S]*```sh\n +gh run rerun 4242 --failed --repo shop\/web\n/,
    )
  })

  test('a recovery is first of all the job for it once more, whatever the inputs of the workflow', () => {
    const command = { command: 'recover', alias: 'www.shop.example' }
    for (const at of [undefined, place, { ...place, event: 'push' }, { ...place, given: command }])
      expect(shown(at, next(command))).toMatch(
        /If this run has a job `recover`, [^\n]*does not wait for an approval[^\n]*If there is no such job:\n/,
      )
    expect(shown(place, next({ ...command, command: 'move' }))).not.toContain('If this run has a job')
  })

  test('a record is one code span, exactly the record', () => {
    const record = '_www.shop.example. 300 IN TXT "d2.cloudfront.net"'
    expect(shown(place, { title: 'Publish', paste: record, language: 'dns' })).toContain(`\`${record}\``)
  })
})

/**
 * GitHub takes at most 65,535 characters as inputs of a dispatch, from its form as from `gh`: a plan that is longer goes into the
 * workflow file only (docs.github.com: "Events that trigger workflows", workflow_dispatch).
 */
test('what is too long for a dispatch is not to be dispatched by hand either', () => {
  const item = next({ ...place.given, command: 'recover', plan: 'x'.repeat(70_000) })
  const start = startOf(item, { ...ended, result: 'exposed', all: [item] })
  expect(start).toEqual({ button: 'none', shell: '', file: place.workflow })
})
