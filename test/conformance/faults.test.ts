import { EventEmitter, once as onceEmitted } from 'node:events'
import {
  AssociateAliasCommand,
  GetDistributionCommand,
  UpdateDomainAssociationCommand,
} from '@aws-sdk/client-cloudfront'
import { describe, expect, test } from 'vitest'
import type { Misfortune } from '../cloud/faults.ts'
import { aliasesOf, type ControlPlane, controlPlane, refusal, www } from './control-plane.ts'

const move = (plane: ControlPlane) =>
  plane.client().send(
    new UpdateDomainAssociationCommand({
      Domain: www,
      TargetResource: { DistributionId: plane.target.id },
    }),
  )

const read = (plane: ControlPlane, abortSignal?: AbortSignal) =>
  plane
    .client()
    .send(
      new GetDistributionCommand({ Id: plane.source.id }),
      abortSignal === undefined ? {} : { abortSignal },
    )

/** Something that a test waits for. */
function once() {
  const events = new EventEmitter()
  return { seen: onceEmitted(events, 'seen'), signal: () => void events.emit('seen') }
}

describe('faults at a call', () => {
  test.each<[Misfortune, boolean, object]>([
    ['reset-before', false, { message: expect.stringMatching(/ECONNRESET|hang up/) }],
    ['reset-after', true, { message: expect.stringMatching(/ECONNRESET|hang up/) }],
    ['500-before', false, { status: 500 }],
    ['500-after', true, { status: 500 }],
    ['503', false, { status: 503, code: 'ServiceUnavailable' }],
    ['throttle', false, { status: 400, code: 'Throttling', message: 'Rate exceeded' }],
    ['truncated', true, {}],
    ['html', false, {}],
    [
      { status: 403, code: 'ExpiredToken', message: 'The security token included in the request is expired' },
      false,
      { status: 403, code: 'ExpiredToken' },
    ],
  ])('%j: the call fails; carried out all the same: %s', async (does, carriedOut, seen) => {
    const plane = await controlPlane()
    plane.faults.add({ does, operation: 'UpdateDomainAssociation' })
    expect(await refusal(move(plane))).toMatchObject(seen)
    expect(aliasesOf(plane.target)).toEqual(carriedOut ? [www] : [])
    const call = plane.world.calls.at(-1)
    expect(call?.fault).not.toBe('')
    expect(call).toMatchObject({ mutating: true, about: `${www} ${plane.target.id}` })
    expect(call?.status).toBe(carriedOut ? 200 : 0)
  })

  test.each([
    ['hang-before', []],
    ['hang-after', [www]],
  ] as const)('%s: there is no answer, and the target then holds %j', async (does, aliases) => {
    const plane = await controlPlane()
    const arrived = once()
    plane.faults.add({ does, operation: 'UpdateDomainAssociation', after: arrived.signal })
    const gone = new AbortController()
    const call = plane.client().send(
      new UpdateDomainAssociationCommand({
        Domain: www,
        TargetResource: { DistributionId: plane.target.id },
      }),
      { abortSignal: gone.signal },
    )
    await arrived.seen
    expect(aliasesOf(plane.target)).toEqual(aliases)
    gone.abort()
    expect(await refusal(call)).toMatchObject({ code: 'AbortError' })
  })

  test('a slow answer is the true one', async () => {
    const plane = await controlPlane()
    plane.faults.add({ does: { slowMs: 5 } })
    expect((await read(plane)).Distribution?.Id).toBe(plane.source.id)
  })

  test('a fault is met by the nth call of its operation, as many times as it says', async () => {
    const plane = await controlPlane()
    plane.faults.add({ does: '503', endpoint: 'cloudfront', operation: 'GetDistribution', nth: 2 })
    await read(plane)
    expect(await refusal(read(plane))).toMatchObject({ status: 503 })
    await read(plane)
    plane.faults.add({ does: 'throttle', operation: 'GetDistribution', times: 2 })
    expect(await refusal(read(plane))).toMatchObject({ code: 'Throttling' })
    expect(await refusal(read(plane))).toMatchObject({ code: 'Throttling' })
    await read(plane)
  })

  test('a fault can be tied to what is asked for', async () => {
    const plane = await controlPlane({ associateNeedsTxt: false })
    plane.faults.add({ does: '503', when: ({ request }) => request.query.get('Alias') === www })
    const associate = (Alias: string) =>
      plane.client().send(new AssociateAliasCommand({ Alias, TargetDistributionId: plane.target.id }))
    expect(await refusal(associate(www))).toMatchObject({ status: 503 })
    await associate('img.shop.example')
  })

  test('a test may change the world right before a call is carried out, and right after', async () => {
    const plane = await controlPlane()
    const seen: (readonly string[])[] = []
    plane.faults.add({
      does: 'none',
      operation: 'UpdateDomainAssociation',
      before: () => void seen.push(aliasesOf(plane.target)),
      after: () => void seen.push(aliasesOf(plane.target)),
    })
    await move(plane)
    expect(seen).toEqual([[], [www]])
    expect(plane.world.calls.at(-1)).toMatchObject({ fault: '', status: 200, mutating: true })
  })
})
