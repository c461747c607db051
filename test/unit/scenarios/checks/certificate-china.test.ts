import { expect, test } from 'vitest'
import { certificateForAlias } from '../../../../src/scenarios/checks/certificate.ts'
import { TwoSides } from '../two-sides.ts'

/** docs.amazonaws.cn, Getting Started, Amazon CloudFront: in the China Regions it does not support ACM; certificates come from IAM. */
test.each([
  ['aws', 'from us-east-1', 'IAM'],
  ['aws-cn', 'IAM', 'us-east-1'],
])('partition %s: a certificate %s is asked for', async (partition, wanted, other) => {
  const move = await new TwoSides().context()
  const { target } = move.observation
  if (!target.known) throw new Error('the target was not read')
  const value = {
    ...target.value,
    arn: target.value.arn.replace('arn:aws:', `arn:${partition}:`),
    certificate: { source: 'none' as const },
  }
  const [found] = await certificateForAlias.run({
    ...move,
    observation: { ...move.observation, target: { known: true, value } },
  })
  expect(found).toMatchObject({ id: 'certificate-missing', level: 'blocker' })
  expect(found?.remedy).toContain(wanted)
  expect(found?.remedy).not.toContain(other)
})
