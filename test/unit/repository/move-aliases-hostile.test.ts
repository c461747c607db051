import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { expect, test } from 'vitest'
import { run, stepOf } from './aliases-workflow.ts'

const hostile = [
  'https://evil.example/login',
  'www.evil.example',
  '@octocat',
  '@acme/team',
  '#1',
  'GH-1',
  ':warning:',
  'you@evil.example',
  '[a](https://evil.example)',
  '![a](https://evil.example/x.png)',
  '<img src=//evil.example>',
  '`|`@octocat',
]

/** What GitHub would turn into a link, a mention or an emoji outside of code. */
const linked = /@\w|#\d|\bGH-\d|www\.|https?:|:[a-z+]\w*:/i

function all(node: Nodes): readonly Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap((one) => all(one)) : [])]
}

test.each(hostile)(
  '%s: a text of a result is no link, image or mention in the table of all moves',
  (text) => {
    const move = { index: 1, alias: 'a1.example', 'target-distribution': 'E1' }
    const kept = { attempt: 1, result: 'refused', reason: '', names: [], next: `AWS said: ${text}` }
    const since = { PLANS_SINCE: '1', MOVES_SINCE: '0', RECOVERIES_SINCE: '1', UNFINISHED: '[]' }
    const env = { MOVES: JSON.stringify([move]), COMMAND: 'plan', ...since }
    const { summary } = run(stepOf('report', 'report'), env, { 'plan-1': kept })
    const nodes = all(fromMarkdown(summary, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }))
    expect(nodes.filter(({ type }) => ['link', 'image', 'html', 'linkReference'].includes(type))).toEqual([])
    expect(nodes.filter((node) => node.type === 'text' && linked.test(node.value))).toEqual([])
    expect(nodes.filter(({ type }) => type === 'tableCell')).toHaveLength(14)
  },
)
