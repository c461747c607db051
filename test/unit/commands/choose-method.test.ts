import { describe, expect, test } from 'vitest'
import { isBlocker, obstacle } from '../../../src/base/finding.ts'
import { type Candidate, ofEach } from '../../../src/commands/choose-method.ts'
import { scenarios } from '../../../src/scenarios/index.ts'

const methods = scenarios.slice(0, 3)
const certificate = obstacle('certificate-not-covering', 'it covers other names', 'attach one')
const own = (name: string) =>
  obstacle('downtime-not-accepted', `not accepted for ${name}`, `accept-downtime: ${name}`)

describe('what several methods found', () => {
  test('is told once; a blocker that not all of them have names those that have it', () => {
    const tried = methods.map(
      (scenario, at): Candidate => ({
        scenario,
        findings: [certificate, ...(at === 0 ? [] : [own('a')]), ...(at === 2 ? [own('b')] : [])],
      }),
    )
    const names = methods.map(({ name }) => name)
    expect(ofEach(tried).map(({ evidence }) => evidence)).toEqual([
      'it covers other names',
      `${names[1]} and ${names[2]}: not accepted for a`,
      `${names[2]}: not accepted for b`,
    ])
    expect(ofEach(tried).every(isBlocker)).toBe(true)
  })
})
