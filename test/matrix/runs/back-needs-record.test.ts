import { expect, test, vi } from 'vitest'
import { everything } from '../../cloud/scene.ts'
import { edgeProbe } from '../../virtual/probe.ts'
import { roleOfAllJobs } from '../fan-out.ts'
import { Wide } from '../wide.ts'

vi.setConfig({ testTimeout: 240_000 })

/** The call back to the source needs a record that names the source: of several names as of one. */
test.each([
  ['UpdateDomainAssociation', 'route53', 1],
  ['UpdateDomainAssociation', 'route53', 3],
  ['AssociateAlias', 'manual', 1],
  ['AssociateAlias', 'manual', 3],
] as const)(
  'same-account by %s, which looks for the record, dns: %s, %i names, the verification fails: all go back',
  async (call, dns, many) => {
    const switches = { updateAssociationNeedsTxt: true }
    const wide = await Wide.of({ scene: { oneCertificate: true }, switches }, many)
    const { cloud, scene } = wide.stage
    if (call === 'AssociateAlias')
      cloud.faults.add({
        operation: 'UpdateDomainAssociation',
        does: { status: 403, code: 'AccessDenied', message: 'User is not authorized to perform this' },
      })
    const run = await wide.run({
      inputs: {
        'role-to-assume': roleOfAllJobs(wide.stage, scene.account, [everything]),
        dns,
        'dns-timeout': '1h',
        deadline: '5h',
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
    expect(run.outputs, run.log.slice(-5_000)).toMatchObject({ result: 'rolled-back' })
    expect(wide.on('source')).toEqual(wide.names)
  },
)
