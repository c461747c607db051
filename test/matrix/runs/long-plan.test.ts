import { expect, test, vi } from 'vitest'
import { parse } from 'yaml'
import { now } from '../../oracle/played.ts'
import { methods } from '../shop.ts'
import { Wide } from '../wide.ts'

vi.setConfig({ testTimeout: 60_000 })

/**
 * The recovery of an outage goes on under the plan of the move. Where it is printed it can be pasted: half a plan is refused
 * (plan-invalid), and users stay unserved meanwhile.
 */
test.each([30, 100])(
  '%i names are unserved: the recovery that is printed is whole, wherever it is read',
  async (many) => {
    const { stage, inputs } = methods['disable-source']
    const wide = await Wide.of({ ...stage, switches: { aliasQuota: 250 } }, many)
    const { source } = wide.stage.scene
    const run = await wide.run({
      judged: true,
      inputs: inputs(wide.names),
      after: ({ cancel }) => {
        if (!now(source).enabled) cancel()
      },
    })
    expect(run.outputs['result'], run.log.slice(-3_000)).toBe('exposed')
    const plan = run.outputs['plan'] ?? ''
    const { next } = JSON.parse(run.outputs['report'] ?? '{}')
    const { paste } = next.find(({ title }: { title: string }) => title.includes('Recover'))
    expect.soft(parse(paste)?.plan, 'in the report').toBe(plan)
    expect.soft(run.log.slice(run.log.indexOf('Next: ')), 'in the log').toContain(plan)
    expect.soft(run.summary).not.toContain('Too long to show here')
    const shown = run.summary.slice(run.summary.indexOf('### What to do next'), run.summary.indexOf('### T'))
    expect.soft(shown, 'in the summary').toContain(plan)
  },
)

test('alias all of a hundred long names: the log has all of them, since a run that resumes this one is told to take them from there', async () => {
  const { stage, inputs } = methods.wildcard
  const names = Array.from({ length: 100 }, (_, n) => `name${n}.${'x'.repeat(40)}.shop.example`)
  const wide = await Wide.of({ ...stage, switches: { aliasQuota: 250 } }, names)
  const all = { ...inputs(), alias: 'all', 'source-distribution': wide.stage.scene.source.id }
  const run = await wide.run({ inputs: { ...all, command: 'plan' }, judged: true })
  const line = run.log.split('\n').find((one) => one.includes('alias all: 100')) ?? ''
  expect(names.filter((name) => !line.includes(name))).toEqual([])
})

test('downtime of a hundred names is not accepted: the remedy of the finding, in the report too, accepts exactly these', async () => {
  const { stage } = methods['release-and-claim']
  const names = Array.from({ length: 100 }, (_, n) => `name${n}.${'x'.repeat(20)}.shop.example`)
  const wide = await Wide.of({ ...stage, switches: { aliasQuota: 250 } }, names)
  const run = await wide.run({ inputs: { scenario: 'release-and-claim', command: 'plan' }, judged: true })
  const { findings } = JSON.parse(run.outputs['report'] ?? '{}')
  const { remedy } = findings.find(({ id }: { id: string }) => id === 'downtime-not-accepted')
  expect(parse(remedy)['accept-downtime'].split(',').toSorted()).toEqual(names.toSorted())
})
