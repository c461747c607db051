import { expect, it } from 'vitest'
import { readCommandFile } from '../harness/command-files.ts'
import { latestOf, publish, twoAccounts } from '../harness/two-accounts.ts'
import { cancelledInContainer } from './in-container.ts'

/**
 * In a job with `container:` the runner cancels `docker exec`, which hands on no signal (docker/cli#5309, moby/moby#9098): the main step
 * goes on in the container while the post step runs in it, until the container is removed, with SIGKILL, at the end of the job.
 */
it('cancelled in a job container: the main step, which no signal has reached, begins no outage beside its post step', async () => {
  const story = await twoAccounts({ published: false })
  const { scene, names } = story
  const { file, inputs, main } = await cancelledInContainer(story, {
    // The container is removed.
    kill: { operation: 'UpdateDistribution', nth: 1 },
  })
  const post = await story.run(inputs, { step: 'post', state: readCommandFile(file), judged: true })
  expect(post.summary).toContain(`The source \`${scene.source.id}\` serves`)
  // The main step waited for it.
  publish(scene)
  await main()
  expect(latestOf(scene.source)).toMatchObject({ enabled: true, aliases: names })
})
