import { expect, test } from 'vitest'
import { readInputs } from '../../../../src/inputs/read.ts'
import { tooLate } from '../../../../src/scenarios/steps/outage.ts'
import { wayBackTime } from '../../../../src/scenarios/steps/release-and-claim.ts'
import { jobEnvironment } from '../../inputs/job-environment.ts'

/** The first look of release-and-claim, with the longest deadline that there is. `ttl`: of the old record, in s. */
function late(ttl: number, dnsTimeout: string) {
  const { inputs } = readInputs(jobEnvironment({ 'INPUT_DNS-TIMEOUT': dnsTimeout, INPUT_DEADLINE: '350m' }))
  const before = {
    wait: ttl * 1_000,
    why: 'until resolvers no longer cache the old DNS record',
    firstLook: true,
    wayBack: wayBackTime({ inputs }, true),
  }
  return tooLate(0, { inputs, deadlineAt: inputs.deadline }, 2, before)
}

/** dns-timeout counts toward the way back. A remedy works when it is followed: no TTL is short enough, and another timeout is. */
test('where a long dns-timeout is the matter the remedy is to lower it, and not the TTL', () => {
  expect(late(300, '5h')?.code).toBe('deadline-too-near')
  // Followed, what it says today leads to the same refusal.
  expect(late(0, '5h')?.code).toBe('deadline-too-near')
  expect(late(300, '5h')?.remedy).toMatch(/^Lower dns-timeout/)
  expect(late(300, '4h')).toBeUndefined()
})
