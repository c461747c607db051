import { expect, test, vi } from 'vitest'
import { now } from '../../oracle/played.ts'
import { parseCommandFile } from '../../stories/harness/command-files.ts'
import type { VirtualRun } from '../../virtual/run.ts'
import { nth, Play } from '../play.ts'
import { disableSource, releaseAndClaim, type Variant } from '../variants.ts'

vi.setConfig({ testTimeout: 60_000 })

/**
 * In a job with `container:` a main step goes on after a cancel (see test/stories/interrupted/still-running.test.ts). What it keeps then
 * nobody reads: the runner has read the file, and removes it before the next step, which may be the post step of another action.
 */
const outages = { 'disable-source': nth(disableSource), 'release-and-claim': nth(releaseAndClaim) }

/** A run whose command files are taken away once it has kept its plan: `from` an outage on, or before it. */
async function ended(variant: Variant, from: 'outage<<' | 'plan<<') {
  const play = await Play.of(variant, {}, true)
  const gone: string[] = []
  let kept = ''
  const run: VirtualRun = await play.run({
    gone,
    after: () => {
      if (gone.length === 0 && kept.includes(from)) gone.push('state', 'output', 'summary')
    },
    written: (path, text) => {
      if (path === 'state') kept = text
    },
  })
  return { play, run }
}

const each = test.each(Object.entries(outages))

each('%s: a step that is over for the runner begins no outage', async (_, variant) => {
  const { play, run } = await ended(variant, 'plan<<')
  expect(parseCommandFile(run.state)).not.toHaveProperty('outage')
  expect(now(play.trial.source).enabled).toBe(true)
  expect(now(play.trial.source).aliases).toContain(play.trial.alias)
  expect(run.log).toContain('result interrupted, reason cancelled')
  expect(run.exit).toBe(1)
})

each('%s: an outage that was kept in time is ended all the same', async (_, variant) => {
  const { play, run } = await ended(variant, 'outage<<')
  expect(parseCommandFile(run.state)).toHaveProperty('outage')
  expect(run.log).toMatch(/result moved/)
  expect(now(play.trial.target).aliases).toContain(play.trial.alias)
})
