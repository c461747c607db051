import { rmSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { readCommandFile } from '../harness/command-files.ts'
import { latestOf, publish, twoAccounts } from '../harness/two-accounts.ts'
import { cancelledInContainer } from './in-container.ts'

/**
 * In a job with `container:` a main step goes on after a cancel (see still-running.test.ts). What it saves then nobody reads: the runner
 * has read the file, and removes it before the next step, which may be the post step of another action
 * (actions/runner: FileCommandManager.cs, InitializeFiles).
 */
it('a main step whose state file the runner has taken away begins no outage that its post step could not end', async () => {
  const story = await twoAccounts({
    published: false,
    cloud: { deployTime: { min: 4_000, max: 4_001 }, switches: { moverAcceptsDisabledInProgress: false } },
  })
  const { scene } = story
  const { file, inputs, main } = await cancelledInContainer(story)
  const state = readCommandFile(file)
  rmSync(file)
  publish(scene)
  // Meanwhile the post steps of other actions run.
  for (let n = 0; n < 30 && latestOf(scene.source).enabled; n++) await setTimeout(100)
  const post = await story.run(inputs, { step: 'post', state, judged: true })
  await main()
  expect(post.summary).toContain(`The source \`${scene.source.id}\` serves`)
  expect(latestOf(scene.source)).toMatchObject({ enabled: true })
})
