import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { runOf } from '../../../../src/commands/verdict/next.ts'
import { opposite } from '../../../../src/commands/verdict/onward.ts'
import { inputNames } from '../../../../src/inputs/declarations.ts'
import type { Inputs } from '../../../../src/inputs/inputs.ts'
import { readInputs } from '../../../../src/inputs/read.ts'
import { jobEnvironment } from '../../inputs/job-environment.ts'
import { TwoSides } from '../../scenarios/two-sides.ts'

/** For every input of action.yml a text that is no default; those that are odd to YAML among them. */
const texts: Readonly<Record<string, string>> = {
  alias: 'www.example.com',
  'target-distribution': 'E2NEWSHOP00002',
  scenario: 'wildcard',
  command: 'move',
  'source-distribution': 'E1OLDSHOP00001',
  'role-to-assume': 'arn:aws:iam::111122223333:role/move-alias',
  'source-role-to-assume': 'arn:aws:iam::444455556666:role/move-alias',
  'dns-role-to-assume': 'arn:aws:iam::111122223333:role/dns',
  'role-chaining': 'true',
  dns: 'manual',
  plan: '{"version":1,\n "note":"it\'s: #1"}',
  'require-plan': 'true',
  'require-approval': 'true',
  'accept-downtime': 'www.example.com\na.example.com',
  'accept-hosts': '*.example.com',
  'on-failure': 'stop',
  'github-token': 'ghs_secret',
  'role-session-name': '=@-',
  'role-duration': '2h',
  audience: '#:audience',
  'aws-region': 'eu-west-1',
  'hosted-zone': 'Z0123456789ABC',
  'dns-servers': '192.0.2.53:53\n[2001:db8::53]:53',
  'dns-timeout': '7m',
  'deploy-timeout': '41m',
  settle: '6m',
  'poll-interval': '9s',
  deadline: '301m',
  'restore-source': 'false',
  'keep-wildcard': 'true',
  'probe-path': '/a-b:c',
  'probe-header': 'x-served-by: secret',
}
const secret = ['github-token', 'probe-header']

const { inputs: declared } = parse(readFileSync(new URL('../../../../action.yml', import.meta.url), 'utf8'))

function read(given: Readonly<Record<string, string>>): Inputs {
  const env = Object.entries(given).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text])
  return readInputs(jobEnvironment(Object.fromEntries(env))).inputs
}

/** What a run has that is given what is pasted. */
const again = (paste: string) => read({ ...only(secret), ...parse(paste, { schema: 'failsafe' }) })
const only = (names: readonly string[]) =>
  Object.fromEntries(Object.entries(texts).filter(([name]) => names.includes(name)))

/** Without the texts themselves: lists are pasted in one line. */
const values = ({ given: _, ...parsed }: Inputs) => parsed

async function moveWith(given: Readonly<Record<string, string>>) {
  const context = await new TwoSides().context()
  const source = context.source === undefined ? undefined : { ...context.source, id: 'E1OLDSHOP00001' }
  const inputs = read(given)
  return {
    ...context,
    inputs,
    aliases: inputs.aliases,
    source,
    target: { ...context.target, id: 'E2NEWSHOP00002' },
  }
}

describe('inputs to paste', () => {
  test('there is a text here for every input of action.yml', () => {
    expect(Object.keys(texts).sort()).toEqual(Object.keys(declared).sort())
    expect(Object.keys(texts).sort()).toEqual([...inputNames].sort())
  })

  test.each(['move', 'recover', 'roll-back', 'verify'] as const)(
    'a run of %s with them is given all that this run was given',
    async (command) => {
      const paste = runOf(await moveWith(texts), command, '').paste
      expect(values(again(paste))).toEqual(
        values(read({ ...texts, command, plan: texts['plan']?.replace('\n', '') ?? '' })),
      )
      for (const name of secret) expect(paste).not.toContain(name)
      expect(paste).not.toContain('secret')
    },
  )

  test.each(['move', 'roll-back'] as const)(
    'where a plan is required, %s is given one also after a run that had none',
    async (command) => {
      const { plan: _, ...others } = texts
      const { inputs } = runOf(await moveWith({ ...others, command: 'recover' }), command, '')
      expect(inputs?.['plan']).toBe(['$', '{{ needs.plan.outputs.plan }}'].join(''))
      const { inputs: looked } = runOf(await moveWith({ ...others, command: 'recover' }), 'verify', '')
      expect(looked).not.toHaveProperty('plan')
    },
  )

  test('a new plan is not made under the old one', async () => {
    const { plan: _, ...others } = texts
    const paste = runOf(await moveWith(texts), 'plan', '').paste
    expect(values(again(paste))).toEqual(values(read({ ...others, command: 'plan' })))
  })

  test('a chain of roles is for one direction: its other end does not trust GitHub', async () => {
    const { title, inputs } = opposite(await moveWith(texts))
    expect(inputs).toMatchObject({ 'role-chaining': 'false' })
    expect(title).toContain(
      'arn:aws:iam::444455556666:role/move-alias and arn:aws:iam::111122223333:role/dns',
    )
    const { 'source-role-to-assume': _, ...one } = texts
    const within = opposite(await moveWith(one))
    expect(within).toMatchObject({
      title: 'To go back: the opposite move',
      inputs: { 'role-chaining': 'true' },
    })
  })

  test('the opposite move changes sides, and takes over what was not accepted for this direction', async () => {
    const { 'accept-downtime': _, 'accept-hosts': __, plan: ___, scenario: ____, ...others } = texts
    expect(values(again(opposite(await moveWith(texts)).paste))).toEqual(
      values(
        read({
          ...others,
          command: 'plan',
          'role-chaining': 'false',
          'target-distribution': others['source-distribution'] ?? '',
          'source-distribution': others['target-distribution'] ?? '',
          'role-to-assume': others['source-role-to-assume'] ?? '',
          'source-role-to-assume': others['role-to-assume'] ?? '',
        }),
      ),
    )
  })

  test('a default is not pasted', async () => {
    const { 'source-distribution': source = '', alias = '', 'target-distribution': target = '' } = texts
    const { paste } = runOf(
      await moveWith({ alias, 'target-distribution': target, settle: '5m', dns: 'auto' }),
      'move',
      '',
    )
    expect(Object.keys(parse(paste))).toEqual([
      'command',
      'alias',
      'target-distribution',
      'source-distribution',
      ...(paste.includes('role-to-assume') ? ['role-to-assume'] : []),
    ])
    expect(paste).toContain(`source-distribution: ${source}`)
  })
})
