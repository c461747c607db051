import { expect, test } from 'vitest'
import { now } from '../../oracle/played.ts'
import { diligentPerson } from '../../virtual/person.ts'
import { virtualRun } from '../../virtual/run.ts'
import { setStage } from '../../virtual/stage.ts'
import { cloudFront, zoneRole } from '../dns-stage.ts'

const neighbour = 'static.shop.example'

/**
 * Safety I15. Another run has led the neighbour to the target by alias records, which no query shows, and is about to release it. Who
 * cannot read the zone does not see that (docs/scenarios/wildcard.md).
 */
test('the wildcard stays while a name of the source leads to the target by alias records in a zone that is read', async () => {
  const stage = await setStage({ cross: {} })
  const { scene, clock } = stage
  const alias = { zoneId: cloudFront, dnsName: `${scene.target.domain}.`, evaluateTargetHealth: false }
  scene.zone.remove(clock.now(), neighbour, 'CNAME')
  scene.zone.put(
    clock.now(),
    ['A', 'AAAA'].map((type) => ({ name: neighbour, type, alias })),
  )
  const { outputs, log } = await virtualRun(stage, {
    inputs: { scenario: 'wildcard', dns: 'route53', ...zoneRole(stage) },
    reader: diligentPerson(stage),
  })
  expect(outputs, log).toMatchObject({ result: 'moved' })
  expect(now(scene.target).aliases, log).toContain('*.shop.example')
})
