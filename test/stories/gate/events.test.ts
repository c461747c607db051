import { expect, it } from 'vitest'
import { staging } from '../harness/staging.ts'

const allowed = ['workflow_dispatch', 'repository_dispatch', 'push', 'schedule', 'release', 'deployment']
const others = [
  'pull_request',
  'pull_request_target',
  'pull_request_review',
  'workflow_run',
  'issue_comment',
  'issues',
  'merge_group',
  'discussion',
  'fork',
  'watch',
  'deployment_status',
  'check_run',
  '',
]

it('what changes something runs on six events only, what reads on all', async () => {
  const story = await staging()
  const { scene } = story
  const source = { 'source-distribution': scene.source.id, 'probe-path': 'off' }
  for (const event of others)
    for (const command of ['move', 'roll-back', 'recover']) {
      const run = await story.run({ ...source, command }, { env: { GITHUB_EVENT_NAME: event } })
      const what = `${command} on ${event}`
      expect(run.outputs, what).toMatchObject({ result: 'refused', reason: 'event-not-allowed' })
      expect(run.exit, what).toBe(1)
      expect(run.calls, what).toEqual([])
    }
  for (const event of ['pull_request', 'pull_request_target', 'workflow_run']) {
    const run = await story.run({ ...source, command: 'plan' }, { env: { GITHUB_EVENT_NAME: event } })
    expect(run.outputs, event).toMatchObject({ result: 'planned' })
    const verified = await story.run({ ...source, command: 'verify' }, { env: { GITHUB_EVENT_NAME: event } })
    expect(verified.outputs, event).toMatchObject({ result: 'failed', reason: 'not-in-place' })
  }
  for (const event of allowed) {
    const env = { GITHUB_EVENT_NAME: event }
    const back = await story.run({ ...source, command: 'roll-back' }, { env })
    expect(back.outputs, event).toMatchObject({ result: 'rolled-back' })
    const recovered = await story.run({ ...source, command: 'recover' }, { env })
    expect(recovered.outputs, event).toMatchObject({ result: 'already-in-place' })
  }
})
