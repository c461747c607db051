import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { declarations } from '../../../src/inputs/declarations.ts'

interface Metadata {
  readonly inputs: Readonly<Record<string, { description: string; required: boolean; default?: unknown }>>
  readonly outputs: Readonly<Record<string, { description: string }>>
  readonly runs: unknown
  readonly branding: unknown
}

const text = readFileSync(new URL('../../../action.yml', import.meta.url), 'utf8')
const action: Metadata = parse(text)

describe('action.yml', () => {
  test('has the inputs that are read, in the same order, with the same defaults', () => {
    const declared = Object.entries(declarations).map(([name, { required, default: preset }]) => [
      name,
      required,
      preset,
    ])
    const listed = Object.entries(action.inputs).map(([name, input]) => [
      name,
      input.required,
      input.default ?? '',
    ])
    expect(listed).toEqual(declared)
  })

  test('shows the inputs in the groups of the contract', () => {
    const lines = text.slice(text.indexOf('\ninputs:'), text.indexOf('\noutputs:')).split('\n')
    let group = ''
    const grouped: [string, string][] = []
    for (const line of lines) {
      group = /^ {2}# (.+)$/.exec(line)?.[1] ?? group
      const name = /^ {2}([a-z-]+):$/.exec(line)?.[1]
      if (name !== undefined) grouped.push([name, group])
    }
    expect(grouped).toEqual(
      Object.entries(declarations).map(([name, declaration]) => [name, declaration.group]),
    )
  })

  test('has the outputs of the contract', () => {
    expect(Object.keys(action.outputs)).toEqual([
      'result',
      'reason',
      'scenario',
      'plan',
      'plan-digest',
      'source-distribution',
      'target-distribution',
      'unserved-milliseconds',
      'reconcile-required',
      'support-case',
      'report',
    ])
  })

  test('describes each input and output in one sentence', () => {
    for (const { description } of [...Object.values(action.inputs), ...Object.values(action.outputs)]) {
      expect(description).toMatch(/^[^.].*[^.]\.$/s)
      expect(description).not.toMatch(/\. [A-Z]/)
    }
  })

  test('has only texts as defaults, since the runner hands over nothing else', () => {
    const defaults = Object.values(action.inputs).flatMap((input) => input.default ?? [])
    expect(defaults.filter((preset) => typeof preset !== 'string')).toEqual([])
  })

  test('has a post step with an entry of its own, which runs however the job ends', () => {
    expect(action.runs).toEqual({
      using: 'node24',
      main: 'dist/index.js',
      post: 'dist/post.js',
      'post-if': 'always()',
    })
    expect(action.branding).toEqual({ icon: 'shuffle', color: 'orange' })
  })
})
