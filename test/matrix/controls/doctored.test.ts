import { describe, expect, test } from 'vitest'
import type { Call } from '../../cloud/http.ts'
import { countsAsControl } from '../../evidence/controls.ts'
import { now, type Played } from '../../oracle/played.ts'
import { servedUntruly } from '../../oracle/served.ts'
import { deceived } from '../../oracle/torn.ts'
import { nth, Play } from '../play.ts'
import { threeNames } from '../three-names.ts'
import { disableSource, releaseAndClaim, sameAccount, type Variant } from '../variants.ts'

/** A run that was true, with one thing made untrue: the oracle must say so. */

countsAsControl('controls')

/** What the oracle says of a world in which the run was as `tell` makes it. */
async function verdictOn(
  variant: Variant,
  tell: (run: Played, play: Play) => Partial<Played>,
  interrupt: (play: Play) => Parameters<Play['run']>[0] = () => ({}),
): Promise<string[]> {
  const play = await Play.of(variant, {}, true)
  await play.run(interrupt(play))
  play.witnessed.push(
    ...play.witnessed.splice(0).map((one) => {
      const run = { ...one.run, ...tell(one.run, play) }
      return { ...one, run, served: servedUntruly(play.trial, run), deceived: deceived(play.trial, run) }
    }),
  )
  return play.verdict()
}

const refusedForGood = ({ stage }: Play) => ({
  before: () => {
    stage.cloud.faults.add({
      operation: 'UpdateDomainAssociation',
      does: { status: 403, code: 'AccessDenied', message: 'User: x is not authorized to perform this' },
    })
    stage.cloud.faults.add({
      operation: 'AssociateAlias',
      does: { status: 403, code: 'AccessDenied', message: 'User: x is not authorized to perform this' },
    })
  },
})

const cancelledByTheMover = (): Parameters<Play['run']>[0] => ({
  after: ({ cancel }, { operation, status }) => {
    if (operation === 'UpdateDomainAssociation' && status === 200) cancel()
  },
})

const said = (run: Played, result: string, exit: number): Partial<Played> => ({
  exit,
  outputs: { ...run.outputs, result, reason: '' },
})

test('says rolled-back where nothing was changed', async () => {
  const wrong = await verdictOn(nth(sameAccount), (run) => said(run, 'rolled-back', 1), refusedForGood)
  expect(wrong).toContain('I9: rolled-back (), but this run has changed nothing')
})

test('says moved where the target is disabled', async () => {
  const play = await Play.of(nth(sameAccount), {}, true)
  await play.run()
  const [one] = play.witnessed.splice(0)
  if (one === undefined) throw new Error('nothing was played')
  play.witnessed.push({ ...one, blind: true, truth: { ...one.truth, targetEnabled: false } })
  expect(play.verdict()).toContain('I9: moved (), but the target is disabled')
})

describe('says who serves the name, and the edges are served otherwise:', () => {
  const serving = (run: Played, by: object): Partial<Played> => {
    const report = JSON.parse(run.outputs['report'] ?? '')
    report.status.aliases[0].serving = { ...report.status.aliases[0].serving, ...by }
    return { outputs: { ...run.outputs, report: JSON.stringify(report) } }
  }

  test('the source, after the move', async () => {
    const wrong = await verdictOn(nth(sameAccount), (run, { stage: { scene } }) =>
      serving(run, { by: 'source', id: scene.source.id }),
    )
    expect(wrong.join()).toMatch(/I9: said that E1OLDSHOP00001 serves .* 4 of 4 edges are served otherwise/)
  })

  test('nobody, after the move', async () => {
    const wrong = await verdictOn(nth(sameAccount), (run) => serving(run, { by: 'nobody', id: null }))
    expect(wrong).toContain('I9: said that nobody serves www.shop.example, and every edge is served')
  })

  test.each([
    [60_000, /nobody is exposed/],
    // No run looks again for that long: what one end was, beside what the other is, can be all that it has read.
    [150_000, /^$/],
  ])('nobody, and calls for a person, right after the move, reads %i ms behind', async (readLag, wrong) => {
    const found = await verdictOn(
      nth(sameAccount),
      (run, { stage: { cloud } }) => {
        cloud.world.switches.readLag = readLag
        const report = JSON.parse(run.outputs['report'] ?? '')
        report.status.aliases[0].holder.is = 'nobody'
        return {
          outputs: { ...run.outputs, result: 'exposed', reason: '', report: JSON.stringify(report) },
        }
      },
      cancelledByTheMover,
    )
    expect(found.filter((law) => law.startsWith('I9')).join()).toMatch(wrong)
  })

  test('the target, as if it had arrived at every edge', async () => {
    const wrong = await verdictOn(
      nth(sameAccount),
      (run) => {
        const report = JSON.parse(run.outputs['report'] ?? '')
        report.status.aliases[0].holder.deployed = true
        return { outputs: { ...run.outputs, report: JSON.stringify(report) } }
      },
      cancelledByTheMover,
    )
    expect(wrong.join()).toMatch(/I9: said that E2NEWSHOP00002 serves .* edges are served otherwise/)
  })
})

