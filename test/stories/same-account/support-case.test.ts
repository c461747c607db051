import { expect, it } from 'vitest'
import { changesOf } from '../harness/staging.ts'
import { twoAccounts } from '../harness/two-accounts.ts'

it('an enabled source out of reach: after the refusal of CloudFront there is a case for Support, with that refusal', async () => {
  const story = await twoAccounts()
  const run = await story.run({ scenario: 'disable-source', 'source-role-to-assume': undefined })
  expect(run.outputs).toMatchObject({ result: 'failed', reason: 'source-enabled' })
  const letter = run.outputs['support-case'] ?? ''
  expect(letter).toMatch(
    /^Subject: CloudFront: move the alternate domain name www\.shop\.example to E2NEWSHOP00002/,
  )
  expect(letter).toMatch(
    /Answer to the mover call\n- .*source distribution is enabled.*\n- request id: [0-9a-f-]{36}/,
  )
  expect(letter).toContain('of account ******556666 (www.shop.example)')
  expect(letter).toMatch(/value: "d2newshop00002\.cloudfront\.net"\n- state: /)
  // The input named another method, so that nobody has looked whether the wildcard is possible.
  expect(letter).not.toContain('- wildcard: ')
  expect(letter.length).toBeLessThanOrEqual(8_000)
  expect(run.summary).toContain('Ask AWS Support')
})

it('an apex between two accounts without an accepted outage: the other choices first, then a case for Support', async () => {
  const story = await twoAccounts({ scene: { alias: 'shop.example' } })
  const run = await story.run({ scenario: undefined, 'accept-downtime': undefined, 'probe-path': 'off' })
  expect(run.exit).toBe(1)
  expect(run.outputs['result'], run.stdout).toBe('refused')
  expect(changesOf(run)).toEqual([])
  const letter = run.outputs['support-case'] ?? ''
  const ways = letter.slice(letter.indexOf('Other methods'), letter.indexOf('Request'))
  for (const method of ['same-account', 'wildcard', 'disable-source', 'release-and-claim'])
    expect(ways).toContain(`- ${method}: `)
  const [choices, support] = [run.summary.indexOf('accept-downtime:'), run.summary.indexOf('Ask AWS Support')]
  expect(choices).toBeGreaterThan(0)
  expect(support).toBeGreaterThan(choices)
})

it('a name that could be moved without downtime by another method needs no Support', async () => {
  const story = await twoAccounts()
  const run = await story.run({ scenario: 'disable-source', 'accept-downtime': undefined, command: 'plan' })
  expect(run.outputs).toMatchObject({
    result: 'refused',
    reason: 'downtime-not-accepted',
    'support-case': '',
  })
})
