import { expect, it } from 'vitest'
import { changesOf } from '../harness/staging.ts'
import { latestOf, twoAccounts } from '../harness/two-accounts.ts'

it('does not begin with a source that CloudFront would not let it update', async () => {
  const story = await twoAccounts()
  const version = latestOf(story.scene.source)
  const element = 'ContinuousDeploymentPolicyId'
  Object.assign(version, {
    xml: version.xml.replace(`<${element}></${element}>`, `<${element}>policy-1</${element}>`),
  })
  for (const scenario of ['disable-source', 'release-and-claim']) {
    const run = await story.run({
      scenario,
      'accept-downtime': scenario === 'disable-source' ? story.names.join(',') : story.scene.alias,
    })
    expect(run.outputs).toMatchObject({ result: 'refused', reason: 'release-refused' })
    expect(run.summary).toContain('continuous-deployment policy')
    expect(changesOf(run)).toEqual([])
  }
})
