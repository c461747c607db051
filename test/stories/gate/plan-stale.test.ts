import { describe, expect, it } from 'vitest'
import { readSettings } from '../../cloud/cloudfront/settings.ts'
import { accept } from '../../cloud/cloudfront/versions.ts'
import type { Holder } from '../../cloud/world.ts'
import { changesOf, type Staging, staging } from '../harness/staging.ts'

/** Somebody edits a distribution by hand between the plan and the move. */
function edit({ cloud }: Staging, distribution: Holder, change: (xml: string) => string): void {
  const xml = distribution.versions.at(-1)?.xml ?? ''
  accept(cloud.world, [{ distribution, config: readSettings(change(xml)) }])
}

const with_ = (name: string) => (xml: string) => {
  const names = [...(/<Aliases>.*?<\/Aliases>/.exec(xml)?.[0] ?? '').matchAll(/<CNAME>(.*?)<\/CNAME>/g)]
  const all = [...names.map(([, one = '']) => one), name]
  return aliased(xml, all)
}
const without = (name: string) => (xml: string) => {
  const names = [...(/<Aliases>.*?<\/Aliases>/.exec(xml)?.[0] ?? '').matchAll(/<CNAME>(.*?)<\/CNAME>/g)]
  return aliased(
    xml,
    names.map(([, one = '']) => one).filter((one) => one !== name),
  )
}
function aliased(xml: string, names: readonly string[]): string {
  const items = names.map((one) => `<CNAME>${one}</CNAME>`).join('')
  return xml.replace(
    /<Aliases>.*?<\/Aliases>/,
    `<Aliases><Quantity>${names.length}</Quantity>${names.length === 0 ? '' : `<Items>${items}</Items>`}</Aliases>`,
  )
}
const disabled = (xml: string) => xml.replace('<Enabled>true</Enabled>', '<Enabled>false</Enabled>')

describe('a plan that the world no longer fits is refused, with what was and what is', () => {
  it.each<[field: string, stale: (story: Staging) => void | Promise<void>, was: string, is: string]>([
    [
      'source.aliases',
      (story) => edit(story, story.scene.source, with_('new.shop.example')),
      'new.shop.example: was not there',
      'is there',
    ],
    [
      'source.aliases',
      (story) => edit(story, story.scene.source, without('img.shop.example')),
      'img.shop.example: was there',
      'is not there',
    ],
    [
      'target.aliases',
      (story) => edit(story, story.scene.target, with_('other.shop.example')),
      'other.shop.example: was not there',
      'is there',
    ],
    ['source.enabled', (story) => edit(story, story.scene.source, disabled), 'true', 'false'],
    ['target.enabled', (story) => edit(story, story.scene.target, disabled), 'true', 'false'],
    [
      'certificate-covers',
      ({ cloud, scene }) => {
        const names = ['www.shop.example', 'more.shop.example']
        cloud.world.certificates.set(scene.certificate.arn, { ...scene.certificate, names })
      },
      '*.shop.example: was there',
      'is not there',
    ],
    [
      'dns.records',
      ({ scene }) =>
        scene.zone.load([
          { name: scene.alias, type: 'CNAME', ttl: 60, values: ['d9elsewhere.cloudfront.net.'] },
        ]),
      'd1oldshop00001.cloudfront.net',
      'd9elsewhere.cloudfront.net',
    ],
    [
      'dns.records',
      ({ scene }) =>
        scene.zone.load([
          { name: scene.alias, type: 'CNAME', ttl: 3600, values: [`${scene.source.domain}.`] },
        ]),
      '(TTL 60 s)',
      '(TTL 3600 s)',
    ],
  ])('%s', async (field, stale, was, is) => {
    const story = await staging()
    const { outputs } = await story.run({ command: 'plan' })
    await stale(story)
    const run = await story.run({ plan: outputs['plan'], 'probe-path': 'off' })
    expect(run.exit, run.stdout).toBe(1)
    // Whoever disabled the source left its names dark: nothing is changed, and yet a person must look.
    const result = field === 'source.enabled' ? 'exposed' : 'refused'
    expect(run.outputs).toMatchObject({ result, reason: 'plan-changed' })
    expect(changesOf(run)).toEqual([])
    const said = run.report?.findings.find(
      ({ id, evidence }) => id === 'plan-changed' && evidence.startsWith(field),
    )
    expect(said?.evidence).toContain(was)
    expect(said?.evidence).toContain(is)
  })

  it('the holder: another distribution has taken the name', async () => {
    const story = await staging()
    const { scene, cloud } = story
    const { outputs } = await story.run({ command: 'plan' })
    const other = [...cloud.world.distributions.values()].find(
      ({ id, account }) => account === scene.account && id !== scene.source.id && id !== scene.target.id,
    )
    if (other === undefined) throw new Error('nobody else is there')
    edit(story, scene.source, without(scene.alias))
    edit(story, other, with_(scene.alias))
    const run = await story.run({ plan: outputs['plan'], 'probe-path': 'off' })
    expect(run.outputs).toMatchObject({ result: 'refused', reason: 'plan-changed' })
    expect(changesOf(run)).toEqual([])
    expect(run.summary).toContain(other.id)
  })

  it('the holder: somebody has taken the name off', async () => {
    const story = await staging()
    const { outputs } = await story.run({ command: 'plan' })
    edit(story, story.scene.source, without(story.scene.alias))
    const run = await story.run({ plan: outputs['plan'], 'probe-path': 'off' })
    expect(run.exit).toBe(1)
    expect(run.outputs).toMatchObject({ result: 'exposed', reason: 'plan-changed' })
    expect(changesOf(run)).toEqual([])
  })
})

it('an ETag that moved is no difference', async () => {
  const story = await staging()
  const { outputs } = await story.run({ command: 'plan' })
  edit(story, story.scene.target, (xml) => xml)
  edit(story, story.scene.source, (xml) => xml)
  const run = await story.run({ plan: outputs['plan'], 'probe-path': 'off' })
  expect(run).toMatchObject({ exit: 0, stderr: '' })
  expect(run.outputs).toMatchObject({ result: 'moved', plan: outputs['plan'] })
})
