import { expect, test, vi } from 'vitest'
import { now } from '../../oracle/played.ts'
import { parseCommandFile } from '../../stories/harness/command-files.ts'
import { virtualRun } from '../../virtual/run.ts'
import { nth, Play } from '../play.ts'
import { releaseAndClaim } from '../variants.ts'

vi.setConfig({ testTimeout: 60_000 })

/** How long a cancelled job has for its post steps (docs.github.com, workflow cancellation), in ms: what is not told by then is not told at all. */
const allowed = 5 * 60_000

test.each([0, 50_000])(
  'a post step that cannot end the outage says so before the runner ends it; reads are behind by %i ms',
  async (lag) => {
    const variant = nth(releaseAndClaim)
    const switches = { readLag: 0, lagDrawn: 'never' } as const
    const play = await Play.of(variant, { switches }, true)
    const { source, target, alias } = play.trial
    const { faults, world } = play.stage.cloud
    const killed = await play.run({
      after: ({ kill }, { operation }) => {
        if (operation !== 'UpdateDistribution' || now(source).aliases.includes(alias)) return
        world.switches.readLag = lag
        kill()
      },
    })
    faults.add({
      when: ({ operation, request }) =>
        operation === 'UpdateDistribution' && request.path.includes(target.id),
      does: {
        status: 409,
        code: 'CNAMEAlreadyExists',
        message: 'already associated with a different resource',
      },
      times: 10_000,
    })
    const post = await virtualRun(play.stage, {
      inputs: { ...variant.inputs?.(play.stage), 'deploy-timeout': '40m' },
      post: { state: parseCommandFile(killed.state) },
      judged: true,
    })
    expect(post.ended - post.began, post.log).toBeLessThan(allowed)
    expect(post.outputs['result'], post.log).toBe('exposed')
    expect(post.outputs['report']).toContain('command: recover')
  },
)
