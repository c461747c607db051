import { expect, test, vi } from 'vitest'
import { now } from '../../oracle/played.ts'
import { diligentPerson } from '../../virtual/person.ts'
import { virtualRun } from '../../virtual/run.ts'
import { type Stage, setStage } from '../../virtual/stage.ts'
import { changesOf, cloudFront, zoneRole } from '../dns-stage.ts'

vi.setConfig({ testTimeout: 60_000 })

/** A zone whose DNS wildcard leads to the source by alias records, as the zone alone shows. */
async function ledByAlias(dnsRule: 'chain' | 'addresses-too'): Promise<Stage> {
  const stage = await setStage({ cross: {}, switches: { dnsRule } })
  const { scene, clock } = stage
  const alias = { zoneId: cloudFront, dnsName: `${scene.source.domain}.`, evaluateTargetHealth: false }
  scene.zone.put(
    clock.now(),
    ['A', 'AAAA'].map((type) => ({ name: '*.shop.example', type, alias })),
  )
  return stage
}

const run = (stage: Stage, command: string) =>
  virtualRun(stage, {
    inputs: {
      command,
      scenario: 'wildcard',
      'accept-hosts': '*.shop.example',
      dns: 'route53',
      ...zoneRole(stage),
    },
    reader: diligentPerson(stage),
  })

/** Contract, `dns`: alias records do not trip CloudFront's DNS rule, as far as is known. Whoever cannot read the zone may move as well. */
test('a DNS wildcard of alias records that lead to the source does not keep the wildcard off the target', async () => {
  const stage = await ledByAlias('chain')
  const plan = await run(stage, 'plan')
  expect(plan.outputs, plan.log).toMatchObject({ result: 'planned', scenario: 'wildcard' })
  const { outputs, log } = await run(stage, 'move')
  expect(outputs, log).toMatchObject({ result: 'moved' })
})

test('should CloudFront look at alias records after all, it refuses the first change, and nothing is changed', async () => {
  const stage = await ledByAlias('addresses-too')
  const move = await run(stage, 'move')
  expect(move.outputs, move.log).toMatchObject({ reason: 'dns-points-elsewhere' })
  expect(changesOf(move)).toEqual([])
  expect(now(stage.scene.source).aliases).toContain(stage.scene.alias)
})
