import { expect, test, vi } from 'vitest'
import { latest } from '../../cloud/cloudfront/versions.ts'
import { sourceSide, targetSide } from '../../cloud/scene/cross-account.ts'
import { listsOf, playList, roleOfAllJobs } from '../fan-out.ts'
import { Wide } from '../wide.ts'

vi.setConfig({ testTimeout: 240_000 })

test('a name and the wildcard above it: the list for the wildcard counts with the name that cannot move before it', async () => {
  const names = ['www.shop.example', '*.shop.example']
  const wide = await Wide.of({ cross: { covered: ['shop.example', '*.shop.example'] } }, names)
  const { stage } = wide
  const { scene } = stage
  const roles = {
    'role-to-assume': roleOfAllJobs(stage, scene.account, targetSide(scene.target)),
    'source-role-to-assume': roleOfAllJobs(stage, scene.otherAccount, sourceSide(scene.source)),
  }
  const run = await wide.run({ inputs: roles })
  expect(run.outputs['result'], run.summary).toBe('refused')
  const lists = listsOf(run.outputs)
  expect(
    lists.map(({ paste }) => JSON.parse(paste)[0].alias),
    run.log,
  ).toEqual([['*.shop.example']])
  const played = await playList(stage, lists[0]?.paste ?? '', {}, roles)
  const runs = Object.values(played.jobs).flatMap((legs) => legs.flatMap((leg) => leg.runs))
  const said = runs.map(({ log }) => log)
  expect(played.outputs['result'], `${lists[0]?.paste}\n${said.join('\n')}`).toBe('moved')
  expect(latest(scene.target).aliases).toContain('*.shop.example')
})
