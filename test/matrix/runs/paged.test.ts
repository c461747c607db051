import { describe, expect, test, vi } from 'vitest'
import { diligentPerson } from '../../virtual/person.ts'
import { setStage } from '../../virtual/stage.ts'
import { minute, play } from '../dns-stage.ts'

vi.setConfig({ testTimeout: 240_000 })

/** Safety X8: a person is called as soon as an outage is known that cannot end by itself, and not at the deadline. */

const changes = ['UpdateDistribution', 'UpdateDomainAssociation', 'AssociateAlias']
const reads = ['GetDistribution', 'GetDistributionConfig', 'ListDomainConflicts', 'ListConflictingAliases']
const refusals = [
  ['AccessDenied', 'User: x is not authorized to perform this', changes],
  ['AccessDenied', 'User: x is not authorized to perform this', [...changes, ...reads]],
  ['ExpiredToken', 'The security token included in the request is expired', [...changes, ...reads]],
  ['InvalidClientTokenId', 'The security token included in the request is invalid.', [...changes, ...reads]],
] as const

describe.each([
  // The change that begins the outage, and what a person is to paste.
  ['wildcard', 2, 'edit "$target_profile" "$target_id" "$add"'],
  ['disable-source', 1, `edit "$source_profile" "$source_id" '.Enabled = true'`],
  ['release-and-claim', 1, 'edit "$target_profile" "$target_id" "$add"'],
] as const)('%s', (method, nth, command) => {
  test.each(refusals)('every call is refused from then on: %s', async (code, message, operations) => {
    const stage = await setStage({ cross: {} })
    const { cloud, clock } = stage
    const person = diligentPerson(stage)
    let accepted = 0
    let dark = 0
    let called = 0
    const run = await play(
      stage,
      method,
      {},
      {
        judged: true,
        env: { GITHUB_STEP_SUMMARY: '' },
        reader: (text) => {
          person(text)
          if (text.includes('::error title=Act now')) called ||= clock.now()
        },
        before: ({ kill }) => {
          if (called > 0) kill()
        },
        after: (_, call) => {
          if (call.operation !== 'UpdateDistribution' || call.status >= 300 || ++accepted !== nth) return
          dark = clock.now()
          for (const operation of operations)
            cloud.faults.add({ operation, does: { status: 403, code, message } })
        },
      },
    )
    expect(dark, run.log).toBeGreaterThan(0)
    expect(called, run.log).toBeGreaterThan(0)
    expect(called - dark).toBeLessThan(2 * minute)
    expect(run.log.match(/::error /g)).toHaveLength(1)
    expect(run.log).toContain(command)
    const page = run.log.split('\n').find((line) => line.startsWith('::error')) ?? ''
    expect(page).toContain(stage.scene.alias)
    expect(page).toMatch(/The action tries until \d\d:\d\d:\d\d UTC/)
  })
})

test('nobody is called for a source that has no other names, since nobody is unserved by it', async () => {
  const alias = 'www.shop.example'
  const stage = await setStage({ cross: { sourceConfig: { aliases: [alias] } } })
  const run = await play(
    stage,
    'disable-source',
    { 'accept-downtime': alias },
    {
      env: { GITHUB_STEP_SUMMARY: '' },
      reader: diligentPerson(stage),
      after: ({ stage: { cloud } }, { operation, status }) => {
        if (operation !== 'UpdateDistribution' || status !== 200) return
        const message = 'User: x is not authorized to perform this'
        cloud.faults.add({ operation, does: { status: 403, code: 'AccessDenied', message } })
      },
    },
  )
  expect(run.outputs['result'], run.log).toBe('moved')
  expect(run.log).not.toContain('Act now')
  expect(run.log).toContain('A step of the move failed')
})
