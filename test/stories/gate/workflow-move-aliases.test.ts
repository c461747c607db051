import { describe, expect, it } from 'vitest'
import { blogName, fleet, holds, report, results, told } from './fleet.ts'

describe('move-aliases', () => {
  it('plans side by side, asks once, moves side by side, and reports', async () => {
    const { run, moves, scene, blog } = await fleet()
    const played = await run(moves)
    const { jobs, asked } = played
    expect(
      results(played),
      JSON.stringify(jobs['move']?.map(({ log, run: one }) => [log, one?.stdout])),
    ).toEqual({
      list: ['success'],
      plan: ['success', 'success'],
      plans: ['success'],
      move: ['success', 'success'],
      unfinished: [],
      recover: [],
      report: ['success'],
    })
    expect(asked).toEqual(['production'])
    expect(holds(scene.target)).toEqual([scene.alias])
    expect(holds(blog.target)).toEqual([blogName])
    expect(jobs['plan']?.flatMap((leg) => leg.run?.calls.filter(({ mutating }) => mutating) ?? [])).toEqual(
      [],
    )
    const [first, second] = jobs['move'] ?? []
    expect([first, second].map((leg) => leg?.group)).toEqual([
      `move-cloudfront-alias-${scene.target.id}`,
      `move-cloudfront-alias-${blog.target.id}`,
    ])
    expect(second?.began).toBeLessThan(first?.ended ?? 0)
    expect(first?.run?.summary).toContain('hubot')
    expect(jobs['plans']?.[0]?.summary).toContain('All 2 plans are ready')
    const { outputs, summary } = report(played)
    expect(outputs).toMatchObject({ result: 'moved', 'reconcile-required': 'true' })
    expect(told(played)).toEqual(['1 moved', '2 moved'])
    expect(summary).toContain('2 of 2 moves are done.')
    expect(summary).toContain(`| 2 | ${blogName} | ${blog.target.id} | moved |  | ${blog.target.id} |`)
    const led = [
      [scene.alias, scene.target.domain],
      [blogName, blog.target.domain],
    ] as const
    scene.zone.load(led.map(([name, to]) => ({ name, type: 'CNAME', ttl: 60, values: [`${to}.`] })))
    const again = await run(moves)
    expect(told(again)).toEqual(['1 already-in-place', '2 already-in-place'])
    expect([report(again).outputs['result'], again.asked]).toEqual(['moved', []])
  })

  it('moves nothing where one plan is refused, and names it', async () => {
    const { run, moves, scene } = await fleet()
    const played = await run([moves[0] ?? {}, { ...moves[1], 'target-distribution': 'E9NOTTHERE0009' }])
    expect(results(played)).toMatchObject({ plans: ['failure'], move: [], recover: [], report: ['failure'] })
    expect(played.asked).toEqual([])
    expect(played.jobs['plans']?.[0]?.log).toContain('Nothing was moved::Moves 2 cannot be carried out.')
    expect(told(played)).toEqual(['1 not-moved', '2 refused'])
    expect(report(played).outputs['result']).toBe('refused')
    expect(holds(scene.target)).toEqual([])
  })

  it('moves nothing where two moves change one distribution, whose id was found', async () => {
    const { run, moves, scene, blog } = await fleet()
    const shared = { alias: 'static.shop.example', 'target-distribution': blog.target.id }
    const played = await run([moves[0] ?? {}, shared])
    expect(results(played)).toMatchObject({ plan: ['success', 'success'], plans: ['failure'], move: [] })
    expect(played.jobs['plans']?.[0]?.log).toContain(`Moves 1 and 2 both change ${scene.source.id}`)
    expect(played.asked).toEqual([])
  })

  it('moves nothing that somebody rejected', async () => {
    const { run, moves, scene } = await fleet()
    const played = await run(moves.slice(0, 2), { review: () => ({ state: 'rejected', user: 'hubot' }) })
    expect(results(played)).toMatchObject({ move: ['failure'], unfinished: ['success'] })
    expect(told(played)).toEqual(['1 refused', '2 refused'])
    expect(holds(scene.target)).toEqual([])
  })

  it('does not take the word of the person who started it', async () => {
    const { run, cloud, moves, scene } = await fleet()
    const played = await run(moves.slice(0, 1), {
      review: () => ({ state: 'approved', user: cloud.job.actor }),
    })
    expect(played.jobs['move']?.[0]?.run?.outputs).toMatchObject({
      result: 'refused',
      reason: 'approval-missing',
    })
    expect(holds(scene.target)).toEqual([])
  })

  it('recovers a move whose machine was lost, and only that one', async () => {
    const { run, moves, scene, blog } = await fleet()
    const played = await run(moves.slice(0, 2), {
      lost: ['move 2'],
      during: { 'move 2': { kill: { line: /CHANGED blog\.shop\.example/ } } },
    })
    expect(results(played)).toMatchObject({
      move: ['success', 'failure'],
      unfinished: ['success'],
      recover: ['success'],
    })
    expect(played.jobs['recover']?.[0]?.environment).toBe('production-recover')
    expect(holds(scene.target)).toEqual([scene.alias])
    const [first, second] = told(played)
    expect(first).toBe('1 moved')
    // The change was accepted before the machine went away: what is read back counts.
    expect(second).toBe('2 moved-unverified')
    expect(holds(blog.target)).toEqual([blogName])
  })

  it('a role of a move may be another one in each job', async () => {
    const { run, moves, scene } = await fleet()
    const given = { ...moves[0], 'role-to-assume': `arn:aws:iam::${scene.account}:role/{0}` }
    const played = await run([given], {
      vars: () => ({}),
      lost: ['move 1'],
      during: { 'move 1': { kill: { line: /CHANGED www\.shop\.example/ } } },
    })
    expect(results(played)).toMatchObject({ plan: ['success'], move: ['failure'], recover: ['success'] })
    expect(told(played)).toEqual(['1 moved-unverified'])
  })

  it('plan: reads only, and reports', async () => {
    const { run, moves } = await fleet()
    const played = await run(moves, { inputs: { command: 'plan' } })
    expect(results(played)).toMatchObject({ move: [], unfinished: [], recover: [], report: ['success'] })
    expect(report(played).outputs['result']).toBe('planned')
    expect(report(played).summary).toContain('2 of 2 plans are ready.')
  })
})
