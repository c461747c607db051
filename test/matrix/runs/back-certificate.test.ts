import { expect, test, vi } from 'vitest'
import { everything } from '../../cloud/scene.ts'
import { roleOfAllJobs } from '../fan-out.ts'
import { Wide } from '../wide.ts'

vi.setConfig({ testTimeout: 120_000 })

const zone = 'shop.example'
const [covered, uncovered] = [`www.${zone}`, 'www.store.example']

test('roll-back: a certificate of the source that covers the first of two names only refuses the way back before it begins', async () => {
  const wide = await Wide.of({ scene: { covered: [zone, `*.${zone}`, '*.store.example'] } }, [
    covered,
    uncovered,
  ])
  const { stage } = wide
  const given = {
    'role-to-assume': roleOfAllJobs(stage, stage.scene.account, [everything]),
    dns: 'manual',
    'dns-timeout': '1m',
  }
  const moved = await wide.run({ inputs: given, reader: () => undefined })
  expect(wide.on('target'), moved.log).toEqual(wide.names)
  const run = await wide.run({
    inputs: { ...given, command: 'roll-back', plan: moved.outputs['plan'] ?? '' },
    reader: () => undefined,
  })
  expect(run.outputs, run.log).toMatchObject({ result: 'refused', reason: 'certificate-not-covering' })
  expect(wide.on('target')).toEqual(wide.names)
  const { findings } = JSON.parse(run.outputs['report'] ?? '{}')
  expect(findings.find(({ id }: { id: string }) => id === 'certificate-not-covering')).toMatchObject({
    title: 'The certificate of the source does not cover the alias',
    evidence: expect.stringContaining(uncovered),
    remedy: expect.stringMatching(/covers www\.store\.example \(.*\) to E1OLDSHOP00001\.$/),
  })
})
