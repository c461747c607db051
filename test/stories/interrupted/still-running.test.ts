import { EventEmitter, once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { readCommandFile } from '../harness/command-files.ts'
import { latestOf, publish, twoAccounts } from '../harness/two-accounts.ts'

/**
 * In a job with `container:` the runner cancels `docker exec`, which hands on no signal (docker/cli#5309, moby/moby#9098): the main step
 * goes on in the container while the post step runs in it, until the container is removed, with SIGKILL, at the end of the job.
 */
it('cancelled in a job container: the main step, which no signal has reached, begins no outage beside its post step', async () => {
  const story = await twoAccounts({ published: false })
  const { scene, names } = story
  const folder = mkdtempSync(join(tmpdir(), 'still-running-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'state')
  writeFileSync(file, '')
  const inputs = { scenario: 'disable-source', 'accept-downtime': names.join(','), 'dns-timeout': '60s' }
  const waits = new EventEmitter()
  const cancel = once(waits, 'cancelled')
  const main = story.run(inputs, {
    env: { GITHUB_STATE: file },
    judged: true,
    onLine: (line) => {
      if (/DNS \w+ wanted: \S+ \d+ IN TXT/.test(line)) waits.emit('cancelled')
    },
    // The container is removed.
    kill: { operation: 'UpdateDistribution', nth: 1 },
  })
  await cancel
  const post = await story.run(inputs, { step: 'post', state: readCommandFile(file), judged: true })
  expect(post.summary).toContain(`The source \`${scene.source.id}\` serves`)
  // The main step waited for it.
  publish(scene)
  await main
  expect(latestOf(scene.source)).toMatchObject({ enabled: true, aliases: names })
})
