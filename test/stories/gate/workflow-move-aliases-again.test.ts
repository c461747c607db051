import { describe, expect, it } from 'vitest'
import { blogName, fleet, holds, report, results, told } from './fleet.ts'

describe('move-aliases: twice in one run', () => {
  it('a machine that is lost in the second list is not taken for a move of the first', async () => {
    const { calls, moves, scene, blog } = await fleet()
    const played = await calls([moves.slice(0, 1), moves.slice(1)], {
      lost: ['list2 / move 1'],
      during: { 'list2 / move 1': { kill: { line: /CHANGED blog\.shop\.example/ } } },
    })
    expect(results(played)).toMatchObject({
      'list1 / move': ['success'],
      'list1 / recover': [],
      'list2 / move': ['failure'],
      'list2 / recover': ['success'],
    })
    expect(holds(scene.target)).toEqual([scene.alias])
    expect(holds(blog.target)).toEqual([blogName])
    expect(told(played, 'list1 / report')).toEqual(['1 moved'])
    expect(told(played, 'list2 / report')).toEqual(['1 moved-unverified'])
  })
})

describe('move-aliases: "Re-run failed jobs"', () => {
  /** The machine of the second move is lost before it changes anything, and the recovery has nothing to do. */
  async function lostAtFirst() {
    const all = await fleet()
    const before = await all.run(all.moves, {
      lost: ['move 2'],
      during: { 'move 2': { kill: { operation: 'UpdateDomainAssociation', when: 'before' } } },
    })
    expect(told(before)).toEqual(['1 moved', '2 not-moved'])
    return { ...all, before }
  }

  it('moves what was not moved, and reports that', async () => {
    const { run, moves, blog, before } = await lostAtFirst()
    const again = await run(moves, { before })
    expect(results(again)).toMatchObject({ move: ['success', 'success'], unfinished: [], recover: [] })
    expect(again.jobs['move']?.[0]).toEqual(before.jobs['move']?.[0])
    expect(holds(blog.target)).toEqual([blogName])
    expect(told(again)).toEqual(['1 moved', '2 moved'])
    expect(report(again).outputs).toMatchObject({ result: 'moved', 'reconcile-required': 'true' })
  })

  it('recovers what is lost again, and only that', async () => {
    const { run, moves, blog, before } = await lostAtFirst()
    const again = await run(moves, {
      before,
      lost: ['move 2'],
      during: { 'move 2': { kill: { line: /CHANGED blog\.shop\.example/ } } },
    })
    expect(results(again)).toMatchObject({ move: ['success', 'failure'], recover: ['success'] })
    expect(holds(blog.target)).toEqual([blogName])
    expect(told(again)).toEqual(['1 moved', '2 moved-unverified'])
  })

  it('does not report the recovery of the first attempt where that of the second is lost', async () => {
    const { run, moves, before } = await lostAtFirst()
    const again = await run(moves, {
      before,
      lost: ['move 2', 'recover 2'],
      during: { 'move 2': { kill: { line: /CHANGED blog\.shop\.example/ } } },
    })
    expect(told(again)).toEqual(['1 moved', '2 no-result'])
    expect(report(again).outputs['result']).toBe('failed')
  })
})

describe('move-aliases: the artifact service does not answer', () => {
  const lost = { lost: ['move 2'], during: { 'move 2': { kill: { line: /CHANGED blog\.shop\.example/ } } } }

  it.each([
    { cutOff: ['unfinished'] },
    { cutOff: ['recover 2'] },
    { cutOff: ['unfinished', 'recover 1', 'recover 2'] },
  ])('in $cutOff: what was lost is recovered all the same', async ({ cutOff }) => {
    const { run, moves, scene, blog } = await fleet()
    const played = await run(moves, { ...lost, cutOff })
    const recovered = played.jobs['recover']?.map((leg) => leg.run?.outputs['result'])
    expect(recovered?.at(-1), JSON.stringify(played.jobs['recover'])).toBe('already-in-place')
    expect(played.jobs['recover']).toHaveLength(cutOff.includes('unfinished') ? 2 : 1)
    expect(played.jobs['recover']?.at(-1)?.log.includes('::warning')).toBe(cutOff.includes('recover 2'))
    expect(holds(scene.target)).toEqual([scene.alias])
    expect(holds(blog.target)).toEqual([blogName])
  })

  it('in report: it says that no result is known, and fails', async () => {
    const { run, moves } = await fleet()
    const played = await run(moves, { cutOff: ['report'] })
    expect(told(played)).toEqual(['1 no-result', '2 no-result'])
    expect(results(played)).toMatchObject({ move: ['success', 'success'], report: ['failure'] })
  })

  it('in plans or in a move: that move is not made', async () => {
    const { run, moves, scene, blog } = await fleet()
    const noPlans = await run(moves, { cutOff: ['plans'] })
    expect(results(noPlans)).toMatchObject({ plans: ['failure'], move: [], recover: [] })
    await run(moves, { cutOff: ['move 1'] })
    expect([holds(scene.target), holds(blog.target)]).toEqual([[], [blogName]])
  })
})
