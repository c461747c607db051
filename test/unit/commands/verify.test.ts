import { expect, test } from 'vitest'
import { Failure } from '../../../src/base/failure.ts'
import { verify } from '../../../src/commands/verify.ts'
import { inPlace } from '../../../src/move/facts.ts'
import type { Move, Observation } from '../../../src/move/move.ts'
import type { NamesProbe } from '../../../src/probe/probe.ts'
import { aDistribution } from '../a-distribution.ts'
import { alias, TwoSides } from '../scenarios/two-sides.ts'

const base: Move = await new TwoSides().context()
const wildcard = '*.example.com'

/** Every state that is a step away from a finished move, and further ones. */
function* states(): Generator<Move> {
  for (const method of ['disable-source', 'wildcard', 'same-account'] as const)
    for (const planned of [true, false])
      for (const is of ['target', 'source'] as const)
        for (const state of ['target', 'elsewhere', 'not-observable'] as const)
          for (const enabled of [true, false])
            for (const aliases of [[], [alias], [alias, wildcard]])
              for (const status of ['Deployed', 'InProgress'] as const)
                for (const sourceEnabled of [true, false])
                  for (const others of [[], ['img.example.com']]) {
                    const { traffic } = base.observation
                    const held = is === 'source' ? [alias, ...others] : others
                    const observation: Observation = {
                      ...base.observation,
                      holder: is === 'target' ? { is } : { is, id: 'ES', how: '' },
                      traffic: { ...traffic, state },
                      target: {
                        known: true,
                        value: aDistribution({ id: 'ET', enabled, aliases, status }),
                      },
                      source: {
                        known: true,
                        value: aDistribution({ id: 'ES', enabled: sourceEnabled, aliases: held }),
                      },
                    }
                    const initial = planned
                      ? { ...base.initial, planned, method }
                      : { ...base.initial, sourceEnabled, targetAliases: aliases }
                    yield { ...base, observation, initial }
                  }
}

test('a certificate that is expired, or does not cover the name, is not verified', async () => {
  const observation: Observation = {
    ...base.observation,
    holder: { is: 'target' },
    traffic: { ...base.observation.traffic, state: 'target' },
    target: { known: true, value: aDistribution({ id: 'ET', aliases: [alias] }) },
  }
  const certificate = {
    arn: 'arn:aws:acm:us-east-1:111122223333:certificate/c',
    names: [wildcard],
    status: 'ISSUED',
    keyAlgorithm: 'RSA_2048',
    type: 'AMAZON_ISSUED',
    serial: '',
    notBefore: undefined,
    notAfter: base.clock.now() + 60_000,
  }
  const seen = async (value: typeof certificate) => {
    const told: string[] = []
    const run = { journal: { tell: (event: unknown) => void told.push(JSON.stringify(event)) } }
    const move: Move = { ...base, observation: { ...observation, certificate: { known: true, value } } }
    const { result, reason } = await verify(run, move, undefined)
    return { result, reason, told: told.join() }
  }
  expect(await seen(certificate)).toMatchObject({ result: 'verified' })
  const over = await seen({ ...certificate, notAfter: base.clock.now() - 1 })
  expect(over).toMatchObject({ result: 'failed', reason: 'not-in-place' })
  expect(over.told).toContain('valid until')
  const other = await seen({ ...certificate, names: ['else.example'] })
  expect(other).toMatchObject({ result: 'failed', reason: 'not-in-place' })
  expect(other.told).toContain('it covers else.example')
})

test('what is verified is in place, and what is in place with nobody exposed is verified', async () => {
  const run = { journal: { tell: () => undefined } }
  const seen = { verified: 0, failed: 0 }
  for (const move of states()) {
    const { result, reason } = await verify(run, move, undefined)
    if (result === 'verified') seen.verified++
    else seen.failed++
    const place = inPlace(move)
    if (result === 'verified') expect(place, JSON.stringify(move.observation)).toBe(true)
    if (place && result !== 'exposed') expect([result, reason]).toEqual(['verified', undefined])
  }
  expect(seen.verified).toBeGreaterThan(20)
  expect(seen.failed).toBeGreaterThan(500)
})

