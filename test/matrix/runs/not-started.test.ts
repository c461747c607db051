import { expect, test } from 'vitest'
import { virtualRun } from '../../virtual/run.ts'
import { setStage } from '../../virtual/stage.ts'
import { disableSource } from '../variants.ts'

test.each(['', 'rollback'])(
  'the command %j is none: nothing says that a move was asked for',
  async (command) => {
    const [variant] = disableSource
    if (variant === undefined) throw new Error('there is no such variant')
    const stage = await setStage(variant.stage)
    const run = await virtualRun(stage, { inputs: { ...variant.inputs?.(stage), command } })
    expect(run.outputs['result']).toBe('refused')
    expect(JSON.parse(run.outputs['report'] ?? '{}')).toMatchObject({ command: null })
    expect(run.summary).not.toContain('Command `')
    expect(run.log).not.toMatch(/command (move|rollback)$|-f command=move$/m)
  },
)
