import { expect, it, onTestFinished } from 'vitest'
import { startCloud } from '../../cloud/cloud.ts'
import { crossAccountScene } from '../../cloud/scene/cross-account.ts'
import { documented } from '../../cloud/scene/documented.ts'
import { role, trust } from '../../cloud/scene.ts'
import { runWorkflow, type WorkflowOptions } from './workflow.ts'

/** Moves between two accounts by disable-source, with roles of their own for each environment and each side. */
async function moveAcross(options: Partial<WorkflowOptions>) {
  const cloud = await startCloud({ deployTime: { min: 300, max: 500 } })
  onTestFinished(() => cloud.stop())
  const scene = await crossAccountScene(cloud.world, cloud.dns)
  const { account, otherAccount, source, target, alias, zone } = scene
  zone.put(cloud.world.now(), [{ name: `_${alias}`, type: 'TXT', ttl: 60, values: [`"${target.domain}"`] }])
  const kind = (environment: string) => (environment.endsWith('-plan') ? 'read-only' : 'disable-source')
  const vars = (environment: string) => {
    const granted = { environment, trust: trust(environment) }
    const name = `${environment}-role`
    const targetRole = role(cloud.world, {
      ...granted,
      account,
      name,
      policies: [documented(`${kind(environment)}-target`, { target })],
    })
    const sourceRole = role(cloud.world, {
      ...granted,
      account: otherAccount,
      name,
      policies: [documented(`${kind(environment)}-source`, { source })],
    })
    return { CLOUDFRONT_TARGET_ROLE: targetRole.arn, CLOUDFRONT_SOURCE_ROLE: sourceRole.arn }
  }
  const jobs = await runWorkflow(cloud, 'move-alias.yml', {
    event: 'workflow_call',
    inputs: {
      alias,
      'target-distribution': target.id,
      'source-distribution': source.id,
      scenario: 'disable-source',
      'accept-downtime': [alias, `static.${zone.name}`, `img.${zone.name}`].join(','),
      dns: 'manual',
      'probe-path': 'off',
    },
    vars,
    review: (environment) =>
      environment === 'production' ? { state: 'approved', user: 'hubot' } : undefined,
    local: {
      'dns-servers': cloud.dnsServers.join(','),
      settle: '300ms',
      'poll-interval': '100ms',
      'dns-timeout': '2s',
      'deploy-timeout': '10s',
    },
    ...options,
  })
  return { cloud, scene, jobs }
}

it('a machine that goes away after the disable: the recovery job brings the users back without anybody being asked', async () => {
  const { scene, jobs } = await moveAcross({
    during: { move: { kill: { operation: 'UpdateDistribution', nth: 1 } } },
    lost: ['move'],
  })
  expect(jobs['plan']?.outputs['result']).toBe('planned')
  expect(jobs['move']).toMatchObject({ result: 'failure', outputs: {} })
  const recovered = jobs['recover']
  expect(recovered?.environment).toBe('production-recover')
  expect(recovered?.outputs['result'], recovered?.run?.stdout).toBe('moved')
  expect(recovered?.result).toBe('success')
  expect(scene.target.versions.at(-1)?.aliases).toContain(scene.alias)
  expect(scene.source.versions.at(-1)?.enabled).toBe(true)
})

it('a move that is killed, and whose post step still runs, is looked after by one of the two', async () => {
  const { scene, jobs } = await moveAcross({
    during: { move: { kill: { operation: 'UpdateDistribution', nth: 1 } } },
  })
  expect(jobs['move']?.result).toBe('failure')
  expect(jobs['recover']?.run).toBeDefined()
  const holders = [scene.source, scene.target].filter(({ versions }) =>
    versions.at(-1)?.aliases.includes(scene.alias),
  )
  expect(holders.map(({ versions }) => versions.at(-1)?.enabled)).toEqual([true])
})
