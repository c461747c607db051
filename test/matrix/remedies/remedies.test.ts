import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type VirtualRun, virtualRun } from '../../virtual/run.ts'
import { setStage } from '../../virtual/stage.ts'
import { carryOut } from './carry-out.ts'
import { elsewhere, temporaryKeys, worlds } from './worlds.ts'

interface Finding {
  readonly id: string
  readonly level: string
  readonly title: string
  readonly remedy: string | null
}

const reportOf = ({ outputs }: VirtualRun): { readonly findings: readonly Finding[] } =>
  JSON.parse(outputs['report'] ?? '{"findings":[]}')

const blockersOf = (run: VirtualRun) => reportOf(run).findings.filter(({ level }) => level === 'blocker')

describe('the remedy of a blocker, carried out, removes it', () => {
  test.each(worlds.map((world): [string, string, typeof world] => [world.blocker, world.name, world]))(
    '%s: %s',
    async (id, _, { stage: options, arrange, inputs, person }) => {
      const stage = await setStage(options)
      await arrange?.(stage)
      const given = { command: 'plan', ...inputs?.(stage) }
      const env = id === 'credentials-not-renewable' ? temporaryKeys(stage) : {}
      const first = await virtualRun(stage, { inputs: given, env })
      const blocker = blockersOf(first).find((one) => one.id === id)
      expect(blocker, first.outputs['report']).toBeDefined()
      const next = await carryOut(stage, blocker?.remedy ?? '', given, person)
      const second = await virtualRun(stage, { inputs: next, env })
      const left = blockersOf(second).filter(({ title }) => title === blocker?.title)
      expect(left, blocker?.remedy ?? '').toEqual([])
      expect(second.outputs['reason']).not.toMatch(/^input-/)
    },
    120_000,
  )
})

test('each blocker that a check can find has a world here', () => {
  const folders = ['scenarios/checks', 'commands'].map(
    (name) => new URL(`../../../src/${name}/`, import.meta.url),
  )
  const text = folders
    .flatMap((folder) => readdirSync(folder).map((file) => new URL(file, folder)))
    .filter(({ pathname }) => pathname.endsWith('.ts'))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n')
  const ids = [...text.matchAll(/\b(?:obstacle|block)\(\s*'([a-z-]+)'/g)].map(([, id = '']) => id)
  const known = new Set([...worlds.map(({ blocker }) => blocker), ...Object.keys(elsewhere)])
  expect(ids.length).toBeGreaterThan(20)
  expect([...new Set(ids)].filter((id) => !known.has(id))).toEqual([])
})
