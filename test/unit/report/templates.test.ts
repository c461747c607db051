import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Command, Result } from '../../../src/base/contract.ts'
import type { Owner } from '../../../src/base/distribution.ts'
import type { OwnerFacts, RunEvent, RunPlace } from '../../../src/report/events.ts'
import { declare } from '../../../src/report/help.ts'
import { reportJson } from '../../../src/report/outputs.ts'
import { summary } from '../../../src/report/summary.ts'
import { fold, runs, standing, timeline } from './stories.ts'

/** What the summary says to those who keep templates of the two distributions. */

const stack: Owner = { tool: 'CloudFormation', name: 'web', resource: 'Distribution' }
const terraform: Owner = { tool: 'Terraform', name: 'ManagedBy: terraform', resource: '' }
const pulumi: Owner = { tool: 'Pulumi', name: 'pulumi: yes', resource: '' }
const sst: Owner = { tool: 'SST', name: 'shop', resource: 'prod' }

function owners(source: Owner | undefined, target: Owner | undefined, unread = ''): RunEvent {
  const facts = (side: 'source' | 'target', id: string, owner: Owner | undefined): OwnerFacts => ({
    side,
    id,
    owner,
    unread: owner === undefined ? unread : '',
  })
  return {
    type: 'owners',
    owners: [facts('source', 'E1SOURCE', source), facts('target', 'E2TARGET', target)],
  }
}

const back = {
  title: 'To go back',
  paste: 'command: roll-back',
  language: 'yaml',
  inputs: { command: 'roll-back' },
}

interface Told {
  readonly result?: Result
  readonly command?: Command
  readonly owners?: RunEvent
  readonly holder?: 'target' | 'source'
}

/** The report of a finished run, and what its summary says about templates. */
function told({
  result = 'moved',
  command = 'move',
  owners: event = owners(undefined, undefined),
  holder = 'target',
}: Told) {
  const events = runs.moved.map((timed) => {
    const { event: one } = timed
    if (one.type === 'started') return { ...timed, event: { ...one, command, place } }
    return one.type === 'ended'
      ? { ...timed, event: { ...one, result, status: standing(holder), back } }
      : timed
  })
  const report = fold([...events.slice(0, -1), ...timeline([461, event]), ...events.slice(-1)])
  const [, text = ''] = /^### Templates\n\n([\s\S]*?)(?=^### |(?![\s\S]))/m.exec(summary(report)) ?? []
  return { text, json: JSON.parse(reportJson(report)) }
}

const place: RunPlace = {
  workflow: '.github/workflows/move.yml',
  event: 'workflow_dispatch',
  ref: 'main',
  given: {},
  repository: 'shop-example/infrastructure',
  runId: '4242',
  pages: 'https://github.com/acme/move-cloudfront-alias/blob/v1',
}

const finished: readonly Result[] = ['moved', 'moved-unverified', 'already-in-place', 'verified']

describe.each(finished)('%s', (result) => {
  test('begins with the freeze, then says what the next deployment of each side does, and what to declare', () => {
    const { text } = told({ result })
    expect(text).toMatch(
      /^> \[!WARNING\]\n> \*\*Do not deploy a template that declares `E2TARGET` or `E1SOURCE`/,
    )
    expect(text).toMatch(/\*\*The target\*\* `E2TARGET`.*removes `www\.example\.com`: users get errors/)
    expect(text).toMatch(
      /\*\*The source\*\* `E1SOURCE`.*adds `www\.example\.com` again.*`CNAMEAlreadyExists`/,
    )
    const order = [
      'Do not deploy',
      'removes',
      'Write these alias lists',
      'must find nothing to change',
      '<summary>Terraform',
      'Keep `E1SOURCE`',
    ]
    expect(order.map((words) => text.indexOf(words))).toEqual(
      order.map((words) => text.indexOf(words)).toSorted((a, b) => a - b),
    )
    expect(order.filter((words) => !text.includes(words))).toEqual([])
  })

  test('has the lists of both sides in five languages, and in the report', () => {
    const { text, json } = told({ result })
    for (const list of [
      'aliases = ["m.example.com", "www.example.com"]',
      'aliases = ["api.example.com"]',
      'Aliases:\n  - "m.example.com"\n  - "www.example.com"',
      'domainNames: ["m.example.com", "www.example.com"],',
      'aliases: ["m.example.com", "www.example.com"],',
      'domain: {\n  name: "m.example.com",\n  aliases: ["www.example.com"],\n},',
    ])
      expect(text).toContain(list)
    expect(
      json.templates.map(({ side, aliases }: { side: string; aliases: string[] }) => [side, aliases]),
    ).toEqual([
      ['target', ['m.example.com', 'www.example.com']],
      ['source', ['api.example.com']],
    ])
    expect(json.templates[1].declare).toMatchObject({ terraform: 'aliases = ["api.example.com"]' })
  })
})

