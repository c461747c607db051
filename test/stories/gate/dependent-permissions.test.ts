import { expect, it } from 'vitest'
import { sourceSide } from '../../cloud/scene/cross-account.ts'
import { allow } from '../../cloud/scene.ts'
import { across } from '../harness/across.ts'
import { changesOf } from '../harness/staging.ts'

const functionVersion = 'arn:aws:lambda:us-east-1:444455556666:function:rewrite:7'
const sourceConfig = { logBucket: 'shop-logs', edgeFunction: functionVersion }
const logs = allow(['s3:GetBucketAcl', 's3:PutBucketAcl'], 'arn:aws:s3:::shop-logs')
const edge = allow(
  ['lambda:GetFunction', 'lambda:EnableReplication*', 'lambda:DisableReplication*'],
  functionVersion,
)

it('moves a name off a source with legacy logs and a function at the edge, whose permissions are in the session', async () => {
  const story = await across({
    scene: { sourceConfig, sourcePolicies: (source) => [...sourceSide(source), logs, edge] },
  })
  const run = await story.move({ scenario: 'wildcard' }, { ...story.switching() })
  expect(run.outputs['result'], run.stdout).toBe('moved')
  expect(story.recorder.unserved(story.scene.alias).samples).toBe(0)
})

it('changes nothing where the role may not do what the configuration demands, and prints the missing statement', async () => {
  const story = await across({
    scene: { sourceConfig, sourcePolicies: (source) => [...sourceSide(source), edge] },
  })
  const run = await story.move(
    { scenario: 'release-and-claim', 'accept-downtime': story.scene.alias, 'probe-path': 'off' },
    { ...story.switching() },
  )
  expect(run.exit).toBe(1)
  expect(run.outputs['reason'], run.stdout).toBe('access-denied')
  expect(run.report?.changes).toEqual([])
  expect(changesOf(run).filter((change) => change.endsWith(' 200'))).toEqual([])
  expect(story.recorder.unserved(story.scene.alias).samples).toBe(0)
  const statement = {
    Effect: 'Allow',
    Action: ['s3:GetBucketAcl', 's3:PutBucketAcl'],
    Resource: 'arn:aws:s3:::shop-logs',
  }
  expect(run.stdout).toContain(`Add to the role move-alias: ${JSON.stringify(statement)}`)
})