test('what could not be looked at is a warning, and never said to be right', async () => {
  type Told = {
    readonly type: string
    readonly finding?: { readonly id: string; readonly level: string; readonly title: string }
  }
  const seen = async (more: Partial<Observation>) => {
    const told: Told[] = []
    const run = { journal: { tell: (event: Told) => void told.push(event) } }
    const target = { known: true, value: aDistribution({ id: 'ET', aliases: [alias] }) } as const
    const { traffic } = base.observation
    const leads = { ...traffic, state: 'target' as const }
    const observation = {
      ...base.observation,
      holder: { is: 'target' as const },
      traffic: leads,
      target,
      ...more,
    }
    const { result } = await verify(run, { ...base, observation }, undefined)
    const findings = told.flatMap(({ finding }) => (finding === undefined ? [] : [finding]))
    return { result, findings }
  }
  const { traffic } = base.observation
  const hidden = await seen({ traffic: { ...traffic, state: 'not-observable' } })
  expect(hidden.result).toBe('verified')
  expect(hidden.findings.map(({ title }) => title)).not.toContain('DNS points to the target')
  expect(hidden.findings).toContainEqual(
    expect.objectContaining({ id: 'dns-not-observable', level: 'warning' }),
  )
  const why = new Failure('access-denied', 'acm:DescribeCertificate was denied')
  const unread = await seen({ certificate: { known: false, why } })
  expect(unread.findings).toContainEqual(
    expect.objectContaining({ id: 'certificate-not-read', level: 'warning' }),
  )
  expect((await seen({})).findings.filter(({ level }) => level === 'warning')).toEqual([])
})

/** A finished move of two names; `more`: what is otherwise. */
function ofTwo(more: Partial<Observation> = {}, leads: readonly ('target' | 'elsewhere')[] = []): Move {
  const { dns, hosted, withoutZone } = base
  const { conflicts, ownership, traffic } = base.observation
  const own = (at: number) => {
    const state = leads[at] ?? 'target'
    const holder = { is: 'target' as const }
    return {
      ...{ dns, hosted, withoutZone, conflicts, ownership, holder },
      traffic: { ...traffic, state, evidence: `${names[at]} leads to the ${state}` },
    }
  }
  const target = { known: true, value: aDistribution({ id: 'ET', aliases: names }) } as const
  return {
    ...base,
    aliases: names,
    each: new Map(names.map((name, at) => [name, own(at)] as const)),
    observation: { ...base.observation, holder: { is: 'target' }, target, ...more },
  }
}
const names = [alias, 'static.example.com']
const [, other = ''] = names

test('the second of two names is looked at as the first is: its certificate, and where its DNS leads', async () => {
  const told: string[] = []
  const run = { journal: { tell: (event: unknown) => void told.push(JSON.stringify(event)) } }
  const value = {
    ...{ arn: 'arn:aws:acm:us-east-1:111122223333:certificate/c', names: [alias], status: 'ISSUED' },
    ...{ keyAlgorithm: 'RSA_2048', type: 'AMAZON_ISSUED', serial: '', notBefore: undefined },
    notAfter: base.clock.now() + 60_000,
  }
  const uncovered = await verify(run, ofTwo({ certificate: { known: true, value } }), undefined)
  expect(uncovered).toMatchObject({ result: 'failed', reason: 'not-in-place' })
  expect(uncovered.verdict).toContain(`the certificate of ET for ${other}: `)
  told.length = 0
  const away = await verify(run, ofTwo({}, ['target', 'elsewhere']), undefined)
  expect(away).toMatchObject({ result: 'failed', reason: 'not-in-place' })
  expect(told.join()).toContain(`Point ${other} to d1.cloudfront.net.`)
})

test('names of which one does not answer are not verified, and it is said which', async () => {
  const move = ofTwo()
  const seen = async (failing: readonly string[]) => {
    const summaries = move.aliases.map((name) => ({
      alias: name,
      path: '/',
      samples: 3,
      failures: failing.includes(name) ? 3 : 0,
      unserved: 0,
      seen: [{ answer: failing.includes(name) ? 'HTTP 421' : 'HTTP 200', count: 3 }],
      baseline: 'good' as const,
    }))
    const probe: NamesProbe = {
      start: async () => [],
      changing: () => [],
      summaries: () => summaries,
      verify: async () => [],
      stop: async () => summaries,
    }
    return verify({ journal: { tell: () => undefined } }, move, probe)
  }
  expect(await seen([])).toMatchObject({ result: 'verified' })
  const { result, reason, verdict } = await seen([other])
  expect([result, reason]).toEqual(['failed', 'not-in-place'])
  expect(verdict).toContain(`(${other}: `)
  expect(verdict).toContain('HTTP 421')
  expect(verdict).not.toContain('HTTP 200')
})
