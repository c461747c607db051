import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { renderSummary } from '../demo/render.ts'
import { tenants } from '../test/matrix/tenant-variants.ts'
import {
  disableSource,
  releaseAndClaim,
  sameAccount,
  type Variant,
  wildcard,
} from '../test/matrix/variants.ts'
import { diligentPerson } from '../test/virtual/person.ts'
import { type Interference, type VirtualRun, virtualRun } from '../test/virtual/run.ts'
import { setStage } from '../test/virtual/stage.ts'

/**
 * `npm run summary-preview`: plays runs of every method on virtual time and writes their job summaries as pages, light and dark,
 * to build/summaries; as pictures too, 1012 px wide and as wide as a phone, where there is a Chromium. `-- PART`: only those with
 * this in their names.
 */

const out = fileURLToPath(new URL('../build/summaries/', import.meta.url))

interface Scene {
  readonly name: string
  readonly variant: Variant
  readonly command: string
  /** Nobody changes the records that are asked for. */
  readonly alone?: true
  /** On top of the inputs of the variant. */
  readonly inputs?: Readonly<Record<string, string>>
  /** A run of this command before it. */
  readonly after?: string
  readonly misfortune?: Interference
}

/** At the first call of this operation the run is cancelled. */
const cancelledAt = (wanted: string): Interference => ({
  after: ({ cancel }, { operation }) => {
    if (operation === wanted) cancel()
  },
})

const denied = { status: 403, code: 'AccessDenied', message: 'not authorized' }

/** The source does not let the name go. */
function releaseRefused(): Interference {
  return {
    after: ({ stage: { cloud, scene } }, { operation, status, about }) => {
      if (operation === 'UpdateDistribution' && status < 300 && about.includes(scene.target.id))
        cloud.faults.add({
          operation: 'UpdateDistribution',
          does: denied,
          when: ({ request }) => request.path.includes(scene.source.id),
        })
    },
  }
}

/** From the change that begins an outage on every further change is refused. */
function refusedAfterwards(): Interference {
  return {
    after: ({ stage: { cloud, scene } }, { operation, status, about }) => {
      if (operation !== 'UpdateDistribution' || status >= 300 || !about.includes(scene.source.id)) return
      for (const one of ['UpdateDistribution', 'UpdateDomainAssociation', 'AssociateAlias'])
        cloud.faults.add({ operation: one, does: denied })
    },
  }
}

/** A scene with a person who does what is asked for, and nothing before it, unless `more` says otherwise. */
const scene = (name: string, variant: Variant, command: string, more: Partial<Scene> = {}): Scene => ({
  name,
  variant,
  command,
  ...more,
})

function variantOf(variants: readonly Variant[], part = ''): Variant {
  const found = variants.find(({ name }) => name.includes(part))
  if (found === undefined) throw new Error(`there is no variant ${part}`)
  return found
}
const inOne = variantOf(sameAccount)
const acrossWildcard = variantOf(wildcard)
const withOutage = variantOf(disableSource)
const apex = variantOf(disableSource, 'apex')

const ofMethods = [inOne, acrossWildcard, withOutage, variantOf(releaseAndClaim)].flatMap((variant) => {
  const name = variant.name.replace(/,.*/, '')
  return [
    scene(`${name}-planned`, variant, 'plan'),
    scene(`${name}-moved`, variant, 'move'),
    scene(`${name}-rolled-back`, variant, 'roll-back', variant === inOne ? { after: 'move' } : {}),
    ...(variant === acrossWildcard ? [scene(`${name}-paused`, variant, 'move', { alone: true })] : []),
    ...(variant.outage
      ? [scene(`${name}-exposed`, variant, 'move', { misfortune: refusedAfterwards() })]
      : []),
  ]
})

