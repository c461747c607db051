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

async function acting() {
  const story = await staging()
  const inputs = { 'source-distribution': story.scene.source.id, 'probe-path': 'off' }
  return (command: string, event: string) =>
    story.run({ ...inputs, command }, { env: { GITHUB_EVENT_NAME: event } })
}

it.each(['move', 'roll-back', 'recover'])('%s runs on six events only', async (command) => {
  const act = await acting()
  for (const event of others) {
    const run = await act(command, event)
    expect(run.outputs, event).toMatchObject({ result: 'refused', reason: 'event-not-allowed' })
    expect(run.exit, event).toBe(1)
    expect(run.calls, event).toEqual([])
  }
})

it('what reads runs on all', async () => {
  const act = await acting()
  for (const event of ['pull_request', 'pull_request_target', 'workflow_run']) {
    expect((await act('plan', event)).outputs, event).toMatchObject({ result: 'planned' })
    expect((await act('verify', event)).outputs, event).toMatchObject({
      result: 'failed',
      reason: 'not-in-place',
    })
  }
})

it.each([
  ['roll-back', 'rolled-back'],
  ['recover', 'already-in-place'],
])('%s runs on those six', async (command, result) => {
  const act = await acting()
  for (const event of allowed) expect((await act(command, event)).outputs, event).toMatchObject({ result })
})
