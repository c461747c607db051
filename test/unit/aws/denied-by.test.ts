import { expect, test } from 'vitest'
import { asFailure } from '../../../src/aws/call.ts'

/** IAM User Guide, "Troubleshoot access denied error messages": whose policy says no, and whether it does so by a Deny. */
const arn = 'arn:aws:cloudfront::111122223333:distribution/E2EXAMPLE'
const asked = { operation: 'cloudfront:UpdateDistribution', resource: arn, about: 'E2EXAMPLE' }

const role = 'arn:aws:sts::111122223333:assumed-role/move-alias/run'

function remedy(because: string, who = role): string {
  const message = `User: ${who} is not authorized to perform: cloudfront:UpdateDistribution on resource: ${arn} ${because}`
  const error = Object.assign(new Error(message), {
    name: 'AccessDenied',
    Code: 'AccessDenied',
    $fault: 'client',
    $metadata: { httpStatusCode: 403 },
  })
  return asFailure(error, asked).remedy ?? ''
}

test.each([
  'with an explicit deny in a service control policy',
  'with an explicit deny in a service control policy: arn:aws:organizations::111122223333:policy/o-1/service_control_policy/p-1',
  'with an explicit deny in an identity-based policy',
  'with an explicit deny in a permissions boundary',
  'with an explicit deny in a permissions boundary: arn:aws:iam::111122223333:policy/boundary',
])('%s: no Allow that is added to the role helps', (because) => {
  expect(remedy(because)).toContain('explicitly denies')
  expect(remedy(because)).not.toContain('Add to the role')
})

test.each([
  'because no permissions boundary allows the cloudfront:UpdateDistribution action',
  'because no VPC endpoint policy allows the cloudfront:UpdateDistribution action',
])('%s: it is to be allowed there', (because) => {
  expect(remedy(because)).toContain('limited by another policy')
  expect(remedy(because)).not.toContain('Add to the role')
})

test('a session policy may be that of keys from the environment: it is theirs to change, and no defect of the action', () => {
  const because = 'because no session policy allows the cloudfront:UpdateDistribution action'
  expect(remedy(because)).toMatch(/keys of the environment.*allow it there/)
  expect(remedy(because)).toContain('Report this as an issue')
})

test('keys of a user lack a permission: the user is named, and not a role', () => {
  const because = 'because no identity-based policy allows the cloudfront:UpdateDistribution action'
  expect(remedy(because)).toMatch(/^Add to the role move-alias: \{/)
  expect(remedy(because, 'arn:aws:iam::111122223333:user/ci/mover')).toMatch(/^Add to the user mover: \{/)
})
