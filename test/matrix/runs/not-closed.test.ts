import { describe, expect, test, vi } from 'vitest'
import type { Misfortune } from '../../cloud/faults.ts'
import { Play } from '../play.ts'
import { methods, Shop } from '../shop.ts'
import { disableSource } from '../variants.ts'

vi.setConfig({ testTimeout: 120_000 })

/** An outage that is not over for all names, or not for the others of the source, when nothing can be read any more. */

const denied: Misfortune = { status: 403, code: 'AccessDenied', message: 'not authorized to perform this' }
const [restored] = disableSource
if (restored === undefined) throw new Error('a variant in which the source is enabled again')

describe.each(['release-and-claim', 'disable-source'] as const)('%s', (method) => {
  test('some of the names have come to the target when every call is denied: exposed', async () => {
    const { stage, inputs } = methods[method]
    const shop = await Shop.of(stage)
    const { cloud, scene } = shop.stage
    const [lost = ''] = shop.all
    const message = 'One or more of the CNAMEs you provided are already associated with a different resource.'
    // Refused together, some of them are claimed first.
    cloud.faults.add({
      operation: 'UpdateDistribution',
      does: { status: 409, code: 'CNAMEAlreadyExists', message },
      when: ({ request }) =>
        method === 'release-and-claim' &&
        request.path.includes(scene.target.id) &&
        request.body.includes(lost) &&
        !shop.on('source').includes(lost),
    })
    let cut = false
    const run = await shop.run({
      inputs: { ...inputs(shop.names), deadline: '2h' },
      after: () => {
        const there = shop.on('target').length
        if (cut || there === 0 || there === shop.all.length) return
        cut = true
        cloud.faults.clear()
        cloud.faults.add({ endpoint: 'cloudfront', does: denied })
      },
    })
    expect(cut, run.log).toBe(true)
    expect(run.outputs['result'], run.log).toBe('exposed')
  })
})

test('disable-source: a source that this move has disabled, and that nobody can read or enable any more, is exposed', async () => {
  const play = await Play.of(restored, {}, true)
  let cut = false
  const run = await play.run({
    after: ({ stage }, { operation, status }) => {
      if (cut || operation !== 'UpdateDomainAssociation' || status !== 200) return
      cut = true
      const { source } = stage.scene
      stage.cloud.faults.add({
        does: denied,
        when: ({ endpoint, request }) => endpoint === 'cloudfront' && request.path.includes(source.id),
      })
    },
  })
  expect(run.outputs, run.log).toMatchObject({ result: 'exposed', reason: 'source-left-disabled' })
  expect(play.verdict()).toEqual([])
})

test('disable-source: a recovery that has enabled the source again does not call it exposed when it cannot be read once more', async () => {
  const play = await Play.of(restored, {}, true)
  await play.run({
    after: ({ kill }, { operation, status }) => {
      if (operation === 'UpdateDomainAssociation' && status === 200) kill()
    },
  })
  let updates = 0
  const run = await play.run({
    inputs: { command: 'recover', plan: play.plan() ?? '' },
    after: ({ stage }, { operation, status, mutating }) => {
      const { source } = stage.scene
      if (mutating && operation === 'UpdateDistribution' && status === 200) updates++
      if (updates === 0 || !source.versions.at(-1)?.enabled || source.status !== 'Deployed') return
      stage.cloud.faults.clear()
      stage.cloud.faults.add({
        does: denied,
        when: ({ endpoint, request }) => endpoint === 'cloudfront' && request.path.includes(source.id),
      })
    },
  })
  expect(updates).toBe(1)
  expect(run.outputs['result'], run.log).toBe('moved')
})
