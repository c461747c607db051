import { describe, expect, test, vi } from 'vitest'
import { denying, movePolicies } from '../../cloud/scene.ts'
import type { Switches } from '../../cloud/switches.ts'
import { now } from '../../oracle/played.ts'
import { diligentPerson } from '../../virtual/person.ts'
import { type Stage, type StageOptions, setStage } from '../../virtual/stage.ts'
import { aliasRecords, minute, play as run, zoneRole } from '../dns-stage.ts'
import { nth, Play } from '../play.ts'
import { tenants } from '../tenant-variants.ts'
import { disableSource, releaseAndClaim, sameAccount, type Variant, wildcard } from '../variants.ts'

vi.setConfig({ testTimeout: 240_000 })

/** What is not known of AWS and changes how a run ends; the rest is in switches.test.ts. */
interface OpenQuestion {
  readonly says: string
  readonly variant: Variant
  readonly switches: Partial<Switches>
  readonly more?: StageOptions
  readonly ends: readonly [result: string, reason: string]
}

const overlap = { overlapAcrossAccounts: false }
const unknownTexts = { texts: 'unknown' } as const
const wide = { cross: { moreNames: ['*.shop.example'] } }

const worlds: readonly OpenQuestion[] = [
  {
    says: 'a wildcard may not overlap a name of another account',
    variant: nth(wildcard),
    switches: overlap,
    ends: ['failed', 'claim-refused'],
  },
  {
    says: 'a name may not be below a wildcard of another account, which shows only once it is released',
    variant: nth(releaseAndClaim),
    switches: overlap,
    more: wide,
    ends: ['rolled-back', 'claim-refused'],
  },
  {
    says: 'an exact name on a disabled source falls to the wildcard of the target',
    variant: nth(disableSource),
    switches: { disabledHolder: 'falls-to-wildcard' },
    more: { cross: { targetConfig: { aliases: ['*.shop.example'] } } },
    ends: ['moved', ''],
  },
  {
    says: 'want of the record in words that nobody has told of',
    variant: nth(sameAccount),
    switches: { ...unknownTexts, updateAssociationNeedsTxt: true },
    ends: ['failed', 'move-refused'],
  },
  {
    says: 'an enabled source in words that nobody has told of: nothing is disabled',
    variant: nth(disableSource),
    switches: unknownTexts,
    ends: ['failed', 'move-refused'],
  },
  {
    says: 'a rehearsal in words that nobody has told of: nothing is released',
    variant: nth(releaseAndClaim),
    switches: unknownTexts,
    ends: ['failed', 'claim-refused'],
  },
  {
    says: 'the permission of a mover call is evaluated on a source tenant too',
    variant: nth(tenants, 1),
    switches: { moverPermission: 'source-too' },
    ends: ['moved', ''],
  },
]

test.each(worlds)('$variant.name: $says', async ({ variant, switches, more = {}, ends }) => {
  const cross = more.cross === undefined ? variant.stage.cross : { ...variant.stage.cross, ...more.cross }
  const play = await Play.of(variant, { ...(cross === undefined ? {} : { cross }), switches }, true)
  const { outputs, log } = await play.run()
  expect([outputs['result'], outputs['reason']], log).toEqual(ends)
  expect(play.verdict()).toEqual([])
  const { alias, source, target } = play.trial
  const moved = ends[0] === 'moved'
  expect(now(moved ? target : source).aliases).toContain(alias)
  expect(now(source).enabled).toBe(true)
})

test('both sides of a mover call reach an edge one after the other: the gap is the only thing that is wrong', async () => {
  const play = await Play.of(nth(sameAccount), { switches: { moverFlipAtomic: false } }, true)
  const { outputs, log } = await play.run()
  expect(outputs['result'], log).toBe('moved')
  expect(play.stage.recorder.unserved(play.trial.alias).samples).toBeGreaterThan(0)
  expect(play.verdict().filter((law) => !law.startsWith('I1: '))).toEqual([])
})

test.each([false, true])(
  'a tenant holds the name, only the older list is permitted, and it shows tenants: %s',
  async (conflictingAliasesTenants) => {
    const stage = await setStage({
      scene: {
        sides: { source: 'tenant' },
        policies: (...both) => denying(movePolicies(...both), 'cloudfront:ListDomainConflicts'),
      },
      switches: { conflictingAliasesTenants },
    })
    const { outputs, log } = await run(stage, 'same-account', {}, { reader: diligentPerson(stage) })
    expect(outputs['result'], log).toBe('moved')
    expect(outputs['source-distribution']).toBe(stage.scene.source.id)
  },
)

describe('the apex of a zone below another one', () => {
  const alias = 'app.shop.example'

  async function delegated(apexTxt: Switches['apexTxt']): Promise<Stage> {
    const stage = await setStage({
      scene: { zone: alias, alias },
      switches: { apexTxt, updateAssociationNeedsTxt: true },
    })
    const values = stage.scene.zone.nameServers.map((name) => `${name}.`)
    stage.cloud.dns.addZone('shop.example', { soaMinimum: 900 }).load([{ name: alias, type: 'NS', values }])
    return stage
  }

  test.each(['dot', 'either', 'label'] as const)(
    'whose ownership record CloudFront looks for by apexTxt %s: a refusal that waiting does not end names the other place',
    async (apexTxt) => {
      const stage = await delegated(apexTxt)
      const { dns } = stage.cloud
      const inputs = { 'dns-timeout': '5m' }
      const once = () => run(stage, 'same-account', inputs, { reader: diligentPerson(stage) })
      const first = await once()
      expect(first.outputs, first.log).toMatchObject({ result: 'paused', reason: 'txt-negatively-cached' })
      await stage.clock.sleep(16 * minute)
      const second = await once()
      if (apexTxt !== 'label') {
        expect(second.outputs['result'], second.log).toBe('moved')
        return
      }
      expect(second.outputs, second.log).toMatchObject({ result: 'paused', reason: 'txt-negatively-cached' })
      expect(second.summary).toMatch(/publish `?_app\.shop\.example`? in the parent zone too/)
      const parent = [...dns.zones.values()].find(({ name }) => name === 'shop.example')
      const values = [`"${stage.scene.target.domain}"`]
      parent?.put(stage.clock.now(), [{ name: `_${alias}`, type: 'TXT', ttl: 60, values }])
      await stage.clock.sleep(16 * minute)
      const third = await once()
      expect(third.outputs['result'], third.log).toBe('moved')
    },
  )
})

test.each([
  ['same-account', false],
  ['same-account', true],
  ['disable-source', true],
  ['wildcard', true],
  ['release-and-claim', false],
  ['release-and-claim', true],
] as const)(
  '%s: alias records are written; Route 53 takes them only to a distribution that has the name: %s',
  async (method, recordNeedsName) => {
    const stage = await setStage({
      ...(method === 'same-account' ? {} : { cross: { ttl: 60 } }),
      switches: { recordNeedsName },
    })
    const { alias, source, target } = stage.scene
    aliasRecords(stage, source.domain)
    const { outputs, log } = await run(stage, method, zoneRole(stage))
    expect(outputs['result'], log).toBe(
      method === 'release-and-claim' && recordNeedsName ? 'failed' : 'moved',
    )
    expect(now(outputs['result'] === 'moved' ? target : source).aliases).toContain(alias)
    if (method === 'release-and-claim' || method === 'wildcard')
      expect(stage.recorder.unserved(alias).samples > 0).toBe(
        outputs['result'] === 'moved' && method !== 'wildcard',
      )
  },
)
