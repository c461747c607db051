import { expect, test, vi } from 'vitest'
import { everything } from '../../cloud/scene.ts'
import { edgeProbe } from '../../virtual/probe.ts'
import { roleOfAllJobs } from '../fan-out.ts'
import { Wide } from '../wide.ts'

vi.setConfig({ testTimeout: 240_000 })

test.each([20])(
  'same-account by AssociateAlias, %i names, the verification fails: all names go back',
  async (many) => {
    const wide = await Wide.of({ scene: { oneCertificate: true } }, many)
    const { cloud, scene } = wide.stage
    cloud.faults.add({
      operation: 'UpdateDomainAssociation',
      does: { status: 403, code: 'AccessDenied', message: 'User is not authorized to perform this' },
    })
    const run = await wide.run({
      inputs: {
        'role-to-assume': roleOfAllJobs(wide.stage, scene.account, [everything]),
        dns: 'route53',
        'dns-timeout': '1h',
        'probe-path': '/',
      },
      probe: (options) => {
        const probe = edgeProbe(cloud.edges, options)
        const verify = async (count: number) => {
          const series = await probe.verify(count)
          return { ...series, statuses: series.statuses.map(() => '503'), passed: false }
        }
        return { ...probe, verify }
      },
    })
    expect(run.outputs, run.log.slice(-6_000)).toMatchObject({ result: 'rolled-back' })
    expect(wide.on('source')).toEqual(wide.names)
  },
)
