import { expect, test, vi } from 'vitest'
import { brief, cutOff, outages, untilFirstChange } from '../../virtual/cut-off.ts'
import { diligentPerson } from '../../virtual/person.ts'
import { virtualRun } from '../../virtual/run.ts'

vi.setConfig({ testTimeout: 60_000 })

/** What a recovery can do without: neither of the two is waited for behind the other. */
test.each(
  outages
    .filter((one) => one !== 'disable-source')
    .flatMap((method) => (['approvals', 'dns', 'both', 'all'] as const).map((hangs) => ({ method, hangs }))),
)(
  '$method, recover without a plan, $hangs silent: the first change within 5 s of the credentials',
  async ({ method, hangs }) => {
    const { stage, inputs } = await cutOff(method)
    const { cloud, scene } = stage
    if (hangs !== 'dns') cloud.faults.add({ operation: 'ListApprovals', does: 'hang-before' })
    if (hangs !== 'approvals') for (const { deviation } of cloud.dns.servers) deviation.fault = 'silent'
    if (hangs === 'all') {
      for (const endpoint of ['acm', 'route53']) cloud.faults.add({ endpoint, does: 'hang-before' })
      for (const operation of ['ListDomainConflicts', 'ListConflictingAliases', 'ListDistributions'])
        cloud.faults.add({ operation, does: 'hang-before' })
    }
    const run = await virtualRun(stage, {
      inputs: { ...inputs, 'source-distribution': scene.source.id, command: 'recover' },
      env: brief,
      reader: diligentPerson(stage),
    })
    expect(untilFirstChange(run), run.log).toBeLessThanOrEqual(5_000)
  },
)
