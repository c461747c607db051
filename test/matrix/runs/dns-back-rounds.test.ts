import { expect, test, vi } from 'vitest'
import { latest } from '../../cloud/cloudfront/versions.ts'
import type { Fault } from '../../cloud/faults.ts'
import type { Stage } from '../../virtual/stage.ts'
import { besidePerson, theirs } from '../beside-a-person.ts'
import { killedOnceReleased, minute, play } from '../dns-stage.ts'
import { names, shop, store, twoZones } from '../two-zones.ts'

vi.setConfig({ testTimeout: 240_000 })

const denied = { status: 403, code: 'AccessDenied', message: 'User is not authorized to perform this' }

/** What goes wrong with calls while the name is on neither distribution. `since`: for how long it has been, in ms. */
type Wrong = (stage: Stage, since: () => number) => readonly Fault[]

/** A move that was killed once the name was released, with DNS at the target, and its recovery, whose claim is denied. */
async function recovered(deadline: string, wrong: Wrong) {
  const { stage, inputs, plan } = await killedOnceReleased()
  const { alias, source, target } = stage.scene
  const { cloud, clock } = stage
  const released = clock.now()
  let given = 0
  const gone = () => {
    const there = latest(source).aliases.includes(alias)
    if (there && given === 0) given = clock.now()
    return !there
  }
  const toTarget: Fault = {
    operation: 'UpdateDistribution',
    does: denied,
    when: ({ request }) => request.path.includes(target.id),
  }
  for (const fault of [toTarget, ...wrong(stage, () => clock.now() - released)])
    cloud.faults.add({ times: 100_000, ...fault, when: (seen) => gone() && fault.when?.(seen) !== false })
  const summaries: string[] = []
  const recover = { ...inputs, deadline, command: 'recover', plan }
  const run = await play(stage, 'release-and-claim', recover, {
    judged: true,
    written: (path, text) => {
      if (path.includes('summary')) summaries.push(text)
    },
    after: () => void gone(),
  })
  return { run, summaries, dark: given - released }
}

test('a later look that cannot read the target for a moment does not keep the recovery from looking again', async () => {
  const { run, dark } = await recovered('45m', ({ scene }, since) => [
    { endpoint: 'route53', does: 'throttle', when: () => since() < 5 * minute },
    {
      operation: 'GetDistribution',
      does: 'throttle',
      when: ({ request }) =>
        request.path.includes(scene.target.id) && since() > minute && since() < 4 * minute,
    },
  ])
  expect(run.outputs['result'], run.log.slice(-6_000)).toBe('rolled-back')
  expect(dark).toBeLessThan(12 * minute)
})

test('a zone that is read in twelve seconds is written, and not looked for again and again', async () => {
  const { run, dark } = await recovered('45m', () => [
    { operation: 'ListHostedZonesByName', does: { slowMs: 12_000 } },
  ])
  expect(run.outputs['result'], run.log.slice(-6_000)).toBe('rolled-back')
  expect(dark).toBeLessThan(10 * minute)
})

test('what remains of a recovery that is cut off in a later round says what to run', async () => {
  const { summaries, run } = await recovered('45m', () => [{ endpoint: 'route53', does: 'throttle' }])
  const running = summaries.filter((text) => text.includes('## ⏳ Running'))
  const since = running.findIndex((text) => text.includes('it was cut off'))
  expect(
    since,
    `${summaries.length} ${running.length} ${running.at(-1)} ${run.log.slice(-3_000)}`,
  ).toBeGreaterThanOrEqual(0)
  for (const text of running.slice(since)) expect(text).toContain('it was cut off')
})

test('names of a zone that answers again are led back and given back while another zone still does not answer', async () => {
  const { wide, given, led } = await twoZones('release-and-claim')
  const { cloud, clock, scene } = wide.stage
  const inputs = { ...given, dns: 'auto', deadline: '45m', 'dns-timeout': '5m', 'deploy-timeout': '10m' }
  const first = await wide.run({
    inputs,
    env: { GITHUB_STEP_SUMMARY: '' },
    after: ({ kill }) => {
      if (wide.on('source').length === 0) kill()
    },
  })
  expect(wide.on('source'), first.log.slice(-3_000)).toEqual([])
  const released = clock.now()
  const own = names.filter((name) => name.endsWith(shop))
  const silent = (zone: string, until: number): Fault => ({
    operation: 'ListHostedZonesByName',
    does: 'throttle',
    when: ({ request }) => request.rawQuery.includes(zone) && clock.now() < released + until,
    times: 100_000,
  })
  cloud.faults.add(silent(shop, 4 * minute))
  cloud.faults.add(silent(store, 600 * minute))
  cloud.faults.add({
    operation: 'UpdateDistribution',
    does: denied,
    when: ({ request }) => request.path.includes(scene.target.id),
    times: 100_000,
  })
  const run = await wide.run({
    inputs: { ...inputs, command: 'recover', plan: first.outputs['plan'] ?? '' },
    env: { GITHUB_STEP_SUMMARY: '' },
    judged: true,
    reader: () => undefined,
  })
  for (const name of own) expect(led(name), run.log.slice(-6_000)).toContain(scene.source.domain)
  expect(wide.on('source'), run.log.slice(-6_000)).toEqual(own)
})

test('a name that a person has led back goes back although Route 53 fails for another one until the deadline', async () => {
  const { wide, stage, inputs, person } = await besidePerson()
  const { scene, cloud, clock } = stage
  let [released, given] = [0, 0]
  const gone = () => released > 0
  cloud.faults.add({
    operation: 'UpdateDistribution',
    when: ({ request }) => gone() && request.path.includes(scene.target.id),
    does: denied,
    times: 100_000,
  })
  cloud.faults.add({ operation: 'ChangeResourceRecordSets', when: gone, does: 'throttle', times: 100_000 })
  const run = await wide.run({
    inputs: {
      ...inputs,
      deadline: '80m',
      'dns-timeout': '10m',
      'deploy-timeout': '10m',
    },
    env: { GITHUB_STEP_SUMMARY: '' },
    judged: true,
    reader: person(() => (gone() ? 5 * minute : 20_000)),
    after: () => {
      if (wide.on('source').length === 0 && released === 0) released = clock.now()
      if (released > 0 && given === 0 && wide.on('source').includes(theirs)) given = clock.now()
    },
  })
  expect(given, run.log.slice(-6_000)).toBeGreaterThan(0)
  expect(given - released).toBeLessThan(30 * minute)
})
