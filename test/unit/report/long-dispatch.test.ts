import { expect, test } from 'vitest'
import { startOf } from '../../../src/report/next.ts'

/**
 * GitHub takes at most 65,535 characters as inputs of a dispatch, from its form as from `gh`: a plan that is longer goes into the
 * workflow file only (docs.github.com: "Events that trigger workflows", workflow_dispatch).
 */
test('what is too long for a dispatch is not to be dispatched by hand either', () => {
  const given = { command: 'move', alias: 'www.shop.example', 'target-distribution': 'E2' }
  const place = {
    repository: 'shop/web',
    runId: '4242',
    event: 'workflow_dispatch',
    workflow: '.github/workflows/move.yml',
    ref: 'main',
    pages: '',
    given,
  }
  const inputs = { ...given, command: 'recover', plan: 'x'.repeat(70_000) }
  const item = { title: 'Recover now', paste: 'command: recover', language: 'yaml', inputs } as const
  const start = startOf(item, {
    command: 'move',
    plan: undefined,
    started: { command: 'move', aliases: [], target: 'E2', place, at: 0 },
    ended: { result: 'exposed', reason: undefined, verdict: '', next: [item], supportCase: undefined, at: 1 },
  })
  expect(start).toEqual({ button: 'none', shell: '', file: '.github/workflows/move.yml' })
})
