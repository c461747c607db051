import { expect, test, vi } from 'vitest'
import { everything } from '../../cloud/scene.ts'
import { now } from '../../oracle/played.ts'
import { withoutAlias } from '../../stories/harness/rival.ts'
import { besidePerson, ours, theirs } from '../beside-a-person.ts'
import { minute } from '../dns-stage.ts'
import { roleOfAllJobs } from '../fan-out.ts'
import { Play } from '../play.ts'
import { variants } from '../variants.ts'

vi.setConfig({ testTimeout: 240_000 })

const elsewhere = 'shop.proxy.example.'
const about =
  'One or more aliases specified for the distribution includes an incorrectly configured DNS record that points to another CloudFront distribution.'

/** Two names that nobody holds and that something else than CloudFront serves; the zone of one is ours, a person switches the other. */
test('names that are served elsewhere, and that CloudFront goes on to refuse for DNS, are led back there', async () => {
  const { wide, stage, inputs, person } = await besidePerson(elsewhere)
  const { scene, cloud, clock } = stage
  scene.zone.load([{ name: ours, type: 'CNAME', ttl: 1, values: [elsewhere] }])
  for (const name of [theirs, ours]) withoutAlias(cloud.world, scene.source, name)
  await clock.sleep(10 * minute)
  cloud.faults.add({
    operation: 'UpdateDistribution',
    when: ({ request }) => request.path.includes(scene.target.id),
    does: { status: 409, code: 'CNAMEAlreadyExists', message: about },
    times: 100_000,
  })
  const run = await wide.run({
    inputs: {
      ...inputs,
      'source-distribution': scene.source.id,
      'dns-timeout': '30m',
    },
    judged: true,
    reader: person(() => minute),
  })
  const led = scene.zone.sets.find(({ name, type }) => name === ours && type === 'CNAME')?.values
  expect(led, run.log.slice(-9_000)).toEqual([elsewhere])
})

/** The session of a recovery is narrowed while its role may not read what an update sends back, and may again a moment later. */
test('recover: a permission to read a configuration with dependent permissions is given back, and with it the name', async () => {
  const variant = variants.find(({ name }) => name === 'release-and-claim, CNAME')
  if (variant === undefined) throw new Error('no variant')
  const edgeFunction = 'arn:aws:lambda:us-east-1:444455556666:function:edge:1'
  const play = await Play.of(variant, { cross: { sourceConfig: { edgeFunction } } }, true)
  const { stage, trial } = play
  const all = (account: string) => roleOfAllJobs(stage, account, [everything])
  const roles = {
    'role-to-assume': all(stage.scene.account),
    'source-role-to-assume': all(stage.scene.otherAccount),
  }
  const { outputs } = await play.run({
    inputs: roles,
    after: ({ kill }, { mutating, status, endpoint }) => {
      if (mutating && status === 200 && endpoint === 'cloudfront') kill()
    },
  })
  const { id, account } = trial.source
  stage.cloud.faults.add({
    operation: 'UpdateDistribution',
    when: ({ request }) => request.path.includes(trial.target.id),
    does: { status: 400, code: 'InvalidViewerCertificate', message: 'The certificate does not cover it.' },
    times: 100_000,
  })
  stage.cloud.faults.add({
    operation: 'GetDistributionConfig',
    when: ({ request }) => request.path.includes(id),
    does: {
      status: 403,
      code: 'AccessDenied',
      message: `User: arn:aws:sts::${account}:assumed-role/move-alias/s is not authorized to perform: cloudfront:GetDistributionConfig on resource: arn:aws:cloudfront::${account}:distribution/${id} because no identity-based policy allows the cloudfront:GetDistributionConfig action`,
    },
    times: 20,
  })
  const run = await play.run({
    inputs: { ...roles, command: 'recover', dns: 'manual', deadline: '30m', plan: outputs['plan'] ?? '' },
    blind: true,
  })
  expect(run.outputs['result'], run.log.slice(-9_000)).toBe('rolled-back')
  expect(run.log).not.toContain('Report this as an issue')
  expect(now(trial.source).aliases).toContain(trial.alias)
})
