import { expect, it } from 'vitest'
import { changesOf, findingLevels } from '../harness/staging.ts'
import { twoAccounts } from '../harness/two-accounts.ts'

it('begins no outage that is not accepted name by name, and prints the list to paste', async () => {
  const story = await twoAccounts()
  const paste = 'accept-downtime: img.shop.example,static.shop.example,www.shop.example'
  for (const accepted of [
    'www.shop.example,static.shop.example',
    'www.shop.example,static.shop.example,img.shop.example,new.shop.example',
  ]) {
    const run = await story.run({ scenario: 'disable-source', 'accept-downtime': accepted })
    expect(run.outputs).toMatchObject({ result: 'refused', reason: 'downtime-not-accepted' })
    expect(findingLevels(run)).toMatchObject({ 'downtime-not-accepted': 'blocker' })
    expect(run.report?.findings.map(({ remedy }) => remedy)).toContain(paste)
    expect(changesOf(run)).toEqual([])
  }
  const unaccepted = await story.run({ scenario: 'disable-source', command: 'plan' })
  expect(unaccepted.outputs).toMatchObject({ result: 'refused', reason: 'downtime-not-accepted' })
  expect(unaccepted.report?.findings.map(({ remedy }) => remedy)).toContain(paste)
})
