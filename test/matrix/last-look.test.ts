import { describe, expect, test } from 'vitest'
import { readSettings } from '../cloud/cloudfront/settings.ts'
import { accept, latest } from '../cloud/cloudfront/versions.ts'
import type { Call } from '../cloud/http.ts'
import type { Holder } from '../cloud/world.ts'
import type { VirtualRun } from '../virtual/run.ts'
import type { Stage } from '../virtual/stage.ts'
import { Play } from './play.ts'
import { type Variant, variants } from './variants.ts'

/**
 * Somebody changes source or target just before one of the last reads ahead of the change that cannot be taken back, or
 * that leaves users unserved. Whatever the method reads last, it has to judge: the change is not made (safety R4, I6).
 */
interface Rival {
  readonly name: string
  /** Methods that this matters to. */
  readonly methods: readonly string[]
  readonly acts: (stage: Stage) => void
}

const wildcard = '*.shop.example'

const rivals: readonly Rival[] = [
  {
    name: 'the wildcard is taken off the target',
    methods: ['wildcard'],
    acts: (stage) => edit(stage, stage.scene.target, (xml) => withoutName(xml, wildcard)),
  },
  {
    name: 'the wildcard is taken off the target and put back',
    methods: ['wildcard'],
    acts: (stage) => {
      edit(stage, stage.scene.target, (xml) => withoutName(xml, wildcard))
      edit(stage, stage.scene.target, (xml) => withName(xml, wildcard))
    },
  },
  {
    name: 'the target is disabled',
    methods: ['same-account', 'wildcard', 'disable-source', 'release-and-claim'],
    acts: (stage) => edit(stage, stage.scene.target, disabled),
  },
  {
    name: 'the source gets another name',
    methods: ['disable-source'],
    acts: (stage) => edit(stage, stage.scene.source, (xml) => withName(xml, 'new.shop.example')),
  },
  {
    name: 'the source loses the name',
    methods: ['wildcard', 'disable-source', 'release-and-claim'],
    acts: (stage) => edit(stage, stage.scene.source, (xml) => withoutName(xml, stage.scene.alias)),
  },
]

function edit({ cloud }: Stage, distribution: Holder, change: (xml: string) => string): void {
  const before = latest(distribution).xml
  const xml = change(before)
  if (xml === before) throw new Error(`nothing of ${distribution.id} was changed`)
  accept(cloud.world, [{ distribution, config: readSettings(xml) }])
}

/** The `settle` of every stage, ms. */
const settle = 60_000

const disabled = (xml: string) =>
  xml.replace(/<Enabled>true<\/Enabled>(?=<ViewerCertificate>)/, '<Enabled>false</Enabled>')

function counted(xml: string, more: number): string {
  return xml.replace(/(<Aliases><Quantity>)(\d+)/, (_, start, count) => `${start}${Number(count) + more}`)
}

const withName = (xml: string, name: string) =>
  counted(xml, 1).replace(/(<Aliases><Quantity>\d+<\/Quantity><Items>)/, `$1<CNAME>${name}</CNAME>`)

const withoutName = (xml: string, name: string) => counted(xml, -1).replace(`<CNAME>${name}</CNAME>`, '')

/** Whether a call is the one that everything has to be right for: the first change of the source, or the one mover call. */
function decisive(
  { name }: Variant,
  { scene }: Stage,
  { operation, about, mutating, status }: Call,
): boolean {
  if (!mutating || status !== 200) return false
  return name.startsWith('same-account')
    ? operation === 'UpdateDomainAssociation' || operation === 'AssociateAlias'
    : operation === 'UpdateDistribution' && about.includes(scene.source.id)
}

/** So many calls before the decisive one are looked at. */
const before = 10

/** Positions, from 1, of the last reads before the decisive call of an undisturbed run. */
async function lastReads(variant: Variant): Promise<number[]> {
  const play = await Play.of(variant, {}, true)
  const { calls } = await play.run()
  const at = calls.findIndex((call) => decisive(variant, play.stage, call))
  expect(at).toBeGreaterThan(0)
  return calls.flatMap(({ mutating, endpoint }, index) =>
    index < at && index >= at - before && !mutating && endpoint === 'cloudfront' ? [index + 1] : [],
  )
}

const made = (variant: Variant, stage: Stage, { calls }: VirtualRun) =>
  calls.filter((call) => decisive(variant, stage, call))

const chosen = variants.filter(
  ({ name }) => !/kept|left disabled|same-account, (apex|wildcard|records)/.test(name),
)

describe.each(chosen.map((variant): [string, Variant] => [variant.name, variant]))('%s', (name, variant) => {
  const [method = ''] = name.split(',')
  const reads = lastReads(variant)
  test.each(rivals.filter(({ methods }) => methods.includes(method)))('$name', async ({ acts }) => {
    const positions = await reads
    expect(positions.length).toBeGreaterThan(1)
    const wrong: string[] = []
    for (const position of positions) {
      const play = await Play.of(variant, {}, true)
      let meddled: number | undefined
      const run = await play.run({
        before: ({ position: at, stage }) => {
          if (at !== position) return
          acts(stage)
          meddled = stage.clock.now()
        },
      })
      const too = made(variant, play.stage, run).filter(({ at }) => at < (meddled ?? 0) + settle)
      const { operation, about } = run.calls[position - 1] ?? {}
      const when = `before call ${position} (${operation} ${about})`
      for (const { operation: done } of too)
        wrong.push(`${when}: ${done} was made all the same, and it ended ${run.outputs['result']}`)
      if (run.exit === 0 && too.length > 0) wrong.push(`${when}: and the exit code is 0`)
      wrong.push(...play.verdict().map((what) => `${when}: ${what}`))
    }
    expect(wrong).toEqual([])
  })
})
