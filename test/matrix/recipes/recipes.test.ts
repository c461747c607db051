import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { variableOf } from '../../../src/inputs/declarations.ts'
import { readInputs } from '../../../src/inputs/read.ts'
import { issue } from '../../cloud/certificates.ts'
import { distribution } from '../../cloud/scene.ts'
import type { Holder } from '../../cloud/world.ts'
import { root } from '../../stories/harness/runner.ts'
import { jobEnvironment } from '../../unit/inputs/job-environment.ts'
import type { Stage } from '../../virtual/stage.ts'
import { interpolate, strict } from '../../workflows/expressions.ts'
import type { Workflow } from '../../workflows/workflow-text.ts'
import type { Called } from './programs.ts'
import {
  betweenAccounts,
  cloudflare,
  type How,
  inOneAccount,
  lacks,
  type Place,
  place,
  type RecipePlay,
  webhook,
} from './recipe.ts'

/**
 * Every file of docs/examples is played as GitHub would, on virtual time, with the roles, the environments and the variables of
 * docs/setup and docs/iam: called workflows, conditions, outputs handed on, scripts in bash. What differs there is said here.
 */

const alias = 'www.example.com'
const holds = ({ versions }: Holder) => versions.at(-1)?.aliases ?? []
const results = ({ jobs }: RecipePlay) =>
  Object.fromEntries(Object.entries(jobs).map(([id, legs]) => [id, legs.map(({ result }) => result).join()]))
/** How each run of the action ended, in order. */
const ends = ({ jobs }: RecipePlay) =>
  Object.values(jobs).flatMap((legs) =>
    legs.flatMap(({ runs }) => runs.map(({ outputs }) => outputs['result'])),
  )
const logs = ({ jobs }: RecipePlay) =>
  Object.values(jobs)
    .flatMap((legs) => legs.flatMap(({ runs, log }) => [log, ...runs.map((run) => run.log)]))
    .join('\n')
const steps = ({ jobs }: RecipePlay) =>
  Object.values(jobs).flatMap((legs) =>
    legs.flatMap(({ steps: all }) => all.map(({ outcome, step }) => `${outcome} ${step.name ?? ''}`.trim())),
  )

async function expectMoved(file: string, { stage, play }: Place, how: How = {}): Promise<RecipePlay> {
  const played = await play(file, how)
  expect(ends(played).at(-1), logs(played)).toBe('moved')
  expect(holds(stage.scene.target)).toContain(alias)
  return played
}

/** What Cloudflare's API was asked to write is what DNS says from then on. */
function written({ cloud, scene }: Stage): (called: readonly Called[]) => void {
  return (called) => {
    for (const { program, args, stdin } of called) {
      const body = args.find((_, at) => args[at - 1] === '-d')
      if (program !== 'curl' || args.includes('-G') || body === undefined) continue
      const { name, type, ttl, content, proxied } = JSON.parse(stdin || body)
      expect(proxied).toBe(false)
      scene.zone.put(cloud.world.now(), [{ name, type, ttl, values: [content] }])
    }
  }
}
const messages = ({ called }: RecipePlay) =>
  called.filter(({ program }) => program === 'curl').map(({ stdin }) => String(JSON.parse(stdin).text))

/** Besides the first pair: www.example.org, in a zone of its own. */
async function secondPair({ cloud, scene }: Stage) {
  const { account } = scene
  const { arn } = await issue(cloud.world, { account, names: ['*.example.org'] })
  const make = (id: string, aliases: readonly string[]) =>
    distribution(cloud.world, { account, id, aliases, certificateArn: arn })
  return { source: make('E3OLDORG000003', ['www.example.org']), target: make('E4NEWORG000004', []) }
}

