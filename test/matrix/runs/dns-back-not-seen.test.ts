import { expect, test, vi } from 'vitest'
import { latest } from '../../cloud/cloudfront/versions.ts'
import { diligentPerson } from '../../virtual/person.ts'
import { setStage } from '../../virtual/stage.ts'
import { aliasRecords, minute, play, zoneRole } from '../dns-stage.ts'

vi.setConfig({ testTimeout: 240_000 })

const denied = { status: 403, code: 'AccessDenied', message: 'User is not authorized to perform this' }

test('release-and-claim goes back, and a person leads DNS back late, by records that no query shows: the alias does not wait for the deadline', async () => {
  const stage = await setStage({ cross: { ttl: 1 } })
  const { clock, cloud, scene } = stage
  const { alias, source, target } = scene
  let [released, given] = [0, 0]
  cloud.faults.add({
    operation: 'UpdateDistribution',
    when: ({ request }) => request.path.includes(target.id) && !latest(source).aliases.includes(alias),
    does: denied,
    times: 10_000,
  })
  const person = diligentPerson(stage)
  const inputs = { dns: 'manual', 'dns-timeout': '10m', deadline: '5h' }
  const run = await play(stage, 'release-and-claim', inputs, {
    env: { GITHUB_STEP_SUMMARY: '' },
    reader: (text) => {
      if (released === 0) person(text)
    },
    after: () => {
      const there = latest(source).aliases.includes(alias)
      if (!there && released === 0) {
        released = clock.now()
        void clock.sleep(14 * minute).then(() => aliasRecords(stage, source.domain))
      }
      if (there && released > 0 && given === 0) given = clock.now()
    },
  })
  // Once before the alias goes back, and once behind it, for DNS of the move to be as it was.
  const wanted = `DNS traffic wanted: ${alias}. 1 IN CNAME ${source.domain}.`
  expect(run.log.split(wanted).length - 1, run.log.slice(-9000)).toBe(2)
  expect(given).toBeGreaterThan(0)
  expect(given - released).toBeLessThan(20 * minute)
})

test('release-and-claim goes back, and by the second time the zone may not be written any more: a person is asked once, not until the deadline', async () => {
  const stage = await setStage({ cross: { ttl: 1 } })
  const { clock, cloud, scene } = stage
  const { alias, source, target } = scene
  let [released, given] = [0, 0]
  const gone = () => !latest(source).aliases.includes(alias)
  cloud.faults.add({
    operation: 'UpdateDistribution',
    when: ({ request }) => request.path.includes(target.id) && gone(),
    does: denied,
    times: 10_000,
  })
  let writes = 0
  for (const [does, when] of [
    ['throttle', () => gone() && writes++ < 200 && clock.now() < released + 2 * minute],
    [denied, () => gone() && clock.now() >= released + 2 * minute],
  ] as const)
    cloud.faults.add({ operation: 'ChangeResourceRecordSets', does, when, times: 10_000 })
  const inputs = { ...zoneRole(stage), 'dns-timeout': '10m', deadline: '5h' }
  const run = await play(stage, 'release-and-claim', inputs, {
    env: { GITHUB_STEP_SUMMARY: '' },
    after: () => {
      if (gone() && released === 0) {
        released = clock.now()
        void clock.sleep(30 * minute).then(() => aliasRecords(stage, source.domain))
      }
      if (!gone() && released > 0 && given === 0) given = clock.now()
    },
  })
  const asked = run.log.split(`DNS traffic wanted: ${alias}. 1 IN CNAME`).length - 1
  expect(asked, run.log.slice(-9000)).toBeLessThan(4)
  expect(given).toBeGreaterThan(0)
  expect(given - released).toBeLessThan(40 * minute)
})
