import { expect, test, vi } from 'vitest'
import { changed } from '../../cloud/cloudfront/settings.ts'
import { accept, latest } from '../../cloud/cloudfront/versions.ts'
import type { Holder } from '../../cloud/world.ts'
import { diligentPerson } from '../../virtual/person.ts'
import { type VirtualRunOptions, virtualRun } from '../../virtual/run.ts'
import { type Stage, setStage } from '../../virtual/stage.ts'

vi.setConfig({ testTimeout: 120_000 })

/** Each run is judged by what it says besides: {@link virtualRun} throws where that is not so. */

interface Method {
  readonly cross: boolean
  /** By the world as it was before anything happened. */
  readonly inputs: (stage: Stage) => Readonly<Record<string, string>>
}

const methods: readonly (readonly [string, Method])[] = [
  ['same-account', { cross: false, inputs: () => ({}) }],
  ['wildcard', { cross: true, inputs: () => ({ scenario: 'wildcard' }) }],
  [
    'disable-source',
    {
      cross: true,
      inputs: ({ scene }) => ({
        scenario: 'disable-source',
        'accept-downtime': scene.source.versions[0]?.aliases.join(',') ?? '',
      }),
    },
  ],
  [
    'release-and-claim',
    {
      cross: true,
      inputs: ({ scene }) => ({ scenario: 'release-and-claim', 'accept-downtime': scene.alias }),
    },
  ],
]

async function set({ cross }: Method): Promise<Stage> {
  return setStage(cross ? { cross: {} } : {})
}

function run(stage: Stage, method: Method, more: VirtualRunOptions = {}, command = 'move') {
  return virtualRun(stage, {
    reader: diligentPerson(stage),
    ...more,
    inputs: { ...method.inputs(stage), command, ...more.inputs },
  })
}

function disable(stage: Stage, distribution: Holder): void {
  accept(stage.cloud.world, [{ distribution, config: changed(distribution, { enabled: false }) }])
}

/** Once the name is on the target, at a look of the wait for it. */
function disablesTarget({ scene, cloud }: Stage, stage: Stage): VirtualRunOptions {
  let done = false
  return {
    after: (_, { operation, about }) => {
      if (done || operation !== 'GetDistribution' || !about.includes(scene.target.id)) return
      if (!latest(scene.target).aliases.includes(scene.alias) || scene.target.status !== 'Deployed') return
      done = true
      disable(stage, scene.target)
      cloud.world.settle()
    },
  }
}

test.each(methods)(
  '%s: a target that is disabled while the move settles serves nobody',
  async (_, method) => {
    const stage = await set(method)
    const { outputs, summary } = await run(stage, method, disablesTarget(stage, stage))
    expect(outputs).toMatchObject({ result: 'exposed', reason: 'target-disabled' })
    expect(summary).toMatch(/Act now: .* is on the target .*, which is disabled: its users get an error/)
    expect(summary).toMatch(/By hand, with .*AWS CLI/)
    expect(summary).toContain(`edit "$target_profile" "$target_id" '.Enabled = true'`)
    expect(summary).toContain(`target_id=${stage.scene.target.id}`)
    for (const command of ['recover', 'verify', 'plan', 'move']) {
      const again = await run(stage, method, {}, command)
      expect(again.outputs['result'], `${command}\n${again.log}`).toBe('exposed')
      expect(again.changes).toEqual([])
    }
  },
)

test('roll-back brings a name of the same account back from a disabled target, and says past the point of no return else', async () => {
  for (const [name, method] of methods) {
    const stage = await set(method)
    await run(stage, method)
    disable(stage, stage.scene.target)
    const back = await run(
      stage,
      method,
      { inputs: { 'source-distribution': stage.scene.source.id } },
      'roll-back',
    )
    expect(back.outputs['result'], `${name}\n${back.log}`).toBe(method.cross ? 'exposed' : 'rolled-back')
    if (method.cross) expect(back.outputs['reason']).toBe('target-disabled')
  }
})

