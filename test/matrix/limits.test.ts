import { expect, test } from 'vitest'
import { now } from '../oracle/played.ts'
import { Play } from './play.ts'
import { type Variant, variants } from './variants.ts'
import { Wide } from './wide.ts'

const many = (count: number) => Array.from({ length: count }, (_, n) => `n${n}.shop.example`)

/** One variant of each method. */
const chosen = [
  'same-account, exact name',
  'wildcard, added and taken off again',
  'disable-source, source restored',
  'release-and-claim, CNAME',
].map((name) => {
  const variant = variants.find((one) => one.name === name)
  if (variant === undefined) throw new Error(`no variant ${name}`)
  return variant
})

function play(variant: Variant, target: number, aliasQuota: number): Promise<Play> {
  const targetConfig = { aliases: many(target) }
  const { scene, cross } = variant.stage
  return Play.of(variant, {
    ...(cross === undefined ? { scene: { ...scene, targetConfig } } : { cross: { ...cross, targetConfig } }),
    switches: { aliasQuota },
  })
}

const levels = (report: string | undefined): Record<string, string> =>
  Object.fromEntries(
    JSON.parse(report ?? '').findings.map(({ id, level }: { id: string; level: string }) => [id, level]),
  )

test.each(chosen)(
  '$name: a target of 120 aliases, whose quota was raised, takes one more',
  async (variant) => {
    const played = await play(variant, 120, 300)
    const { outputs, log } = await played.run()
    expect(outputs, log).toMatchObject({ result: 'moved', reason: '' })
    expect(levels(outputs['report'])).toMatchObject({ 'target-full': 'warning' })
    expect(played.verdict()).toEqual([])
  },
)

test.each(chosen)(
  '$name: CloudFront refuses one more than the quota before anybody goes without',
  async (variant) => {
    const played = await play(variant, 100, 100)
    const { source, target } = played.stage.scene
    const { outputs, log, exit } = await played.run()
    expect(exit).toBe(1)
    expect(outputs, log).toMatchObject({ reason: 'target-full' })
    expect(['refused', 'failed', 'rolled-back']).toContain(outputs['result'])
    expect(now(source).aliases).toContain(played.stage.scene.alias)
    expect(source.versions, 'the source was never touched').toHaveLength(1)
    expect(now(target).aliases).toHaveLength(100)
    expect(played.verdict()).toEqual([])
  },
)

test('going back to a source of more than 100 aliases is never refused for it', async () => {
  const [variant] = chosen
  if (variant === undefined) throw new Error('no variant')
  const played = await Play.of(variant, {
    scene: { sourceConfig: { aliases: ['www.shop.example', ...many(160)] } },
    switches: { aliasQuota: 200 },
  })
  expect((await played.run()).outputs).toMatchObject({ result: 'moved' })
  const back = await played.run({
    inputs: { command: 'roll-back', 'source-distribution': played.stage.scene.source.id },
  })
  expect(back.outputs, back.log).toMatchObject({ result: 'rolled-back', reason: '' })
  expect(now(played.stage.scene.source).aliases).toContain(played.stage.scene.alias)
})

test('wildcard: the wildcards of all parents count, before anything is changed', async () => {
  const wide = await Wide.of(
    {
      cross: {
        covered: ['*.shop.example', '*.eu.shop.example', '*.us.shop.example'],
        targetConfig: { aliases: many(94) },
      },
    },
    ['www.shop.example', 'a.eu.shop.example', 'b.eu.shop.example', 'c.us.shop.example'],
  )
  const run = await wide.run({ inputs: { command: 'plan', scenario: 'wildcard' } })
  expect(run.outputs, run.log).toMatchObject({ result: 'planned', reason: '' })
  expect(levels(run.outputs['report'])).toMatchObject({ 'target-full': 'warning' })
  expect(run.outputs['report']).toContain('101; the default quota is 100')
})
