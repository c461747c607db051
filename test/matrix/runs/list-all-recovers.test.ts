import { expect, test, vi } from 'vitest'
import { sourceSide, targetSide } from '../../cloud/scene/cross-account.ts'
import { parseCommandFile } from '../../stories/harness/command-files.ts'
import { diligentPerson } from '../../virtual/person.ts'
import { virtualRun } from '../../virtual/run.ts'
import { playWorkflow } from '../../workflows/play.ts'
import { ownWorkflow } from '../../workflows/workflow-text.ts'
import { roleOfAllJobs } from '../fan-out.ts'
import { Shop } from '../shop.ts'

vi.setConfig({ testTimeout: 120_000 })

/** An outage does not wait for the artifact service (move-aliases.yml): its recovery knows the names without the plan. */
test.each(['all', 'names'])(
  'alias: %s: a move is cut off in its outage, and its plan cannot be fetched: recovered',
  async (how) => {
    const shop = await Shop.of({ cross: {} })
    const { stage } = shop
    const { cloud, clock, scene } = stage
    cloud.job.approvals = []
    const move = {
      alias: how === 'all' ? 'all' : shop.names,
      'source-distribution': scene.source.id,
      'target-distribution': scene.target.id,
      scenario: 'release-and-claim',
      'accept-downtime': shop.names,
      'probe-path': 'off',
    }
    const played = await playWorkflow(cloud, ownWorkflow('move-aliases.yml'), {
      event: 'workflow_call',
      inputs: { moves: JSON.stringify([move]) },
      vars: () => ({
        CLOUDFRONT_TARGET_ROLE: roleOfAllJobs(stage, scene.account, targetSide(scene.target)),
        CLOUDFRONT_SOURCE_ROLE: roleOfAllJobs(stage, scene.otherAccount, sourceSide(scene.source)),
        CLOUDFRONT_DNS_ROLE: '',
        CLOUDFRONT_ROLE_CHAINING: '',
      }),
      review: () => ({ state: 'approved', user: 'hubot' }),
      now: clock.now,
      lost: ['move 1'],
      cutOff: ['recover 1'],
      act:
        (leg) =>
        async ({ inputs, env, state }) => {
          const post = state === undefined ? {} : { post: { state } }
          const run = await virtualRun(
            { ...stage, inputs: {} },
            {
              inputs,
              env,
              reader: diligentPerson(stage),
              ...post,
              after: ({ kill }) => {
                if (leg === 'move 1' && shop.on('source').length === 0) kill()
              },
            },
          )
          return { ...run, state: parseCommandFile(run.state) }
        },
    })
    const [leg] = played.jobs['recover'] ?? []
    const [run] = leg?.runs ?? []
    expect([...shop.on('target'), ...shop.on('source')].toSorted(), `${leg?.log}\n${run?.log}`).toEqual(
      shop.all,
    )
  },
)
