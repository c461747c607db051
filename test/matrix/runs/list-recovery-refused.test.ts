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

/** A recovery that could not start has changed nothing: what the move has left stands, and the report calls a person. */
test.each([
  ['move-aliases.yml', 'ends exposed', false],
  ['move-aliases.yml', 'is cut off', true],
  ['move-alias.yml', 'ends exposed', false],
  ['move-alias.yml', 'is cut off', true],
])(
  '%s: the move %s in its outage, and the role of its recovery cannot be assumed: act now',
  async (file, _, killed) => {
    const list = file === 'move-aliases.yml'
    const shop = await Shop.of({ cross: {} })
    const { stage } = shop
    const { cloud, clock, scene } = stage
    cloud.job.approvals = []
    let tries = 0
    cloud.faults.add({
      operation: 'UpdateDistribution',
      when: () => [...shop.on('source'), ...shop.on('target')].length === 0,
      does: { status: 403, code: 'AccessDenied', message: 'User is not authorized to perform this' },
      times: 1_000,
    })
    const move = {
      alias: shop.names,
      'source-distribution': scene.source.id,
      'target-distribution': scene.target.id,
      scenario: 'release-and-claim',
      'accept-downtime': shop.names,
      'probe-path': 'off',
    }
    const target = roleOfAllJobs(stage, scene.account, targetSide(scene.target))
    const source = roleOfAllJobs(stage, scene.otherAccount, sourceSide(scene.source))
    const played = await playWorkflow(cloud, ownWorkflow(file), {
      event: 'workflow_call',
      inputs: list
        ? { moves: JSON.stringify([move]) }
        : { ...move, alias: shop.names.join(','), 'accept-downtime': shop.names.join(',') },
      vars: (environment) => ({
        CLOUDFRONT_TARGET_ROLE: environment === 'production-recover' ? `${target}-of-nobody` : target,
        CLOUDFRONT_SOURCE_ROLE: source,
        CLOUDFRONT_DNS_ROLE: '',
        CLOUDFRONT_ROLE_CHAINING: '',
      }),
      review: () => ({ state: 'approved', user: 'hubot' }),
      now: clock.now,
      lost: killed ? ['move 1', 'move'] : [],
      act:
        (leg) =>
        async ({ inputs, env, state }) => {
          // The post step of the move would end the outage: its runner is gone.
          if (leg.startsWith('move') && state !== undefined)
            return {
              exit: 1,
              outputs: {} as Readonly<Record<string, string>>,
              summary: '',
              state: {},
              log: '',
              command: 'post',
              calls: [],
              changes: [],
              spoilt: new Set(),
              wanted: new Map(),
              untrue: [],
              began: 0,
              ended: 0,
            }
          const run = await virtualRun(
            { ...stage, inputs: {} },
            {
              inputs,
              env,
              judged: true,
              reader: diligentPerson(stage),
              after: ({ kill, cancel, changing }) => {
                const released = [...shop.on('source'), ...shop.on('target')].length === 0
                if (!leg.startsWith('move') || !released) return
                if (killed) kill()
                else if (changing && ++tries > 5) cancel()
              },
            },
          )
          return { ...run, state: parseCommandFile(run.state) }
        },
    })
    const [moved] = played.jobs['move']?.[0]?.runs ?? []
    const [recovered] = played.jobs['recover']?.[0]?.runs ?? []
    const [report] = played.jobs['report'] ?? []
    expect(shop.on('source')).toEqual([])
    expect(shop.on('target')).toEqual([])
    expect(moved?.outputs['result']).toBe(killed ? '' : 'exposed')
    expect(recovered?.outputs['result']).toBe('refused')
    // `refused` would say that nothing was changed.
    const unknown = list ? 'failed' : ''
    expect(played.outputs['result'], report?.summary).toBe(killed ? unknown : 'exposed')
    expect(played.outputs['reconcile-required']).toBe('true')
    if (!list) return
    expect(report?.summary).toContain('role-not-assumable')
    expect(report?.log).toContain(killed ? 'Not every move is done' : 'Act now')
  },
)
