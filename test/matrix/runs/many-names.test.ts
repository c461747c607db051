import { describe, expect, test, vi } from 'vitest'
import { readConfig, withAliases } from '../../cloud/cloudfront/config.ts'
import { accept, latest } from '../../cloud/cloudfront/versions.ts'
import { diligentPerson } from '../../virtual/person.ts'
import { virtualRun } from '../../virtual/run.ts'
import { setStage } from '../../virtual/stage.ts'

vi.setConfig({ testTimeout: 120_000 })

/** A move of so many names of one distribution. With a wildcard besides, 99 are what fits the default quota. */
async function moved(scenario: string, many: number, long?: string) {
  const options = long === undefined ? {} : { zone: long }
  const stage = await setStage(scenario === 'same-account' ? { scene: options } : { cross: { ...options } })
  const { source, zone } = stage.scene
  const names = Array.from({ length: many }, (_, n) =>
    `n${n}`.padEnd(long === undefined ? 0 : 63, 'x').concat(`.${zone.name}`),
  )
  accept(stage.cloud.world, [
    { distribution: source, config: readConfig(withAliases(latest(source).xml, names)) },
  ])
  zone.load(names.map((name) => ({ name, type: 'CNAME' as const, ttl: 1, values: [`${source.domain}.`] })))
  await stage.clock.sleep(400_000)
  const outage = scenario === 'disable-source' || scenario === 'release-and-claim'
  const run = await virtualRun(stage, {
    inputs: { alias: names.join(','), scenario, ...(outage ? { 'accept-downtime': names.join(',') } : {}) },
    reader: diligentPerson(stage),
  })
  expect(run.outputs['result'], `${run.summary.slice(0, 2_000)}\n${run.log.slice(-2_000)}`).toBe('moved')
  return { calls: run.calls.length, took: run.ended - run.began, outputs: run.outputs }
}

describe.each(['same-account', 'wildcard', 'disable-source', 'release-and-claim'])('%s', (scenario) => {
  test('a hundred names take as long as one, within a poll or two, and fit into the outputs', async () => {
    const one = await moved(scenario, 1)
    const most = await moved(scenario, scenario === 'wildcard' ? 99 : 100)
    expect(most.took).toBeLessThan(one.took + 3 * 45_000)
    // The methods of batches ask the same questions; a mover call has to be made for each name.
    const batches = scenario === 'wildcard' || scenario === 'release-and-claim'
    expect(most.calls).toBeLessThan(batches ? one.calls * 1.1 : one.calls + 5 * 100)
    // The runner takes outputs of 1 MB (docs.github.com: outputs are Unicode strings, and can be a maximum of 1 MB).
    expect(Buffer.byteLength(Object.values(most.outputs).join(''))).toBeLessThan(1_000_000)
  })
})

test('a hundred names of the greatest length fit into what the runner takes', async () => {
  const zone = `${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(53)}.example`
  expect(`${'a'.repeat(63)}.${zone}`).toHaveLength(253)
  const { outputs } = await moved('same-account', 100, zone)
  expect(Buffer.byteLength(Object.values(outputs).join(''))).toBeLessThan(1_000_000)
  // One environment variable of a process: execve(2).
  expect(Buffer.byteLength(outputs['plan'] ?? '')).toBeLessThan(131_000)
})
