import { expect, test } from 'vitest'
import { postStepFirst } from '../../../../src/commands/verdict/end-of-run.ts'

/**
 * actions/runner, StepsRunner.cs: "Skip evaluate condition on runner shutdown": a runner that is shut down (service stopped, pod or spot
 * machine taken away) signals the main step as a cancel does, and skips every later step, post steps too.
 */
test('an exposed run that was cancelled says what to do where its post step does not come, instead of only to wait for its log', () => {
  const end = {
    result: 'exposed',
    reason: 'cancelled',
    verdict: '',
    next: [{ title: 'Recover', paste: 'command: recover', language: 'yaml' }],
    supportCase: undefined,
  } as const
  const kept = (name: string) => (name === 'unfinished' ? 'true' : '{"outage":"begun"}')
  expect(postStepFirst(end, kept).next[0]?.title).toMatch(/shut down/)
})
