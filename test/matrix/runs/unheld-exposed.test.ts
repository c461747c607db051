import { expect, test, vi } from 'vitest'
import { diligentPerson } from '../../virtual/person.ts'
import { virtualRun } from '../../virtual/run.ts'
import { setStage } from '../../virtual/stage.ts'
import { carryOut } from '../remedies/carry-out.ts'

vi.setConfig({ testTimeout: 60_000 })

const free = 'free.shop.example'

test.each([false, true])(
  'a name that nobody held, DNS leads to the target, the claim is refused for good: what ends it is said; planned: %s',
  async (planned) => {
    const stage = await setStage({ cross: {} })
    const { source } = stage.scene
    stage.scene.zone.load([{ name: free, type: 'CNAME', ttl: 1, values: [`${source.domain}.`] }])
    const given = { alias: free, scenario: 'release-and-claim', 'accept-downtime': free }
    const run = (inputs: Readonly<Record<string, string>>) =>
      virtualRun(stage, { judged: true, reader: diligentPerson(stage), inputs: { ...given, ...inputs } })
    const plan = planned ? (await run({ command: 'plan' })).outputs['plan'] : undefined
    stage.cloud.faults.add({
      when: ({ operation, request }) =>
        operation === 'UpdateDistribution' && String(request.body).includes(`<CNAME>${free}<`),
      does: { status: 400, code: 'InvalidArgument', message: 'refused for a reason of its own' },
      times: 10_000,
    })
    const moved = await run(plan === undefined ? {} : { plan })
    const { next } = JSON.parse(moved.outputs['report'] ?? '{}')
    expect([moved.outputs['result'], next.length > 0], moved.log).toEqual(['exposed', true])
    stage.cloud.faults.clear()
    const again = await run(await carryOut(stage, next[0].paste, {}, undefined, moved.outputs))
    expect(again.outputs['result'], again.log).toBe('moved')
  },
)
