import { expect, it } from 'vitest'
import { across, aliasesOf, updatesOf } from '../harness/across.ts'
import { withAlias, withoutAlias } from '../harness/rival.ts'
import { findingLevels } from '../harness/staging.ts'

const neighbour = 'static.shop.example'

it('keeps the wildcard until another name that left the source is held again', async () => {
  const { scene, move, switching, cloud } = await across()
  let heldAgain = 0
  cloud.faults.add({
    does: 'none',
    operation: 'UpdateDistribution',
    nth: 4,
    after: () => withoutAlias(cloud.world, scene.source, neighbour),
  })
  const run = await move(
    { 'probe-path': 'off' },
    {
      onLine: (line) => {
        switching().onLine(line)
        if (!line.includes(`while no distribution holds ${neighbour}`) || heldAgain > 0) return
        heldAgain = cloud.world.now()
        withAlias(cloud.world, scene.target, neighbour)
      },
    },
  )
  expect(run.outputs).toMatchObject({ result: 'moved' })
  expect(heldAgain).toBeGreaterThan(0)
  expect(run.calls.findLast(({ mutating }) => mutating)?.at).toBeGreaterThan(heldAgain)
  expect(aliasesOf(scene.target)).toEqual(['www.shop.example', neighbour])
})

it('leaves the wildcard, with a warning, when nobody takes that name', async () => {
  const { scene, move, switching, cloud } = await across()
  cloud.faults.add({
    does: 'none',
    operation: 'UpdateDistribution',
    nth: 4,
    after: () => withoutAlias(cloud.world, scene.source, neighbour),
  })
  const run = await move({ 'probe-path': 'off', 'deploy-timeout': '3s', 'dns-timeout': '5s' }, switching())
  expect(run.outputs).toMatchObject({ result: 'moved' })
  expect(findingLevels(run)).toMatchObject({ 'wildcard-left': 'warning' })
  expect(aliasesOf(scene.target)).toEqual(['*.shop.example', 'www.shop.example'])
  expect(updatesOf(run)).toHaveLength(4)
})
