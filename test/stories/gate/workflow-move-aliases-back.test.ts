import { describe, expect, it } from 'vitest'
import { blogName, fleet, holds, report, results, told } from './fleet.ts'

/** Two moves that were made by run 4242; the next run is 4343. */
async function moved() {
  const all = await fleet()
  const { cloud, moves, run } = all
  const done = await run(moves)
  expect(report(done).outputs['result'], report(done).log).toBe('moved')
  const former = new Map([[cloud.job.runId, done.artifacts]])
  const back = { command: 'roll-back', 'run-id': cloud.job.runId }
  cloud.job.runId = '4343'
  cloud.job.approvals = []
  return { ...all, former, back }
}

describe('move-aliases: roll-back', () => {
  it('takes all moves of a run back, under the plans of that run and behind one approval', async () => {
    const { run, moves, scene, blog, former, back } = await moved()
    const played = await run(moves, { former, inputs: back })
    expect(results(played), JSON.stringify(played.jobs['move']?.map(({ log }) => log))).toEqual({
      list: ['success'],
      plan: [],
      plans: ['success'],
      move: ['success', 'success'],
      unfinished: [],
      recover: [],
      report: ['success'],
    })
    expect(played.asked).toEqual(['production'])
    expect(holds(scene.source)).toContain(scene.alias)
    expect(holds(blog.source)).toEqual([blogName])
    expect([...holds(scene.target), ...holds(blog.target)]).toEqual([])
    expect(told(played)).toEqual(['1 rolled-back', '2 rolled-back'])
    expect(report(played).outputs).toMatchObject({ result: 'rolled-back', 'reconcile-required': 'true' })
    expect(report(played).summary).toContain('2 of 2 moves are rolled back.')
    expect(played.jobs['plans']?.[0]?.summary).toContain('2 of 2 moves of run 4242 can be rolled back')
  })

  it('takes back only those that are named', async () => {
    const { run, moves, scene, blog, former, back } = await moved()
    const played = await run(moves, { former, inputs: { ...back, only: '2' } })
    expect(told(played)).toEqual(['2 rolled-back'])
    expect(holds(blog.source)).toEqual([blogName])
    expect(holds(scene.target)).toEqual([scene.alias])
  })

  it('leaves alone what was in place before that run', async () => {
    const { run, cloud, moves, scene, blog, former: first } = await moved()
    const led = [
      [scene.alias, scene.target.domain],
      [blogName, blog.target.domain],
    ] as const
    scene.zone.load(led.map(([name, to]) => ({ name, type: 'CNAME', ttl: 60, values: [`${to}.`] })))
    const again = await run(moves)
    expect(told(again)[1]).toBe('2 already-in-place')
    const former = new Map([...first, [cloud.job.runId, again.artifacts]])
    const played = await run(moves, {
      former,
      inputs: { command: 'roll-back', 'run-id': cloud.job.runId, only: '2' },
    })
    expect(results(played)).toMatchObject({ plans: ['success'], move: [], report: ['success'] })
    expect(holds(blog.target)).toEqual([blogName])
    expect(holds(scene.target)).toEqual([scene.alias])
  })

  it('changes nothing without the plans, under another list, or where somebody rejects it', async () => {
    const { run, moves, scene, former, back } = await moved()
    const gone = await run(moves, { former, inputs: { ...back, 'run-id': '1' } })
    expect(results(gone)).toMatchObject({ plans: ['failure'], move: [], report: ['failure'] })
    expect(gone.jobs['plans']?.[0]?.log).toContain(
      'Moves 1, 2 cannot be rolled back: run 1 has no plan of them',
    )
    const other = await run(moves.toReversed(), { former, inputs: back })
    expect(other.jobs['plans']?.[0]?.log).toContain('run 4242 has no plan of them. Pass the list of that run')
    const rejected = await run(moves, {
      former,
      inputs: back,
      review: () => ({ state: 'rejected', user: 'hubot' }),
    })
    expect(results(rejected)).toMatchObject({ move: ['failure'], report: ['failure'] })
    expect(rejected.jobs['move']?.flatMap(({ runs }) => runs)).toEqual([])
    expect(holds(scene.target)).toEqual([scene.alias])
  })
})
