import { expect, test, vi } from 'vitest'
import { diligentPerson } from '../../virtual/person.ts'
import { virtualRun } from '../../virtual/run.ts'
import { setStage } from '../../virtual/stage.ts'

vi.setConfig({ testTimeout: 60_000 })

/**
 * A role that may not read the certificate (docs/permissions.md: `DescribeCertificate` can be left out): CloudFront says all the same
 * that the certificate does not cover the wildcard, when it is asked who holds it (aws-docs: ListDomainConflicts).
 */
test.each([true, false])(
  'the certificate covers the name and not the wildcard; it may be read: %s',
  async (readable) => {
    const stage = await setStage({ cross: { covered: ['www.shop.example'] } })
    if (!readable)
      stage.cloud.faults.add({
        operation: 'DescribeCertificate',
        does: {
          status: 400,
          code: 'AccessDeniedException',
          message: 'not authorized to perform: acm:DescribeCertificate',
        },
      })
    const run = await virtualRun(stage, {
      inputs: { command: 'plan', scenario: 'wildcard' },
      reader: diligentPerson(stage),
    })
    expect(run.outputs, run.log).toMatchObject({ result: 'refused', reason: 'certificate-not-covering' })
  },
)