test.each([
  [
    'CloudFormation',
    stack,
    /the next deployment that changes the distribution/,
    'detect-stack-resource-drift --stack-name web --logical-resource-id Distribution`',
  ],
  ['Terraform', terraform, /the next `terraform apply`/, '`terraform plan -refresh-only`'],
  ['Pulumi', pulumi, /the next deployment that changes the distribution/, '`pulumi preview --refresh`'],
  ['SST', sst, /the next deployment that changes the distribution/, '`sst diff`'],
] as const)('%s declares both sides: its next deployment, and only its checks', (_, owner, next, check) => {
  const { text, json } = told({ owners: owners(owner, owner) })
  expect(text).toMatch(next)
  expect(text).toContain(check)
  for (const other of ['terraform plan', 'detect-stack', 'cdk diff', 'pulumi preview', 'sst diff'])
    if (!check.includes(other.split(' ')[0] ?? '') && !(owner === stack && other === 'cdk diff'))
      expect(text).not.toContain(`\`${other}`)
  expect(json.templates[0].owner).toEqual({ ...owner })
})

test('tags that name no tool, and tags that could not be read, are told apart; then every check is there', () => {
  expect(told({}).text).toContain('not known: no tag names a tool')
  const { text } = told({ owners: owners(undefined, stack, 'cloudfront:ListTagsForResource: not permitted') })
  expect(text).toMatch(
    /source\*\* `E1SOURCE`.*\. Declared by: not known: `cloudfront:ListTagsForResource`: not permitted/,
  )
  expect(text).toMatch(
    /terraform plan -refresh-only[\s\S]*cdk diff[\s\S]*pulumi preview --refresh[\s\S]*sst diff/,
  )
})

test('a tag can neither run a command nor break the table', () => {
  const evil: Owner = { tool: 'CloudFormation', name: 'web; rm -rf ~ | `x`', resource: '$(x)' }
  const { text } = told({ owners: owners(evil, evil) })
  expect(text).not.toMatch(/--stack-name web;|--logical-resource-id \$/)
  const rows = text.split('\n').filter((line) => line.startsWith('| '))
  expect(rows.map((row) => row.split('|').length)).toEqual(rows.map(() => 5))
})

test('says how long the source is needed, and how to go back', () => {
  const { text } = told({})
  expect(text).toMatch(/Keep `E1SOURCE` enabled until DNS .* and the old TTL has passed/)
  expect(text).toMatch(/<summary>How to go back<\/summary>[\s\S]*command: roll-back/)
})

test.each([
  ['a recovery that found nothing to do', { result: 'already-in-place', command: 'recover' }],
  ['a name that is not on the target', { result: 'verified', holder: 'source' }],
  ['a move that failed', { result: 'failed', holder: 'source' }],
  ['a move that was undone', { result: 'rolled-back', holder: 'source' }],
] as const)('%s: no lists', (_, run) => {
  const { text, json } = told(run)
  expect(text).not.toContain('aliases = [')
  expect(json.templates).toEqual([])
})

test('docs/templates.md shows an entry of the report as it is, with the words of the summary', () => {
  const page = readFileSync(new URL('../../../docs/templates.md', import.meta.url), 'utf8')
  const [, example = '{}'] = /^```json\n([\s\S]*?)^```$/m.exec(page) ?? []
  const shown = JSON.parse(example)
  const { json } = told({ owners: owners(stack, stack) })
  const [entry] = json.templates
  expect(Object.keys(shown).toSorted()).toEqual(Object.keys(entry).toSorted())
  expect(Object.keys(shown.owner)).toEqual(Object.keys(entry.owner))
  expect(shown.declare).toEqual(
    Object.fromEntries(Object.entries(declare).map(([tool, write]) => [tool, write(shown.aliases)])),
  )
  for (const words of ['terraform plan -refresh-only', 'cdk diff', 'pulumi preview --refresh', 'sst refresh'])
    for (const place of [page, told({}).text]) expect(place).toContain(`\`${words}\``)
})

test('what breaks is in no table, whose last column a phone hides, and the page about it is linked', () => {
  const { text } = told({})
  expect(text).not.toMatch(/^\|/m)
  expect(text).toMatch(/\[More about templates\]\(https:\S+\/docs\/templates\.md\)/)
})
