import { expect, test, vi } from 'vitest'
import { changed } from '../../cloud/cloudfront/settings.ts'
import { accept } from '../../cloud/cloudfront/versions.ts'
import { diligentPerson } from '../../virtual/person.ts'
import { nth, Play } from '../play.ts'
import { releaseAndClaim } from '../variants.ts'

vi.setConfig({ testTimeout: 60_000 })

/** What somebody else does to an end while a run waits for a record, ten minutes long. */

const minute = 60_000

/** Somebody who publishes what is asked for after ten minutes; `then` happens after five. */
function meanwhile({ stage }: Play, then: () => void): (text: string) => void {
  const person = diligentPerson(stage)
  let once = false
  return (text) => {
    if (!text.includes(' wanted: ')) return
    void stage.clock.sleep(10 * minute).then(() => person(text))
    if (!once) void stage.clock.sleep(5 * minute).then(then)
    once = true
  }
}

/** Contract, on-failure; safety, RC1: a final refusal while the source still serves takes back the switch of DNS. */
test('release-and-claim: the target is disabled after DNS was switched: on-failure leads DNS back', async () => {
  const play = await Play.of(nth(releaseAndClaim), {}, true)
  const { scene, cloud } = play.stage
  const run = await play.run({
    inputs: { 'dns-timeout': '20m' },
    reader: meanwhile(play, () => {
      const config = changed(scene.target, { enabled: false })
      accept(cloud.world, [{ distribution: scene.target, config }])
    }),
  })
  expect(run.outputs, run.log.slice(-4_000)).toMatchObject({ result: 'failed', reason: 'target-disabled' })
  const led = scene.zone.sets.find(({ name, type }) => name === scene.alias && type === 'CNAME')
  expect(led?.values).toEqual([`${scene.source.domain}.`])
})
