import { expect, test, vi } from 'vitest'
import { diligentPerson } from '../../virtual/person.ts'
import { type VirtualRunOptions, virtualRun } from '../../virtual/run.ts'
import { type Stage, type StageOptions, setStage } from '../../virtual/stage.ts'
import { variants } from '../variants.ts'

vi.setConfig({ testTimeout: 120_000 })

/** The longest that the log may be silent, in ms (the issue: never for more than two minutes). */
const longest = 120_000

/** A run, with the moment of each line of its log. */
async function timed(stage: Stage, options: VirtualRunOptions) {
  const lines: { readonly at: number; readonly text: string }[] = []
  const person = options.reader
  const run = await virtualRun(stage, {
    ...options,
    reader: (text) => {
      lines.push({ at: stage.clock.now(), text })
      person?.(text)
    },
  })
  const moments = [run.began, ...lines.map(({ at }) => at), run.ended]
  const gaps = moments.slice(1).map((at, index) => at - (moments[index] ?? at))
  return { run, lines, longestGap: Math.max(...gaps) }
}

/** Deployments of six minutes, and a wait that looks as seldom as the inputs allow. */
const slow: StageOptions = { cloud: { deployTime: { min: 240_000, max: 360_000 } } }
const seldom = { 'poll-interval': '15m', settle: '10m', 'deploy-timeout': '20m' }

test.each(
  variants.flatMap((variant) => [
    { ...variant, how: 'as usual', more: {}, world: {} },
    { ...variant, how: 'where it seldom looks and waits long', more: seldom, world: slow },
  ]),
)(
  '$name, $how: the log is never silent for more than two minutes',
  async ({ stage: options, inputs, person, switches = {}, more, world }) => {
    const stage = await setStage({
      ...options,
      ...world,
      switches: { ...options.switches, ...switches },
    })
    const { run, longestGap, lines } = await timed(stage, {
      ...(person ? { reader: diligentPerson(stage) } : {}),
      inputs: { ...inputs?.(stage), ...more },
    })
    expect(run.outputs['result'], run.log).toBe('moved')
    expect(run.ended - run.began).toBeGreaterThan(longest)
    expect(longestGap, lines.map(({ text }) => text).join('')).toBeLessThanOrEqual(longest)
  },
)

test('a wait for a record that nobody writes is told of too', async () => {
  const stage = await setStage({ cross: {} })
  const { run, longestGap } = await timed(stage, {
    inputs: { scenario: 'wildcard', dns: 'manual', 'poll-interval': '20m', 'dns-timeout': '20m' },
  })
  expect(run.outputs).toMatchObject({ result: 'paused' })
  expect(longestGap).toBeLessThanOrEqual(longest)
})

test('a line about a wait says how long it takes yet, by the deployment that the run has seen', async () => {
  const stage = await setStage({ cross: {}, cloud: { deployTime: { min: 240_000, max: 240_000 } } })
  const { lines } = await timed(stage, {
    reader: diligentPerson(stage),
    inputs: { scenario: 'wildcard', settle: '5m' },
  })
  const waits = lines.map(({ text }) => text).filter((text) => text.includes('waiting for'))
  expect(waits[0]).toMatch(
    /to be Deployed with \*\.shop\.example: 0 ms of at most 20 min; about 5 min left: a deployment usually takes about 5 min \(.*\); after it 2 more deployments, about 15 min with settle time$/m,
  )
  const second = waits.filter((text) => /to be Deployed with www\.shop\.example/.test(text))
  expect(second.join('')).toMatch(/; about \d min( \d+ s)? left: the last deployment of this run took 4 min/)
  expect(second.join('')).toMatch(/; after it 1 more deployment, about [45] min$/m)
  expect(waits.join('')).toMatch(
    /settle time, so that every edge receives the change: 1 min.* of at most 5 min; 3 min.* left/,
  )
  expect(waits.join('')).toMatch(/the old record of .* of at most .*; .* left \(/)
})