/** All names of the source move. */
const several = ({ name, ...variant }: Variant): Variant => ({
  ...variant,
  name: `${name.replace(/,.*/, '')}-several`,
  inputs: (stage) => {
    const names = stage.scene.source.versions.at(-1)?.aliases.join(',') ?? ''
    const inputs = variant.inputs?.(stage) ?? {}
    return { ...inputs, alias: names, ...(variant.outage ? { 'accept-downtime': names } : {}) }
  },
})
const others = [
  several(inOne),
  several(withOutage),
  ...tenants.filter(({ name }) =>
    /^(same-account, distribution|disable-source, tenant) to tenant$/.test(name),
  ),
].flatMap((variant) =>
  ['plan', 'move'].map((command) =>
    scene(`${variant.name.replaceAll(/[, ]+/g, '-')}-${command}`, variant, command),
  ),
)

const slowly = { ...inOne, stage: { cloud: { deployTime: { min: 3_000_000, max: 3_600_000 } } } }
const cannotRelease = { misfortune: releaseRefused() }
const unaccepted = { 'accept-downtime': '' }
/** The results that the scenes above do not have. */
const results = [
  scene('result-refused-approval', inOne, 'move', { inputs: { 'require-approval': 'true' } }),
  scene('result-refused-downtime', withOutage, 'plan', { inputs: unaccepted }),
  scene('result-refused-auto', apex, 'plan', {
    inputs: { scenario: 'auto', ...unaccepted, 'dns-timeout': '1s' },
  }),
  scene('result-refused-input', inOne, 'move', { inputs: { alias: 'https://www.shop.example/' } }),
  scene('result-failed-verify', inOne, 'verify'),
  scene('result-verified', inOne, 'verify', { after: 'move' }),
  scene('result-already-in-place', inOne, 'move', { after: 'move' }),
  scene('result-interrupted', acrossWildcard, 'move', { misfortune: cancelledAt('UpdateDistribution') }),
  scene('result-rolled-back', acrossWildcard, 'move', cannotRelease),
  scene('result-failed', acrossWildcard, 'move', { ...cannotRelease, inputs: { 'on-failure': 'stop' } }),
  scene('result-moved-unverified', slowly, 'move'),
]
const [wanted = ''] = process.argv.slice(2)
const scenes = [...ofMethods, ...others, ...results].filter(({ name }) => name.includes(wanted))

async function played(scene: Scene): Promise<VirtualRun> {
  const { variant, command, alone, misfortune, inputs: more, after } = scene
  const stage = await setStage(variant.stage)
  const source = { 'source-distribution': stage.scene.source.id }
  const inputs = { ...variant.inputs?.(stage), ...(command === 'roll-back' ? source : {}), command, ...more }
  const person = alone ? {} : { reader: diligentPerson(stage) }
  if (after !== undefined) await virtualRun(stage, { inputs: { ...inputs, command: after }, ...person })
  return virtualRun(stage, { inputs, ...person, ...misfortune, judged: true })
}

/** Whether a picture shows what its name says: the result, where it names one. */
function shows(name: string, result: string): boolean {
  if (name.startsWith('result-')) return name.startsWith(`result-${result}`)
  return !/-(planned|moved|paused|exposed|rolled-back)$/.test(name) || name.endsWith(`-${result}`)
}

/** Widths in CSS pixels, with heights that show the whole of most pages. */
const sizes = { wide: '1012,2600', phone: '390,3600' }

function photographed(page: string): void {
  const browser = ['chromium', 'chromium-browser', 'google-chrome'].find(
    (name) => spawnSync(name, ['--version']).status === 0,
  )
  if (browser === undefined) return
  for (const [name, size] of Object.entries(sizes))
    spawnSync(browser, [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--hide-scrollbars',
      `--window-size=${size}`,
      `--screenshot=${page.replace('.html', `-${name}.png`)}`,
      `file://${page}`,
    ])
}

mkdirSync(out, { recursive: true })
for (const scene of scenes) {
  const { summary, outputs } = await played(scene)
  const { result = '' } = outputs
  if (!shows(scene.name, result)) throw new Error(`${scene.name} shows a run that ended ${result}`)
  for (const theme of ['light', 'dark'] as const) {
    const page = join(out, `${scene.name}-${theme}.html`)
    writeFileSync(page, renderSummary(summary, '', theme))
    photographed(page)
  }
  console.log(`${scene.name}: ${outputs['result']} (${outputs['reason']})`)
}