const recipes: Readonly<Record<string, () => Promise<void>>> = {
  'one-account.yml': async () => {
    const played = await expectMoved('one-account.yml', await inOneAccount())
    expect(results(played)).toEqual({ 'www / plan': 'success', 'www / move': 'success', 'www / recover': '' })
  },
  'dispatch.yml': async () => {
    const there = await inOneAccount()
    const inputs = { alias, target: there.stage.scene.target.id }
    const played = await expectMoved('dispatch.yml', there, { inputs })
    expect(played.asked).toEqual(['production'])
    await expect(there.play('dispatch.yml', { inputs: {} })).rejects.toThrow('requires the input alias')
  },
  'call-move-alias.yml': async () => {
    const played = await expectMoved('call-move-alias.yml', await betweenAccounts(), { person: true })
    expect(results(played)).toMatchObject({ 'www / plan': 'success', 'www / move': 'success' })
  },
  'cross-account.yml': async () => {
    const played = await expectMoved('cross-account.yml', await betweenAccounts(), { person: true })
    expect(results(played)).toEqual({ plan: 'success', move: 'success', recover: '' })
    const rejected = await (await betweenAccounts()).play('cross-account.yml', {
      review: () => ({ state: 'rejected', user: 'hubot' }),
    })
    expect(results(rejected)).toEqual({ plan: 'success', move: 'failure', recover: 'failure' })
    expect(rejected.jobs['recover']?.[0]?.runs[0]?.outputs['reason']).toBe('move-not-started')
    const there = await betweenAccounts()
    const dropped = await there.play('cross-account.yml', {
      spoil: (text) => text.replace(/plan: \$\{\{ steps\.plan\.outputs\.plan \}\}/, "plan: ''"),
    })
    expect(results(dropped)).toMatchObject({ plan: 'success', move: 'failure' })
    expect(dropped.jobs['move']?.[0]?.runs[0]?.outputs['reason']).toBe('plan-missing')
    expect(holds(there.stage.scene.target)).toEqual([])
  },
  'apex-and-www.yml': async () => {
    const there = await place({
      method: 'same-account',
      scene: { moreNames: ['example.com'] },
      records: [alias, 'example.com'],
    })
    const played = await expectMoved('apex-and-www.yml', there)
    expect(holds(there.stage.scene.target)).toEqual([alias, 'example.com'])
    expect(played.asked).toEqual(['production', 'production'])
  },
  'many-moves.yml': async () => {
    let second: Awaited<ReturnType<typeof secondPair>> | undefined
    const there = await place({
      method: 'same-account',
      more: async (stage) => {
        second = await secondPair(stage)
        return { pairs: [second], ids: { E4EXAMPLETARGET: second.target.id } }
      },
    })
    const played = await expectMoved('many-moves.yml', there)
    expect(second && holds(second.target)).toEqual(['www.example.org'])
    expect(played.jobs['shops / report']?.[0]?.summary).toContain('2 of 2 moves are done.')
  },
  'configure-aws-credentials.yml': async () => {
    const played = await expectMoved('configure-aws-credentials.yml', await inOneAccount())
    expect(played.called.map(({ args, key }) => `${args.slice(0, 2).join(' ')} ${key}`)).toEqual([
      's3 cp ASIADEPLOY',
      'cloudfront create-invalidation ASIADEPLOY',
    ])
  },
  'verify.yml': async () => {
    const there = await inOneAccount()
    const before = await there.play('verify.yml', { event: 'schedule' })
    expect([results(before), ends(before)]).toEqual([{ verify: 'failure' }, ['failed']])
    await there.play('one-account.yml')
    const after = await there.play('verify.yml', { event: 'schedule' })
    expect(results(after), logs(after)).toEqual({ verify: 'success' })
    expect(after.asked).toEqual([])
  },
  'roll-back.yml': async () => {
    const there = await inOneAccount()
    const { jobs } = await there.play('one-account.yml')
    const { plan = '' } = jobs['www / move']?.[0]?.outputs ?? {}
    const played = await there.play('roll-back.yml', { inputs: { plan } })
    expect(results(played), logs(played)).toEqual({ move: 'success' })
    expect(ends(played)).toEqual(['rolled-back'])
    expect(holds(there.stage.scene.source)).toContain(alias)
  },
  'alert.yml': async () => {
    const there = await inOneAccount()
    const moved = await there.play('alert.yml', webhook)
    expect(messages(moved)).toEqual([
      `www.example.com: update the aliases of ${there.ids['E1EXAMPLESOURCE']} and ${there.ids['E2EXAMPLETARGET']} in your templates before the next deployment.`,
    ])
    expect(results(moved)).toEqual({ move: 'success' })
    const nobody = await place({
      method: 'same-account',
      scene: { sourceConfig: { aliases: ['static.example.com'] } },
    })
    const exposed = await nobody.play('alert.yml', webhook)
    expect([ends(exposed), results(exposed)]).toEqual([['exposed'], { move: 'failure' }])
    expect(messages(exposed)).toEqual([
      'Act now for www.example.com (alias-not-held). Who is served, and what to do: https://github.com/shop-example/infrastructure/actions/runs/4242',
    ])
  },
  'dns-elsewhere.yml': async () => {
    for (const method of ['same-account', 'wildcard'] as const) {
      const there = await place({ method })
      const played = await there.play('dns-elsewhere.yml', { ...cloudflare, before: written(there.stage) })
      expect(ends(played), logs(played)).toEqual(
        method === 'wildcard' ? ['paused', 'moved'] : ['moved', 'already-in-place'],
      )
      expect(results(played), method).toEqual({ move: 'success' })
      expect(steps(played).filter((one) => one.startsWith('skipped'))).toEqual([
        'skipped Fail if the first run failed for another reason',
      ])
      const sent = played.called.map(({ args }) => args[args.indexOf('-X') + 1])
      expect(sent).toEqual(expect.arrayContaining(['PUT']))
    }
    const there = await place({ method: 'same-account' })
    const refused = await there.play('dns-elsewhere.yml', {
      ...cloudflare,
      review: () => ({ state: 'approved', user: there.stage.cloud.job.actor }),
    })
    expect([ends(refused), results(refused)]).toEqual([['refused'], { move: 'failure' }])
    expect(refused.called).toEqual([])
  },
  // The local STS knows the issuer of github.com only: that the token is issued by a server is not played.
  'github-enterprise-server.yml': async () => {
    await expectMoved('github-enterprise-server.yml', await inOneAccount())
  },
}

