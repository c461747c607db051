import { expect, test, vi } from 'vitest'
import { now } from '../../oracle/played.ts'
import { parseCommandFile } from '../../stories/harness/command-files.ts'
import type { Interference } from '../../virtual/run.ts'
import { nth, Play } from '../play.ts'
import { disableSource, releaseAndClaim, type Variant, wildcard } from '../variants.ts'

vi.setConfig({ testTimeout: 120_000 })

/** Kills a run when CloudFront has carried out the release, or disabled the source. */
function killedBehindTheRelease(): Interference {
  let done = false
  return {
    after: ({ stage, kill }, { operation, status }) => {
      const { enabled, aliases } = now(stage.scene.source)
      if (
        done ||
        (enabled && aliases.includes(stage.scene.alias)) ||
        operation !== 'UpdateDistribution' ||
        status >= 300
      )
        return
      done = true
      kill()
    },
  }
}

const released: [string, Variant][] = [nth(wildcard), nth(releaseAndClaim), nth(releaseAndClaim, 1)].map(
  (variant) => [variant.name, variant],
)

test.each(released)(
  'a roll-back right behind the release believes no read that is up to 150 s behind: %s',
  async (_, variant) => {
    for (const readLag of [75_000, 90_000, 120_000, 150_000])
      for (const lagDrawn of ['once', 'never'] as const)
        for (const later of [0, 30_000]) {
          const switches = { readLag, lagDrawn, conflictListLag: readLag }
          const play = await Play.of(variant, { switches }, true)
          const cut = await play.run(killedBehindTheRelease())
          const before = now(play.trial.target).aliases
          await play.stage.clock.sleep(later)
          const run = await play.run({ inputs: { command: 'roll-back', plan: cut.outputs['plan'] ?? '' } })
          const said = `${readLag} ms, ${lagDrawn}, ${later} ms later`
          expect(play.verdict(), said).toEqual([])
          expect(now(play.trial.target).aliases, said).toEqual(before)
          expect(run.outputs, `${said}\n${run.log}`).toMatchObject({
            result: 'exposed',
            reason: 'past-point-of-no-return',
          })
        }
  },
)

const dark: [string, Variant][] = [
  ...released,
  ...[nth(disableSource), nth(disableSource, 2)].map((variant): [string, Variant] => [variant.name, variant]),
]

test.each(dark)(
  'a recovery right behind it does not say that there is nothing to recover from: %s',
  async (_, variant) => {
    for (const readLag of [75_000, 150_000])
      for (const lagDrawn of ['once', 'never'] as const)
        for (const command of ['recover', 'roll-back']) {
          if (command === 'roll-back' && !nameIsThere(variant)) continue
          const switches = { readLag, lagDrawn, conflictListLag: readLag }
          const play = await Play.of(variant, { switches }, true)
          const cut = await play.run(killedBehindTheRelease())
          const run = await play.run({ inputs: { command, plan: cut.outputs['plan'] ?? '' } })
          const said = `${command}, ${readLag} ms, ${lagDrawn}: ${run.outputs['result']} (${run.outputs['reason']})`
          expect(play.verdict(), said).toEqual([])
          const { enabled } = now(play.trial.source)
          const held = [play.trial.source, play.trial.target].some((end) =>
            now(end).aliases.includes(play.trial.alias),
          )
          expect([said, enabled, held], run.log).toEqual([said, true, true])
          expect(said).toMatch(/: moved \(|: rolled-back \(/)
        }
  },
)

test.each(dark.filter(([name]) => !name.startsWith('wildcard')))(
  'nor does the post step: %s',
  async (_, variant) => {
    for (const readLag of [75_000, 90_000]) {
      const switches = { readLag, lagDrawn: 'never' as const, conflictListLag: readLag }
      const play = await Play.of(variant, { switches }, true)
      const cut = await play.run(killedBehindTheRelease())
      const run = await play.run({ post: { state: parseCommandFile(cut.state) } })
      const { enabled } = now(play.trial.source)
      const held = [play.trial.source, play.trial.target].some((end) =>
        now(end).aliases.includes(play.trial.alias),
      )
      expect([readLag, enabled, held], run.log).toEqual([readLag, true, true])
    }
  },
)

/** Whether the source keeps the name in the outage of the method, so that it can be undone. */
function nameIsThere({ name }: Variant): boolean {
  return name.startsWith('disable-source')
}

test.each(['roll-back', 'verify'])(
  'an apex that was released and not claimed is exposed without a plan too: %s',
  async (command) => {
    for (const variant of [nth(releaseAndClaim), nth(releaseAndClaim, 1)]) {
      const play = await Play.of(variant, {}, true)
      await play.run(killedBehindTheRelease())
      const run = await play.run({ inputs: { command } })
      expect(play.verdict(), run.log).toEqual([])
      expect(run.outputs['result'], run.log).toBe('exposed')
    }
  },
)
