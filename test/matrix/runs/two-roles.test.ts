import { expect, test, vi } from 'vitest'
import type { Policy, Role } from '../../cloud/identity.ts'
import { sourceSide, targetSide } from '../../cloud/scene/cross-account.ts'
import { allow, role } from '../../cloud/scene.ts'
import { diligentPerson } from '../../virtual/person.ts'
import { type VirtualRun, virtualRun } from '../../virtual/run.ts'
import { setStage } from '../../virtual/stage.ts'

vi.setConfig({ testTimeout: 60_000 })

/** One account with a role for each end, each of which may do what a move between two accounts needs of its end. */
async function twoRoles(named: boolean) {
  const stage = await setStage({})
  const { world } = stage.cloud
  const { account, source, target } = stage.scene
  const made = (name: string, policies: readonly Policy[]): Role => role(world, { account, name, policies })
  const [to, from] = [made('to', targetSide(target)), made('from', sourceSide(source))]
  const inputs = {
    'role-to-assume': to.arn,
    'source-role-to-assume': from.arn,
    ...(named ? { 'source-distribution': source.id } : {}),
  }
  const allowed = (policy: Policy) => world.roles.set(to.arn, { ...to, policies: [...to.policies, policy] })
  const run = (more: Readonly<Record<string, string>>) =>
    virtualRun(stage, { reader: diligentPerson(stage), inputs: { ...inputs, ...more } })
  return { stage, run, allowed }
}

const pastes = ({ outputs }: VirtualRun): string =>
  JSON.parse(outputs['report'] ?? '{}')
    .next.map(({ paste }: { paste: string }) => paste)
    .join('\n')

test.each([true, false])(
  'one account, a role for each end: the source is read with its own; source-distribution given: %s',
  async (named) => {
    const { stage, run, allowed } = await twoRoles(named)
    const { source } = stage.scene
    const planned = await run({ command: 'plan' })
    expect(planned.outputs['result'], planned.log).toBe('planned')
    const plan = planned.outputs['plan'] ?? ''
    const refused = await run({ plan })
    expect(refused.outputs, refused.log).toMatchObject({ result: 'refused', reason: 'access-denied' })
    expect(pastes(refused)).toContain('Add to the role to: {')
    expect(pastes(refused)).toContain(source.arn)
    const [, statement = '{}'] = /Add to the role to: (\{.*\})/.exec(pastes(refused)) ?? []
    const { Action, Resource } = JSON.parse(statement)
    allowed(allow([Action].flat(), Resource))
    const moved = await run({ plan })
    expect(moved.outputs['result'], moved.log).toBe('moved')
  },
)

test('one account, a role for each end: the way back is a mover call of the role of the source, about the target as well', async () => {
  const { stage, run, allowed } = await twoRoles(true)
  const { source, target, account } = stage.scene
  const { world } = stage.cloud
  const both = [source.arn, target.arn]
  allowed(allow(['cloudfront:UpdateDistribution'], both))
  const moved = await run({})
  expect(moved.outputs['result'], moved.log).toBe('moved')
  const arn = `arn:aws:iam::${account}:role/from`
  const from = world.roles.get(arn)
  if (from === undefined) throw new Error('there is no role of the source')
  const movers = ['UpdateDomainAssociation', 'AssociateAlias', 'UpdateDistribution'].map(
    (action) => `cloudfront:${action}`,
  )
  world.roles.set(arn, { ...from, policies: [...from.policies, allow(movers, both)] })
  const back = await run({ command: 'roll-back', plan: moved.outputs['plan'] ?? '' })
  expect(back.log).not.toContain('session policy')
  expect(back.outputs['result'], back.log).toBe('rolled-back')
})
