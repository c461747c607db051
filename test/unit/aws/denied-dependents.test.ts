import { expect, test } from 'vitest'
import { asFailure } from '../../../src/aws/call.ts'

/** How AWS words that an update lacks a permission for what the configuration names; the sentences are from the field. */
const arn = 'arn:aws:cloudfront::111122223333:distribution/E2EXAMPLE'
const asked = {
  operation: 'cloudfront:UpdateDistribution',
  resource: arn,
  about: 'E2EXAMPLE',
  refusedAs: 'release-refused',
} as const
const user = 'User: arn:aws:sts::111122223333:assumed-role/move-alias-move/run is not authorized to perform'
const version = 'arn:aws:lambda:us-east-1:111122223333:function:rewrite:7'
const logs = ['s3:GetBucketAcl', 's3:PutBucketAcl']
const edge = ['lambda:GetFunction', 'lambda:EnableReplication*', 'lambda:DisableReplication*']

function refused(code: string, message: string, status = 403) {
  const error = Object.assign(new Error(message), {
    name: code,
    Code: code,
    $fault: 'client',
    $metadata: { httpStatusCode: status },
  })
  return asFailure(error, asked)
}

/** The statement that the remedy has one add, and the sentence before it. */
function remedyOf(failure: ReturnType<typeof refused>) {
  const [, before = '', statement = '{}'] = /^([^{]*)(\{.*\})$/.exec(failure.remedy ?? '') ?? []
  const { Action, Resource } = JSON.parse(statement)
  return { before, Action, Resource }
}

const logsText = (host: string) =>
  `You don't have permission to access the S3 bucket for CloudFront logs: ${host} If you're using IAM, you need s3:GetBucketAcl and s3:PutBucketAcl permissions to create a distribution or to update log settings for an existing distribution. In addition, the S3 ACL for the bucket must grant you FULL_CONTROL.`

test.each([
  ['shop-logs.s3.amazonaws.com', 'shop-logs'],
  ['shop-logs.s3.eu-central-2.amazonaws.com', 'shop-logs'],
  ['logs.shop.example.s3.amazonaws.com', 'logs.shop.example'],
])('the bucket of the logs, in the words of CloudFront: %s', (host, bucket) => {
  const failure = refused('AccessDenied', logsText(host))
  expect(failure).toMatchObject({ code: 'access-denied', refusal: 'permission' })
  const { before, Action, Resource } = remedyOf(failure)
  expect(Action).toEqual(logs)
  expect(Resource).toBe(`arn:aws:s3:::${bucket}`)
  expect(before).toContain('E2EXAMPLE')
})

test.each(['AccessDenied', 'InvalidLambdaFunctionAssociation', 'InvalidArgument'])(
  'a function at the edge, in the words of CloudFront, as %s',
  (code) => {
    for (const [what, action] of [
      ['retrieve', 'lambda:GetFunction'],
      ['enable replication for', 'lambda:EnableReplication*'],
    ]) {
      const text = `Lambda@Edge cannot ${what} the specified Lambda function. Update the IAM policy to add permission: ${action} for resource: ${version} and try again.`
      const failure = refused(code, text, code === 'AccessDenied' ? 403 : 400)
      expect(failure).toMatchObject({ code: 'access-denied', refusal: 'permission' })
      expect(remedyOf(failure)).toMatchObject({ Action: edge, Resource: version })
    }
  },
)

test('a web ACL, in the words of CloudFront', () => {
  const text = 'Unable to verify read permissions on Web ACL. Please retry the request.'
  const failure = refused('InvalidWebACLId', text, 400)
  expect(failure).toMatchObject({ code: 'access-denied', refusal: 'permission' })
  expect(failure.remedy).toContain('statement WebAcl')
})

test('a resource in quotes, as S3 writes it, and an action that ends in an asterisk are those of the statement', () => {
  const because = 'because no identity-based policy allows the action'
  const quoted = `${user}: s3:GetBucketAcl on resource: "arn:aws:s3:::shop-logs" ${because}`
  expect(remedyOf(refused('AccessDenied', quoted))).toMatchObject({
    Action: logs,
    Resource: 'arn:aws:s3:::shop-logs',
  })
  const starred = `${user}: lambda:EnableReplication* on resource: ${version} ${because}`
  expect(remedyOf(refused('AccessDenied', starred))).toMatchObject({ Action: edge, Resource: version })
})
