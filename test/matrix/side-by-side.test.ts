import { describe, expect, test } from 'vitest'
import { Recorder } from '../cloud/recorder.ts'
import { sourceSide } from '../cloud/scene/cross-account.ts'
import { distribution, role } from '../cloud/scene.ts'
import { now } from '../oracle/played.ts'
import { diligentPerson } from '../virtual/person.ts'
import { virtualRun } from '../virtual/run.ts'
import { type Stage, sequence, setStage } from '../virtual/stage.ts'

/** Worlds of each kind. */
const seeds = Array.from({ length: Number(process.env['MATRIX_SEEDS'] ?? 8) }, (_, at) => at + 1)

/** The second name: which it is, and the inputs that its run has besides. */
type Second = (stage: Stage) => { readonly name: string; readonly inputs: Readonly<Record<string, string>> }

const sameSource: Second = () => ({ name: 'static.shop.example', inputs: {} })

/** The second name is on a distribution of its own, which the other run knows nothing of. */
const otherSource: Second = ({ cloud: { world }, scene }) => {
  const { account } = scene.source
  const name = 'docs.shop.example'
  const own = distribution(world, {
    account,
    id: 'E3OLDSHOP00003',
    domain: 'd3oldshop00003.cloudfront.net',
    certificateArn: now(scene.source).certificateArn,
    aliases: [name, 'wiki.shop.example'],
  })
  scene.zone.load([{ name, type: 'CNAME', ttl: 1, values: [`${own.domain}.`] }])
  const { arn } = role(world, { account, name: 'move-docs', policies: sourceSide(own) })
  return { name, inputs: { 'source-distribution': own.id, 'source-role-to-assume': arn } }
}

/** Two runs, each for one of two names under one parent, the second a little later. */
async function sideBySide(seed: number, second: Second, apart: number) {
  const stage = await setStage({ cross: {}, seed })
  const { scene, cloud, clock } = stage
  const other = second(stage)
  const names = [scene.alias, other.name]
  const recorder = new Recorder(cloud.edges, names)
  const one = async (alias: string, given: Readonly<Record<string, string>>) => {
    const options = { scenario: 'wildcard', ...given, alias }
    const { outputs } = await virtualRun(stage, { inputs: { ...options, command: 'plan' }, judged: true })
    const inputs = { ...options, plan: outputs['plan'] ?? '' }
    return { options, ...(await virtualRun(stage, { inputs, reader: diligentPerson(stage), judged: true })) }
  }
  const later = clock.sleep(apart).then(() => one(other.name, other.inputs))
  const runs = await Promise.all([one(scene.alias, {}), later])
  const dark = () => names.filter((name) => recorder.unserved(name).samples > 0)
  return { stage, names, runs, dark }
}

describe.each([
  ['from one source', sameSource],
  ['from two sources', otherSource],
] as const)('two names under one parent, %s, moved side by side', (_, second) => {
  test.each(seeds)('seed %i: both are served throughout, and a wildcard that stays is told', async (seed) => {
    const apart = Math.floor(sequence(seed)() * 400_000)
    const { stage, names, runs, dark } = await sideBySide(seed, second, apart)
    expect(dark(), `${apart} ms apart`).toEqual([])
    for (const { outputs, summary, options } of runs) {
      // A run whose wildcard goes before its DNS has been switched has released nothing: it ends, and is run again.
      if (outputs['reason'] === 'not-in-place') {
        const again = await virtualRun(stage, {
          inputs: options,
          reader: diligentPerson(stage),
          judged: true,
        })
        expect(again.outputs['result'], again.summary).toBe('moved')
      } else expect(['moved', 'moved-unverified'], summary).toContain(outputs['result'])
    }
    expect(dark()).toEqual([])
    expect(now(stage.scene.target).aliases).toEqual(expect.arrayContaining(names))
    const stays = now(stage.scene.target).aliases.includes('*.shop.example')
    const told = runs.some(({ outputs }) => /wildcard-(left|there)/.test(outputs['report'] ?? ''))
    expect(stays && !told, 'a wildcard that nobody speaks of').toBe(false)
  })
})

describe('another name whose DNS points to the target, which nobody moves', () => {
  const neighbour = 'static.shop.example'

  test('keeps the wildcard; the log and the summary say for which name, and who removes it', async () => {
    const stage = await setStage({ cross: {} })
    const { scene, clock } = stage
    const values = [`${scene.target.domain}.`]
    scene.zone.put(clock.now(), [{ name: neighbour, type: 'CNAME', ttl: 60, values }])
    const { outputs, summary, log } = await virtualRun(stage, {
      inputs: { scenario: 'wildcard' },
      reader: diligentPerson(stage),
    })
    expect(outputs).toMatchObject({ result: 'moved', reason: '' })
    expect(now(scene.target).aliases.toSorted()).toEqual(['*.shop.example', scene.alias])
    for (const text of [log, summary]) {
      const plain = text.replaceAll(/[\\`]/g, '')
      expect(plain).toContain(
        `another distribution holds ${neighbour} and its DNS already points to the target`,
      )
      expect(plain).toContain('A run whose plan has the wildcard on the target never removes it')
    }
  })

  test('does not keep it once its DNS leads back', async () => {
    const stage = await setStage({ cross: {} })
    const { scene, clock } = stage
    const lead = (to: string) =>
      scene.zone.put(clock.now(), [{ name: neighbour, type: 'CNAME', ttl: 60, values: [`${to}.`] }])
    lead(scene.target.domain)
    const person = diligentPerson(stage)
    const { outputs } = await virtualRun(stage, {
      inputs: { scenario: 'wildcard' },
      reader: (text) => {
        person(text)
        if (text.includes(`another distribution holds ${neighbour}`)) lead(scene.source.domain)
      },
    })
    expect(outputs).toMatchObject({ result: 'moved', reason: '' })
    expect(now(scene.target).aliases).toEqual([scene.alias])
  })
})
