import { expect, it } from 'vitest'
import {
  expectOthersServed,
  latestOf,
  runPlanned,
  switchWhenAsked,
  twoAccounts,
} from '../harness/two-accounts.ts'

it('gives the name back when the claim is refused until the outage budget is spent: DNS first, then the alias', async () => {
  const story = await twoAccounts()
  const { scene, cloud, names, recorder } = story
  const refusal = { code: 'CNAMEAlreadyExists', status: 409 }
  cloud.faults.add({
    operation: 'UpdateDistribution',
    when: ({ request }) => request.path.includes(scene.target.id),
    does: {
      ...refusal,
      message: 'One or more of the CNAMEs you provided are already associated with a different resource.',
    },
  })
  const run = await runPlanned(
    story,
    {
      scenario: 'release-and-claim',
      'accept-downtime': scene.alias,
      'dns-timeout': '5s',
      'deploy-timeout': '3s',
    },
    { onLine: switchWhenAsked(story) },
  )
  expect(run.exit).toBe(1)
  expect(run.outputs).toMatchObject({ result: 'rolled-back', reason: 'claim-refused' })
  expect([...latestOf(scene.source).aliases].sort()).toEqual([...names].sort())
  const at = (text: RegExp) => run.lines.findIndex((line) => text.test(line))
  expect(at(/Lead DNS of www\.shop\.example back/)).toBeLessThan(
    at(/CHANGED www\.shop\.example added to E1OLDSHOP00001, .* after it was released/),
  )
  expectOthersServed(story)
  for (const { host, intervals } of recorder.timeline().lines)
    if (host === scene.alias) expect(intervals.at(-1)?.servedBy).toBe(scene.source.id)
})