/** Not played, with the reason: only their inputs are read, by the action itself. */
const notPlayed: Readonly<Record<string, string>> = {
  'aws-china.yml': 'the local cloud has neither distributions nor endpoints of the partition aws-cn',
}

describe('every recipe', () => {
  test('is played here', () => {
    const files = readdirSync(join(root, 'docs/examples'))
    expect([...Object.keys(recipes), ...Object.keys(notPlayed)].toSorted()).toEqual(files.toSorted())
  })

  for (const [file, played] of Object.entries(recipes)) test.skipIf(lacks(file))(file, played)

  test.each(Object.entries(notPlayed))('%s is not played: %s', (file) => {
    const { jobs }: Workflow = parse(readFileSync(join(root, 'docs/examples', file), 'utf8'))
    const ours = Object.values(jobs).flatMap(({ steps: all = [] }) =>
      all.filter(({ uses }) => uses !== undefined),
    )
    expect(ours).not.toEqual([])
    const vars = { CLOUDFRONT_TARGET_ROLE: 'arn:aws-cn:iam::111122223333:role/move-alias-move' }
    for (const { with: given = {} } of ours) {
      const env = Object.entries(given).map(([name, value]) => [
        variableOf(name),
        interpolate(String(value), { vars: strict(vars, 'the variables') }),
      ])
      const reading = readInputs({ ...jobEnvironment(), ...Object.fromEntries(env) })
      expect(reading.inputs.aliases).toEqual(['www.example.cn'])
    }
  })
})
