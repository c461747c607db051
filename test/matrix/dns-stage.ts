import { latest } from '../cloud/cloudfront/versions.ts'
import { dnsRole } from '../stories/dns/dns-zone.ts'
import { type VirtualRun, type VirtualRunOptions, virtualRun } from '../virtual/run.ts'
import { type Stage, setStage } from '../virtual/stage.ts'

export const minute = 60_000
export const cloudFront = 'Z2FDTNDATAQYW2'

/** The names whose outage a method needs to have accepted. */
function dark({ scene }: Stage, method: string): string {
  if (method === 'disable-source') return [scene.alias, 'static.shop.example', 'img.shop.example'].join(',')
  return method === 'release-and-claim' ? scene.alias : ''
}

/** One run by a method, with the outage that it needs accepted. */
export function play(
  stage: Stage,
  method: string,
  inputs: VirtualRunOptions['inputs'] = {},
  more: VirtualRunOptions = {},
) {
  return virtualRun(stage, {
    ...more,
    inputs: { scenario: method, 'accept-downtime': dark(stage, method), ...inputs },
  })
}

/** A role that may write the records of the alias, by the policy of the documentation. */
export function zoneRole({ cloud, scene }: Stage): Record<string, string> {
  return { 'dns-role-to-assume': dnsRole(cloud, scene.zone, scene.alias).arn }
}

/** The name has alias records of these types, in place of a CNAME. */
export function aliasRecords({ scene, clock }: Stage, to: string, types = ['A', 'AAAA']): void {
  const alias = { zoneId: cloudFront, dnsName: `${to}.`, evaluateTargetHealth: false }
  scene.zone.remove(clock.now(), scene.alias, 'CNAME')
  scene.zone.put(
    clock.now(),
    types.map((type) => ({ name: scene.alias, type, alias })),
  )
}

export const changesOf = ({ calls }: VirtualRun) =>
  calls.filter(({ mutating, status }) => mutating && status < 300)

/** CloudFront refuses changes of the target for its DNS, `atMost` ms from `since` on (ms since the epoch; 0: not yet). */
export function refusesForDns({ cloud, scene, clock }: Stage, since: () => number, atMost: number): void {
  cloud.faults.add({
    operation: 'UpdateDistribution',
    when: ({ request }) =>
      since() > 0 && request.path.includes(scene.target.id) && clock.now() < since() + atMost,
    does: {
      status: 409,
      code: 'CNAMEAlreadyExists',
      message:
        'One or more aliases specified for the distribution includes an incorrectly configured DNS record that points to another CloudFront distribution. You must update the DNS record to correct the problem.',
    },
    times: 10_000,
  })
}

/** A move by release-and-claim that was killed once the name was released, with DNS at the target: its inputs and its plan. */
export async function killedOnceReleased() {
  const stage = await setStage({ cross: { ttl: 1 } })
  const { alias, source } = stage.scene
  const inputs = { ...zoneRole(stage), deadline: '2h', 'deploy-timeout': '10m', 'dns-timeout': '10m' }
  const { outputs } = await play(stage, 'release-and-claim', inputs, {
    env: { GITHUB_STEP_SUMMARY: '' },
    after: ({ kill }) => {
      if (!latest(source).aliases.includes(alias)) kill()
    },
  })
  return { stage, inputs, plan: outputs['plan'] ?? '' }
}
