import { describe, expect, it } from 'vitest'
import { blogName, fleet, holds, results, told } from './fleet.ts'

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
    expect(told(played, 'list2 / report')).toEqual(['1 already-in-place'])
  })
})