test.each(methods)(
  '%s: recover and verify with nothing done yet say that the source serves',
  async (_, method) => {
    const stage = await set(method)
    const { source } = stage.scene
    const { outputs, summary } = await run(
      stage,
      method,
      { inputs: { 'source-distribution': source.id } },
      'recover',
    )
    expect(outputs['result']).toBe('already-in-place')
    expect(summary).toContain(`Served now by: the source \`${source.id}\``)
    expect(JSON.parse(outputs['report'] ?? '').status.aliases[0].serving).toMatchObject({
      by: 'source',
      id: source.id,
    })
  },
)

test.each(methods)(
  '%s: a source that its owner has disabled serves nobody, and nobody is told otherwise',
  async (_, method) => {
    const stage = await set(method)
    const { source } = stage.scene
    const inputs = { 'source-distribution': source.id }
    disable(stage, source)
    for (const command of ['plan', 'verify', 'recover']) {
      const { outputs, summary, log } = await run(stage, method, { inputs }, command)
      expect(outputs['result'], log).toBe(command === 'plan' ? outputs['result'] : 'exposed')
      expect(summary).toContain(
        `Served now by: no distribution (it is on the source \`${source.id}\`, which is disabled)`,
      )
    }
  },
)

const silent = [
  ['throttled', 'throttle'],
  ['503', '503'],
  ['denied', { status: 403, code: 'AccessDenied', message: 'not authorized to perform this' }],
] as const

const releasing = methods.filter(([name]) => name === 'wildcard' || name === 'release-and-claim')

for (const [name, method] of releasing)
  test.each(silent)(
    `${name}: released, and only the conflict list is %s: recover and move claim the name`,
    async (_, does) => {
      for (const [command, planned] of [
        ['recover', true],
        ['recover', false],
        ['move', true],
      ] as const) {
        const stage = await set(method)
        const { source, target, alias } = stage.scene
        const cut = await run(stage, method, {
          after: ({ kill }, { operation }) => {
            if (operation === 'UpdateDistribution' && !latest(source).aliases.includes(alias)) kill()
          },
        })
        for (const operation of ['ListDomainConflicts', 'ListConflictingAliases'])
          stage.cloud.faults.add({ operation, does })
        const inputs = {
          'source-distribution': source.id,
          ...(planned ? { plan: cut.outputs['plan'] ?? '' } : {}),
        }
        const again = await run(stage, method, { inputs }, command)
        expect(again.outputs['result'], `${command}, plan: ${planned}\n${again.log}`).toBe('moved')
        expect(latest(target).aliases).toContain(alias)
      }
    },
  )

test('a name that neither end holds, and the conflict list silent, is not known to be served or held by nobody', async () => {
  const method: Method = { cross: true, inputs: () => ({ scenario: 'wildcard' }) }
  const stage = await set(method)
  const alias = `other.${stage.scene.zone.name}`
  for (const operation of ['ListDomainConflicts', 'ListConflictingAliases'])
    stage.cloud.faults.add({ operation, does: '503' })
  const { outputs, summary } = await run(stage, method, { inputs: { alias } })
  expect(outputs).toMatchObject({ result: 'refused', reason: 'holder-unknown' })
  expect(summary).toContain('Served now by: not known')
})

test('a role that may not move, and a record that a person was asked for: nothing was changed, so nothing was taken back', async () => {
  const stage = await setStage({})
  for (const operation of ['UpdateDomainAssociation', 'AssociateAlias'])
    stage.cloud.faults.add({
      operation,
      does: { status: 403, code: 'AccessDenied', message: 'not authorized to perform this' },
    })
  const { outputs, changes } = await virtualRun(stage, { reader: diligentPerson(stage) })
  expect(changes).toEqual([])
  expect(outputs).toMatchObject({ result: 'refused', reason: 'access-denied' })
})
