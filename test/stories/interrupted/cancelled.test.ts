import { expect, it } from 'vitest'
import { changesOf, staging } from '../harness/staging.ts'
import { expectTranscript } from '../harness/transcript.ts'

/** After SIGINT the runner waits so long before it ends the process (actions/runner, ProcessInvoker.cs), in ms. */
const runnerPatience = 7_500

it('cancelled during the wait: ends in time, and says what was done and how to go on', async () => {
  const story = await staging({ cloud: { deployTime: { min: 20_000, max: 30_000 } } })
  let cancelledAt = Number.POSITIVE_INFINITY
  const moment = /waiting for .* to be Deployed/
  const run = await story.run(
    {},
    {
      signalAt: { line: moment },
      onLine: (line) => {
        if (moment.test(line)) cancelledAt = Math.min(cancelledAt, performance.now())
      },
    },
  )
  expect(performance.now() - cancelledAt).toBeLessThan(runnerPatience)
  expect(run).toMatchObject({ exit: 1, signal: null, stderr: '' })
  expect(run.outputs).toMatchObject({
    result: 'interrupted',
    reason: 'cancelled',
    'reconcile-required': 'true',
  })
  expect(changesOf(run)).toEqual(['UpdateDomainAssociation 200'])
  expect(run.report?.steps.find(({ id }) => id === 'associate')).toMatchObject({ state: 'interrupted' })
  expect(run.state).toMatchObject({ started: 'true', finished: 'true' })
  expectTranscript('cancelled', run)
})

it('cancelled before the first change: nothing is changed any more', async () => {
  const story = await staging()
  const run = await story.run({}, { signalAt: { operation: 'ListDomainConflicts' } })
  expect(run).toMatchObject({ exit: 1, signal: null, stderr: '' })
  expect(run.outputs).toMatchObject({
    result: 'interrupted',
    reason: 'cancelled',
    'reconcile-required': 'false',
  })
  expect(changesOf(run)).toEqual([])
  expect(run.took).toBeLessThan(runnerPatience)
})

it.each(['plan', 'verify'])('a %s that is cancelled has found nothing out', async (command) => {
  const story = await staging()
  const run = await story.run({ command }, { signalAt: { operation: 'ListDomainConflicts' } })
  expect(run).toMatchObject({ exit: 1, signal: null, stderr: '' })
  expect(run.outputs, run.stdout).toMatchObject({ result: 'interrupted', reason: 'cancelled', plan: '' })
})
