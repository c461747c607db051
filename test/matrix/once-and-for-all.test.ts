import { describe, expect, test } from 'vitest'
import type { Switches } from '../cloud/switches.ts'
import { now } from '../oracle/played.ts'
import type { Interference } from '../virtual/run.ts'
import { Play } from './play.ts'
import { disableSource, releaseAndClaim, type Variant, variants, wildcard } from './variants.ts'

/** Worlds in which a run has to believe the right one of two things that it is told, or to stop at the right moment. */

const movers = ['UpdateDomainAssociation', 'AssociateAlias']

function first(all: readonly Variant[]): Variant {
  const [one] = all
  if (one === undefined) throw new Error('no variant')
  return one
}

/** Safety I10: mutations of CloudFront that were accepted, for one alias. */
const mostAccepted = 8

describe('release-and-claim, when the claim is refused for good and so is the way back, at first', () => {
  test.each([1, 2, 3])('a goal reached otherwise is reached: the claim at try %i', async (refusals) => {
    const play = await Play.of(first(releaseAndClaim), {}, true)
    const { faults } = play.stage.cloud
    const { source, target, alias } = play.stage.scene
    let claims = 0
    let released = false
    const run = await play.run({
      after: (_, { operation, status }) => {
        if (released || operation !== 'UpdateDistribution' || status >= 300) return
        if (now(source).aliases.includes(alias)) return
        released = true
        faults.add({
          operation: 'UpdateDistribution',
          when: ({ request }) => request.path.includes(target.id) && claims++ < refusals,
          does: { status: 400, code: 'InvalidViewerCertificate', message: 'The certificate is not valid.' },
        })
        faults.add({
          operation: 'UpdateDistribution',
          when: ({ request }) => request.path.includes(source.id),
          does: { status: 403, code: 'AccessDenied', message: 'not now' },
          times: 1,
        })
      },
    })
    const accepted = run.calls.filter(({ mutating, status }) => mutating && status < 300)
    expect(play.verdict()).toEqual([])
    expect(['moved-unverified', 'rolled-back']).toContain(run.outputs['result'])
    expect(accepted.length).toBeLessThanOrEqual(mostAccepted)
  })
})

describe('ETags that move on their own', () => {
  test.each(variants.map((variant): [string, Variant] => [variant.name, variant]))(
    '%s comes to its end all the same',
    async (_, variant) => {
      for (const etagMovesEachReads of [3, 7]) {
        const play = await Play.of(variant, { switches: { etagMovesEachReads } }, true)
        const run = await play.run()
        expect(run.outputs['result'], run.log).toBe('moved')
        expect(play.verdict()).toEqual([])
      }
    },
  )
})

/** Kills a run when the change that begins an outage, or leaves the name unclaimed, has taken effect. */
function killedInTheMiddle(): Interference {
  let done = false
  return {
    after: ({ stage, kill }, { operation, status }) => {
      const { enabled, aliases } = now(stage.scene.source)
      const begun = !enabled || !aliases.includes(stage.scene.alias)
      if (done || !begun || operation !== 'UpdateDistribution' || status >= 300) return
      done = true
      kill()
    },
  }
}

const between = [first(disableSource), first(releaseAndClaim), first(wildcard)]
const lags = [6_000, 60_000, 75_000, 150_000]
const drawn: readonly Switches['lagDrawn'][] = ['each-read', 'once', 'never']

describe.each(between.map((variant): [string, Variant] => [variant.name, variant]))('%s', (_, variant) => {
  test.each(lags)(
    'killed in the middle, and run again at once while reads are %i ms behind',
    async (readLag) => {
      for (const [n, lagDrawn] of drawn.entries())
        for (const later of [0, 20_000]) {
          const switches = { readLag, lagDrawn, conflictListLag: readLag }
          const play = await Play.of(variant, { switches, seed: 1 + n }, true)
          const cut = await play.run(killedInTheMiddle())
          await play.stage.clock.sleep(later)
          const run = await play.run({ inputs: { plan: cut.outputs['plan'] ?? '' } })
          const said = `${lagDrawn}, ${later} ms later: ${run.outputs['result']} (${run.outputs['reason']})`
          expect(play.verdict(), said).toEqual([])
          expect(said).toMatch(/: moved \(|: rolled-back \(/)
        }
    },
  )

  test.each(lags)(
    'two runs at once, one of which is refused and goes back, reads %i ms behind',
    async (readLag) => {
      for (const apart of [0, 2_000, 30_000]) {
        const play = await Play.of(
          variant,
          { switches: { readLag, conflictListLag: readLag }, seed: 3 },
          true,
        )
        const refused: Interference = {
          tamper: ({ stage }, answer, { operation, about }) => {
            const forward =
              [...movers, 'UpdateDistribution'].includes(operation) && about.includes(stage.scene.target.id)
            return forward && answer.status >= 400
              ? { ...answer, status: 403, body: Buffer.from(denied) }
              : answer
          },
        }
        const second = play.stage.clock.sleep(apart).then(() => play.run({ ...refused, blind: true }))
        await Promise.all([play.run({ blind: true }), second])
        play.heal()
        const again = await play.converge()
        expect([...play.verdict(), ...again], `${apart} ms apart`).toEqual([])
      }
    },
  )
})

const denied =
  '<ErrorResponse><Error><Type>Sender</Type><Code>AccessDenied</Code><Message>not authorized</Message></Error><RequestId>r</RequestId></ErrorResponse>'
