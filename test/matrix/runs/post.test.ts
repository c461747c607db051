import { describe, expect, test } from 'vitest'
import { issue } from '../../cloud/certificates.ts'
import { changed } from '../../cloud/cloudfront/settings.ts'
import { accept } from '../../cloud/cloudfront/versions.ts'
import { distribution } from '../../cloud/scene.ts'
import { parseCommandFile } from '../../stories/harness/command-files.ts'
import { diligentPerson } from '../../virtual/person.ts'
import { type VirtualRun, type VirtualRunOptions, virtualRun } from '../../virtual/run.ts'
import { type Stage, setStage } from '../../virtual/stage.ts'
import { disableSource, releaseAndClaim, type Variant } from '../variants.ts'

/** A main step that was killed, and what is left of it. */
interface Killed {
  readonly stage: Stage
  readonly inputs: Readonly<Record<string, string>>
  readonly main: VirtualRun
  readonly state: Readonly<Record<string, string>>
}

/** Plays a move that is killed when CloudFront has carried out the `nth` change of one of its distributions. */
async function killedAfter({ stage: options, inputs, person }: Variant, nth: number): Promise<Killed> {
  const stage = await setStage(options)
  const given = inputs?.(stage) ?? {}
  let changes = 0
  const main = await virtualRun(stage, {
    inputs: given,
    ...(person ? { reader: diligentPerson(stage) } : {}),
    after: ({ kill }, { mutating, status }) => {
      if (mutating && status === 200 && ++changes === nth) kill()
    },
  })
  expect(main.exit, main.log).toBeUndefined()
  return { stage, inputs: given, main, state: parseCommandFile(main.state) }
}

function postOf({ stage, inputs }: Killed, state: Record<string, string>, more: VirtualRunOptions = {}) {
  const env = { GITHUB_STEP_SUMMARY: '', ...more.env }
  return virtualRun(stage, { ...more, env, inputs: { ...inputs, ...more.inputs }, post: { state } })
}

const changesOf = ({ calls }: VirtualRun) =>
  calls.filter(({ mutating, status }) => mutating && status === 200).map(({ operation }) => operation)

/** The first variant of each method that leaves users unserved, and which of its changes begins that. */
const outages = [
  { variant: disableSource[0], begins: 1, does: ['UpdateDomainAssociation', 'UpdateDistribution'] },
  { variant: releaseAndClaim[0], begins: 1, does: ['UpdateDistribution'] },
].flatMap(({ variant, ...rest }) => (variant === undefined ? [] : [{ variant, name: variant.name, ...rest }]))

describe.each(outages)('killed in the outage of $name, the post step', ({ variant, begins, does }) => {
  test('ends it by what the main step has kept', async () => {
    const killed = await killedAfter(variant, begins)
    const post = await postOf(killed, { ...killed.state })
    expect(changesOf(post)).toEqual(does)
    expect(post).toMatchObject({ exit: 0, outputs: { result: 'moved' } })
  })

  // Post steps that change nothing can follow each other in one world.
  let kept: Promise<Killed> | undefined
  const once = () => {
    kept ??= killedAfter(variant, begins)
    return kept
  }
  const mark = (change: Record<string, unknown>) => (state: Record<string, string>) => ({
    ...state,
    outage: JSON.stringify({ ...JSON.parse(state['outage'] ?? ''), ...change }),
  })
  const without = (name: string) => (state: Record<string, string>) => ({ ...state, [name]: '' })

  test.each<[string, (state: Record<string, string>) => Record<string, string>, VirtualRunOptions?]>([
    ['nothing was kept', () => ({})],
    ['only that it started was kept', () => ({ started: 'true' })],
    ['the word of the outage is lost', without('outage')],
    ['the plan is lost', without('plan')],
    ['the plan is cut off', (state) => ({ ...state, plan: (state['plan'] ?? '').slice(0, -40) })],
    ['the plan was changed', (state) => ({ ...state, plan: (state['plan'] ?? '').replace('true', 'false') })],
    ['the word is not from here', (state) => ({ ...state, outage: 'begun' })],
    ['the outage was found, not begun', (state) => ({ ...state, outage: 'found' })],
    ['it was another run', mark({ 'run-id': '1' })],
    ['it was another attempt', mark({ attempt: 2 })],
    ['it was another job', mark({ job: 'other' })],
    ['it was another repository', mark({ 'repository-id': '1' })],
    ['it was another command', mark({ command: 'roll-back' })],
    ['the run is another one', (state) => state, { env: { GITHUB_RUN_ID: '1' } }],
    ['the attempt is another one', (state) => state, { runAttempt: 2 }],
    ['the job is another one', (state) => state, { env: { GITHUB_JOB: 'other' } }],
    ['the runner names no job', (state) => state, { env: { GITHUB_JOB: '' } }],
    ['the command is another one', (state) => state, { inputs: { command: 'roll-back' } }],
    ['the command only looks', (state) => state, { inputs: { command: 'verify' } }],
    ['the alias is another one', (state) => state, { inputs: { alias: 'img.shop.example' } }],
  ])('changes nothing, and says that a person must look, where %s', async (_, change, more) => {
    const killed = await once()
    const post = await postOf(killed, change({ ...killed.state }), more)
    expect(changesOf(post)).toEqual([])
    expect(post.exit).toBe(0)
    if (more?.inputs?.['alias'] === undefined) expect(post.outputs['result'], post.log).toBe('exposed')
  })

  test('says that users may be unserved where its own inputs are not right', async () => {
    const killed = await once()
    const post = await postOf(killed, { ...killed.state }, { inputs: { alias: '' } })
    expect(post.calls).toEqual([])
    expect(post.outputs['result']).toBe('exposed')
  })

  test('says first how to recover under the kept plan where its own inputs are not right', async () => {
    const killed = await once()
    const post = await postOf(killed, { ...killed.state }, { inputs: { 'poll-interval': 'often' } })
    const [first, then] = JSON.parse(post.outputs['report'] ?? '').next
    expect(first.paste).toMatch(/^command: recover$/m)
    expect(first.paste).toContain(killed.state['plan'])
    expect(then.title).toContain('poll-interval')
  })

  test('ends it also where GITHUB_OUTPUT names no file', async () => {
    const killed = await killedAfter(variant, begins)
    const post = await postOf(killed, { ...killed.state }, { env: { GITHUB_OUTPUT: '' } })
    expect(changesOf(post)).toEqual(does)
  })

  test('begins nothing, whatever was kept, in a world in which nothing has begun', async () => {
    const killed = await once()
    const stage = await setStage(variant.stage)
    for (const state of [killed.state, { ...killed.state, finished: 'true', unfinished: 'true' }, {}]) {
      const post = await postOf({ ...killed, stage }, { ...state })
      expect(changesOf(post)).toEqual([])
      expect(post.log).not.toContain('Recovered')
    }
  })

  test('is silent after a main step that came to its end', async () => {
    const killed = await once()
    const post = await postOf(killed, { ...killed.state, finished: 'true' })
    expect(post).toMatchObject({ exit: 0, calls: [], log: '' })
  })
})

