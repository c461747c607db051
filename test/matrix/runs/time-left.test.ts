import { expect, test, vi } from 'vitest'
import { latest } from '../../cloud/cloudfront/versions.ts'
import { parseCommandFile } from '../../stories/harness/command-files.ts'
import { withoutAlias } from '../../stories/harness/rival.ts'
import { diligentPerson } from '../../virtual/person.ts'
import { virtualRun } from '../../virtual/run.ts'
import type { Stage } from '../../virtual/stage.ts'
import { nth, Play } from '../play.ts'
import { releaseAndClaim, wildcard } from '../variants.ts'

vi.setConfig({ testTimeout: 60_000 })

const minute = 60_000
const dnsText =
  'One or more aliases specified for the distribution includes an incorrectly configured DNS record that points to another CloudFront distribution. You must update the DNS record to correct the problem.'

/** Somebody who publishes the records that are asked for `ms` later. */
function slowPerson(stage: Stage, ms: number): (text: string) => void {
  const person = diligentPerson(stage)
  return (text) => {
    if (text.includes(' wanted: ')) void stage.clock.sleep(ms).then(() => person(text))
  }
}

/** An outage is begun only where the way forward may be tried for the outage budget, and the way back fits behind it. */
test('release-and-claim, DNS by hand has taken an hour: no outage begins that would have to be ended at once', async () => {
  const play = await Play.of(nth(releaseAndClaim), { switches: { claimWhileReleaseInProgress: false } }, true)
  const { source, alias } = play.trial
  const run = await play.run({
    reader: slowPerson(play.stage, 65 * minute),
    inputs: { 'deploy-timeout': '40m', settle: '5m', 'dns-timeout': '2h', deadline: '210m' },
  })
  const released = source.versions.some(({ aliases }) => !aliases.includes(alias))
  expect(run.outputs['result'], run.log).toBe(released ? 'moved' : 'paused')
})

/** Contract, outage budget: tried again for as long as an outage may last, whatever the answer that passes. */
test.each([
  ['503', '503'],
  ['throttle', 'throttle'],
] as const)(
  'a name that nobody holds, and CloudFront answers %s for two minutes: it is claimed all the same',
  async (_, does) => {
    for (const command of ['move', 'recover']) {
      const play = await Play.of(nth(releaseAndClaim), {}, true)
      const { scene, cloud, clock } = play.stage
      withoutAlias(cloud.world, scene.source, scene.alias)
      await clock.sleep(10 * minute)
      const until = clock.now() + 3 * minute
      cloud.faults.add({
        operation: 'UpdateDistribution',
        when: ({ request }) => request.path.includes(scene.target.id) && clock.now() < until,
        does,
        times: 10_000,
      })
      const run = await play.run({ inputs: { command } })
      expect(run.outputs['result'], `${command}\n${run.log}`).toBe('moved')
    }
  },
)

test('a rehearsal that CloudFront refuses for DNS ends by the deadline', async () => {
  const play = await Play.of(nth(wildcard), {}, true)
  const { scene, cloud } = play.stage
  cloud.faults.add({
    operation: 'UpdateDistribution',
    when: ({ request }) =>
      request.path.includes(scene.target.id) && String(request.body).includes(`<CNAME>${scene.alias}<`),
    does: { status: 409, code: 'CNAMEAlreadyExists', message: dnsText },
    times: 10_000,
  })
  const run = await play.run({
    reader: slowPerson(play.stage, 60 * minute),
    inputs: { 'dns-timeout': '2h', deadline: '145m', 'deploy-timeout': '5m' },
  })
  expect((run.ended - run.began) / minute, run.log).toBeLessThan(146)
})

test('cancelled while CloudFront still refuses the claim: the post step tries it again', async () => {
  const play = await Play.of(nth(releaseAndClaim), { switches: { claimWhileReleaseInProgress: false } }, true)
  const { scene, clock } = play.stage
  const given = { scenario: 'release-and-claim', 'accept-downtime': scene.alias, dns: 'manual' }
  const main = await virtualRun(play.stage, {
    judged: true,
    inputs: given,
    reader: diligentPerson(play.stage),
    after: ({ cancel }, { operation }) => {
      if (operation === 'UpdateDistribution' && !latest(scene.source).aliases.includes(scene.alias)) cancel()
    },
  })
  const began = clock.now()
  const post = await virtualRun(play.stage, {
    judged: true,
    inputs: given,
    env: { GITHUB_STEP_SUMMARY: '' },
    post: { state: parseCommandFile(main.state) },
  })
  const held =
    scene.target.versions.find(({ aliases }) => aliases.includes(scene.alias))?.acceptedAt ?? clock.now()
  // A deployment takes at most 180 s here.
  expect((held - began) / 1_000, post.log).toBeLessThan(200)
})