describe('sends more changes than it may:', () => {
  const more = (run: Played, count: number, change: Partial<Call>): Partial<Played> => {
    const call = run.calls.find(
      ({ operation, status }) => operation === 'UpdateDomainAssociation' && status === 200,
    )
    if (call === undefined) throw new Error('no mover call')
    const [earlier, later] = [run.calls.slice(0, 5), run.calls.slice(5)]
    return { calls: [...earlier, ...Array.from({ length: count }, () => ({ ...call, ...change })), ...later] }
  }

  test('nine of them accepted', async () => {
    const wrong = await verdictOn(nth(sameAccount), (run) => more(run, 8, {}))
    expect(wrong).toContain('I10: 9 changes were made')
  })

  test('one that is refused, seven times, while users are served', async () => {
    const wrong = await verdictOn(nth(sameAccount), (run) =>
      more(run, 7, { status: 412, code: 'PreconditionFailed', at: run.began }),
    )
    expect(wrong.join()).toMatch(/I10: UpdateDomainAssociation .* was sent more than 6 times/)
  })

  test('and not where the name is unclaimed', async () => {
    const play = await Play.of(nth(releaseAndClaim), {}, true)
    const { scene, cloud } = play.stage
    cloud.faults.add({
      operation: 'UpdateDistribution',
      does: 'throttle',
      times: 12,
      when: ({ request }) =>
        request.path.includes(scene.target.id) && !now(scene.source).aliases.includes(scene.alias),
    })
    const { calls } = await play.run()
    expect(calls.filter(({ mutating, fault }) => mutating && fault !== '').length).toBe(12)
    expect(play.verdict()).toEqual([])
  })
})

describe.each(['post', 'recover'])('a %s step', (command) => {
  test('that begins a move', async () => {
    const wrong = await verdictOn(nth(disableSource), () => ({ command }))
    expect(wrong.join()).toMatch(/I12: (post|recover) began with UpdateDistribution E1OLDSHOP00001/)
  })

  test('and one that ends an outage is none', async () => {
    const play = await Play.of(nth(releaseAndClaim), {}, true)
    const { outputs } = await play.run({
      after: ({ kill, stage: { scene } }, { mutating, about }) => {
        if (mutating && about.includes(scene.source.id)) kill()
      },
    })
    await play.run({ inputs: { command: 'recover', plan: outputs['plan'] ?? '' } })
    expect(play.witnessed.at(-1)?.run.changes.length).toBeGreaterThan(0)
    expect(play.verdict()).toEqual([])
  })
})

describe('a run', () => {
  test('ends with a defect of its own', async () => {
    const wrong = await verdictOn(nth(sameAccount), (run) => ({
      exit: 1,
      outputs: { ...run.outputs, result: 'failed', reason: 'internal' },
    }))
    expect(wrong).toContain('I9: the run ended with a defect of its own')
  })
})

describe('of three names', () => {
  const at = (method: string): Variant => nth(threeNames.filter(({ name }) => name.startsWith(`${method},`)))

  test('says moved while one of them is still on the source', async () => {
    const wrong = await verdictOn(
      at('same-account'),
      (run) => said(run, 'moved', 0),
      () => {
        let moved = 0
        return {
          after: ({ kill }, { mutating }) => {
            if (mutating && ++moved === 2) kill()
          },
        }
      },
    )
    expect(wrong).toContain('I9: moved (), but the alias is held by source')
  })

  test.each([0, 1, 2])('somebody else serves name %i for a while', async (number) => {
    const play = await Play.of(at('same-account'), {}, true)
    await play.run()
    const name = play.trial.aliases?.[number] ?? ''
    const { recorder } = play.stage
    const changes = recorder.holderChanges.bind(recorder)
    recorder.holderChanges = (host) => [
      ...changes(host),
      ...(host === name ? changes(host).map((one) => ({ ...one, to: 'ERIVAL0000001' })) : []),
    ]
    expect(play.verdict().join()).toContain(`I1: ${name} was served by ERIVAL0000001`)
  })

  test.each(['static.shop.example', 'img.shop.example'])(
    'leaves %s unserved although no outage was accepted',
    async (name) => {
      const play = await Play.of(at('wildcard'), {}, true)
      await play.run()
      const { recorder } = play.stage
      const unserved = recorder.unserved.bind(recorder)
      recorder.unserved = (host) =>
        host === name ? { ...unserved(host), samples: 1, milliseconds: 20 } : unserved(host)
      expect(play.verdict()).toContain(`I1: ${name} was unserved at 1 samples, for 20 ms`)
    },
  )
})
