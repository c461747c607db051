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
  readonly misfortune?: Interference
}

const denied = { status: 403, code: 'AccessDenied', message: 'not authorized' }

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

const methods = [sameAccount[0], wildcard[0], disableSource[0], releaseAndClaim[0]].flatMap(
  (one) => one ?? [],
)
const ofMethods: readonly Scene[] = methods.flatMap((variant): readonly Scene[] => {
  const name = variant.name.replace(/,.*/, '')
  return [
    { name: `${name}-planned`, variant, command: 'plan' },
    { name: `${name}-moved`, variant, command: 'move' },
    { name: `${name}-roll-back`, variant, command: 'roll-back' },
    ...(name === 'wildcard'
      ? [{ name: `${name}-paused`, variant, command: 'move', alone: true } as const]
      : []),
    ...(variant.outage
      ? [{ name: `${name}-exposed`, variant, command: 'move', misfortune: refusedAfterwards() }]
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

const others: readonly Scene[] = [
  ...[sameAccount[0], disableSource[0]].flatMap((one) => {
    if (one === undefined) return []
    const variant = several(one)
    return ['plan', 'move'].map((command) => ({ name: `${variant.name}-${command}`, variant, command }))
  }),
  ...tenants
    .filter(({ name }) => /^(same-account, distribution|disable-source, tenant) to tenant$/.test(name))
    .flatMap((variant) =>
      ['plan', 'move'].map((command) => ({
        name: `${variant.name.replaceAll(/[, ]+/g, '-')}-${command}`,
        variant,
        command,
      })),
    ),
]
const [wanted = ''] = process.argv.slice(2)
const scenes: readonly Scene[] = [...ofMethods, ...others].filter(({ name }) => name.includes(wanted))

async function played({ variant, command, alone, misfortune }: Scene): Promise<VirtualRun> {
  const stage = await setStage(variant.stage)
  const inputs = { ...variant.inputs?.(stage), command }
  const person = alone ? {} : { reader: diligentPerson(stage) }
  return virtualRun(stage, { inputs, ...person, ...misfortune, judged: true })
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
  for (const theme of ['light', 'dark'] as const) {
    const page = join(out, `${scene.name}-${theme}.html`)
    writeFileSync(page, renderSummary(summary, '', theme))
    photographed(page)
  }
  console.log(`${scene.name}: ${outputs['result']} (${outputs['reason']})`)
}
