import { expect, test, vi } from 'vitest'
import { latest } from '../../cloud/cloudfront/versions.ts'
import { type Stage, setStage } from '../../virtual/stage.ts'
import { besidePerson, ours } from '../beside-a-person.ts'
import { killedOnceReleased, minute, play, zoneRole } from '../dns-stage.ts'

vi.setConfig({ testTimeout: 240_000 })

const denied = { status: 403, code: 'AccessDenied', message: 'User is not authorized to perform this' }

/** Two names, of which the run sees the hosted zone of one. A person switches DNS of the other, and is away when it is to lead back. */
async function awayOnTheWayBack(inputs: Readonly<Record<string, string>>, failing = 0) {
  const { wide, stage, inputs: ofMove, person } = await besidePerson()
  const { scene, cloud, clock } = stage
  let [released, given, asked] = [0, 0, 0]
  const gone = () => released > 0 && given === 0
  cloud.faults.add({
    operation: 'UpdateDistribution',
    when: ({ request }) => wide.on('source').length < 2 && request.path.includes(scene.target.id),
    does: denied,
    times: 10_000,
  })
  cloud.faults.add({
    operation: 'ChangeResourceRecordSets',
    when: () => gone() && clock.now() < released + failing,
    does: 'throttle',
    times: 10_000,
  })
  const run = await wide.run({
    inputs: {
      ...ofMove,
      ...inputs,
    },
    env: { GITHUB_STEP_SUMMARY: '' },
    judged: true,
    reader: person((value) => {
      if (gone()) asked++
      return value.includes(scene.source.domain) ? undefined : 20_000
    }),
    after: () => {
      if (wide.on('source').length === 0 && released === 0) released = clock.now()
      if (wide.on('source').includes(ours) && released > 0 && given === 0) given = clock.now()
    },
  })
  return { run, asked, released, given }
}

test('a name whose zone is ours goes back before a person has led DNS of another one back', async () => {
  const { run, released, given } = await awayOnTheWayBack({ deadline: '90m', 'dns-timeout': '15m' })
  expect(given, run.log.slice(-9_000)).toBeGreaterThan(0)
  expect(given - released).toBeLessThan(10 * minute)
})

test('a person is not asked again, and not waited for again, where Route 53 has failed for another name', async () => {
  const { run, asked, released, given } = await awayOnTheWayBack(
    { deadline: '75m', 'dns-timeout': '5m' },
    7 * minute,
  )
  expect(asked, run.log.slice(-9_000)).toBe(1)
  expect(given).toBeGreaterThan(0)
  expect(given - released).toBeLessThan(9 * minute)
})

/** The claim is denied once the name is released; Route 53 fails for so long from then on. */
function denies({ cloud, clock, scene }: Stage, failing: number, operation?: string) {
  const { alias, source, target } = scene
  const seen = { released: 0, given: 0 }
  const gone = () => {
    const there = latest(source).aliases.includes(alias)
    if (!there && seen.released === 0) seen.released = clock.now()
    if (there && seen.released > 0 && seen.given === 0) seen.given = clock.now()
    return !there
  }
  cloud.faults.add({
    ...(operation === undefined ? { endpoint: 'route53' } : { operation }),
    does: 'throttle',
    when: () => gone() && clock.now() < seen.released + failing,
    times: 100_000,
  })
  cloud.faults.add({
    operation: 'UpdateDistribution',
    when: ({ request }) => request.path.includes(target.id) && gone(),
    does: denied,
    times: 100_000,
  })
  return { seen, gone }
}

/** A move that was killed once the name was released, with DNS at the target, and the recovery of it; Route 53 fails for so long. */
async function recovered(failing: number, led?: number) {
  const { stage, inputs, plan } = await killedOnceReleased()
  const { cloud, clock } = stage
  const { seen, gone } = denies(stage, failing)
  gone()
  let asked = 0
  const recover = { ...inputs, command: 'recover', plan }
  const run = await play(stage, 'release-and-claim', recover, {
    env: { GITHUB_STEP_SUMMARY: '' },
    judged: true,
    reader: (text) => {
      for (const [, name = '', ttl, value = ''] of text.matchAll(
        /DNS traffic wanted: (\S+)\. (\d+) IN CNAME (\S+)/g,
      )) {
        if (asked++ > 0 || led === undefined) continue
        const record = { name, type: 'CNAME' as const, ttl: Number(ttl), values: [value] }
        void clock
          .sleep(led)
          .then(() =>
            [...cloud.dns.zones.values()]
              .find((zone) => name.endsWith(zone.name))
              ?.put(cloud.world.now(), [record]),
          )
      }
    },
    after: () => void gone(),
  })
  return { run, seen, asked }
}

test('recover goes back while Route 53 answers nothing for minutes: then DNS is led back, and the alias after it', async () => {
  const { run, seen } = await recovered(3 * minute)
  expect(run.outputs['result'], run.log.slice(-9_000)).toBe('rolled-back')
  expect(seen.given - seen.released).toBeLessThan(10 * minute)
})

test('recover goes back as soon as a person has led DNS back, who is asked once, where Route 53 answers nothing at all', async () => {
  const { run, seen, asked } = await recovered(10 * 60 * minute, 30 * minute)
  expect(run.outputs['result'], run.log.slice(-9_000)).toBe('rolled-back')
  expect(asked).toBe(1)
  expect(seen.given - seen.released).toBeLessThan(40 * minute)
})

test('release-and-claim goes back, and Route 53 fails for longer than most of its incidents', async () => {
  const stage = await setStage({ cross: { ttl: 1 } })
  const { seen, gone } = denies(stage, 20 * minute, 'ChangeResourceRecordSets')
  const inputs = { ...zoneRole(stage), deadline: '1h', 'deploy-timeout': '10m' }
  const run = await play(stage, 'release-and-claim', inputs, {
    env: { GITHUB_STEP_SUMMARY: '' },
    judged: true,
    after: () => void gone(),
  })
  expect(run.outputs['result'], run.log.slice(-4_000)).toBe('rolled-back')
  expect(seen.given - seen.released).toBeLessThan(40 * minute)
})