test('release-and-claim: a name that a stranger has taken in the outage is exposed, and who holds it is the reason', async () => {
  const [variant] = releaseAndClaim
  if (variant === undefined) return
  const killed = await killedAfter(variant, 1)
  const { cloud, scene } = killed.stage
  const account = '999900001111'
  const { arn } = await issue(cloud.world, { account, names: [scene.alias] })
  distribution(cloud.world, { account, aliases: [scene.alias], certificateArn: arn })
  const post = await postOf(killed, { ...killed.state })
  expect(post.outputs, post.log).toMatchObject({ result: 'exposed', reason: 'holder-is-another' })
})

test('what is kept means nothing to a main step', async () => {
  const [variant] = disableSource
  if (variant === undefined) return
  const stage = await setStage(variant.stage)
  const run = await virtualRun(stage, {
    inputs: { command: 'plan', ...variant.inputs?.(stage) },
    env: { STATE_started: 'true', STATE_finished: 'true', STATE_outage: 'begun' },
  })
  expect(run.outputs['result'], run.log).toBe('planned')
})

describe('command files that cannot be written', () => {
  const [variant] = disableSource
  const play = async (unwritable: readonly string[], more: VirtualRunOptions = {}) => {
    if (variant === undefined) throw new Error('there is no such variant')
    const stage = await setStage(variant.stage)
    const inputs = { ...variant.inputs?.(stage), ...more.inputs }
    const reader = diligentPerson(stage)
    return { stage, inputs, run: await virtualRun(stage, { ...more, reader, unwritable, inputs }) }
  }
  const all = ['output', 'state', 'summary']

  test.each([['output'], ['state'], ['summary']])('%s: costs the report, not the move', async (file) => {
    const { run } = await play([file])
    expect(run.exit, run.log).toBe(0)
    expect(run.log.match(/the file of GITHUB_\w+ could not be written/g)).toHaveLength(1)
  })

  test('an outage is not begun where its plan would be lost with the run', async () => {
    const { run } = await play(all)
    expect(run.exit).toBe(1)
    expect(changesOf(run)).toEqual([])
    expect(run.log).toContain('reason input-environment')
  })

  test('it is begun under a plan that was given, and what the post step cannot do then is said before', async () => {
    const { stage, inputs, run: planned } = await play([], { inputs: { command: 'plan' } })
    const given = { ...inputs, command: 'move', plan: planned.outputs['plan'] ?? '' }
    const run = await virtualRun(stage, { unwritable: all, inputs: given, reader: diligentPerson(stage) })
    expect(run.exit, run.log).toBe(0)
    const [said, done] = ['its post step cannot end the outage', 'CHANGED'].map((text) =>
      run.log.indexOf(text),
    )
    expect(said).toBeGreaterThan(0)
    expect(said).toBeLessThan(done ?? 0)
  })
})

test('a source that was found disabled is wanted so by a plan that was given, and not by the plan that the job has made for itself', async () => {
  const results = []
  for (const given of [false, true]) {
    const stage = await setStage({ cross: {} })
    const { cloud, scene, clock } = stage
    const inputs = { scenario: 'wildcard' }
    accept(cloud.world, [{ distribution: scene.source, config: changed(scene.source, { enabled: false }) }])
    await clock.sleep(600_000)
    const planned = await virtualRun(stage, { inputs: { ...inputs, command: 'plan' } })
    const all = given ? { ...inputs, plan: planned.outputs['plan'] ?? '' } : inputs
    const main = await virtualRun(stage, {
      inputs: all,
      reader: diligentPerson(stage),
      after: ({ kill }) => {
        if (!scene.source.versions.at(-1)?.aliases.includes(scene.alias)) kill()
      },
    })
    expect(main.exit, main.log).toBeUndefined()
    const post = await postOf({ stage, inputs: all, main, state: {} }, parseCommandFile(main.state))
    expect(changesOf(post), post.log).toContain('UpdateDistribution')
    results.push(`${post.outputs['result']} (${post.outputs['reason']})`)
  }
  expect(results).toEqual(['exposed (source-left-disabled)', expect.stringMatching(/^moved/)])
})
