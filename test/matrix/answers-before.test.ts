import { describe, expect, test } from 'vitest'
import type { Behaviour } from '../cloud/edge-answer.ts'
import type { Sides } from '../cloud/scene/sides.ts'
import { edgeRequest } from '../virtual/edge-request.ts'
import { virtualRun } from '../virtual/run.ts'
import { setStage } from '../virtual/stage.ts'

/** A run with the probe, with what it found of the answers before the move. */
async function run(
  target: Behaviour,
  {
    command = 'move',
    address = '13.224.0.0',
    hangs = false,
    sides = {},
    inputs = {} as Record<string, string>,
  } = {},
) {
  const stage = await setStage({ scene: { sides: sides as Sides } })
  stage.cloud.dns.edges.A = [address]
  const answers = edgeRequest(stage.cloud.edges, new Map([[stage.scene.target.id, target]]))
  const played = await virtualRun(stage, {
    inputs: { ...stage.inputs, command, 'probe-path': '/', ...inputs },
    request: hangs ? () => new Promise(() => undefined) : answers,
  })
  const { findings } = JSON.parse(played.outputs['report'] ?? '')
  const found = findings.filter(({ id }: { id: string }) => id.startsWith('answers-'))
  return { ...played, found, result: played.outputs['result'] }
}

const results = { plan: 'planned', move: 'moved' } as const

describe.each(['plan', 'move'] as const)('%s', (command) => {
  test('says that the target answers as the alias does', async () => {
    const { found, summary, result } = await run({}, { command })
    expect(found).toEqual([expect.objectContaining({ id: 'answers-compared', level: 'ok' })])
    expect(summary).toContain('Answers before the move')
    expect(result).toBe(results[command])
  })

  test('warns of a target that answers worse, and goes on', async () => {
    const { found, result } = await run({ status: 404 }, { command })
    expect(found).toEqual([expect.objectContaining({ id: 'answers-differ', level: 'warning' })])
    expect(found[0].evidence).toContain(': 200;')
    expect(found[0].evidence).toContain(': 404.')
    expect(result).toBe(results[command])
  })

  test.each([
    ['no public address', { address: '127.0.0.1' }, 'no public address'],
    ['no answer', { hangs: true }, 'no answer within 5 s'],
    ['a tenant as the target', { sides: { target: 'tenant' } }, 'answers for its domains only'],
  ] as const)('with %s is not kept from its goal', async (_, trouble, why) => {
    const { found, result } = await run({}, { command, ...trouble })
    expect(found).toEqual([expect.objectContaining({ id: 'answers-not-compared', level: 'info' })])
    expect(found[0].evidence).toContain(why)
    expect(result).toBe(results[command])
  })

  test('with probe-path: off asks nothing', async () => {
    const { found, summary } = await run({ status: 404 }, { command, inputs: { 'probe-path': 'off' } })
    expect(found).toEqual([])
    expect(summary).not.toContain('Answers before the move')
  })
})
