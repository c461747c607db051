import { describe, expect, test } from 'vitest'
import type { Arrival } from '../../cloud/edges.ts'
import { EdgeScene, start } from './edge-scene.ts'

const seeds = Array.from({ length: 20 }, (_, index) => index + 1)

describe('routing by Host (behaviour 45, guide: CNAMEs)', () => {
  test('the exact alias, else the longest wildcard, else nobody', () => {
    const scene = new EdgeScene()
    scene.add('E1', ['www.example.com'])
    scene.add('E2', ['*.example.com'])
    scene.add('E3', ['*.eu.example.com'])
    expect(scene.edges.serve(0, 'www.example.com')).toEqual({ distribution: 'E1', by: 'exact' })
    expect(scene.edges.serve(0, 'shop.example.com')).toEqual({ distribution: 'E2', by: 'wildcard' })
    expect(scene.edges.serve(0, 'shop.eu.example.com')).toEqual({ distribution: 'E3', by: 'wildcard' })
    expect(scene.serves('example.com')).toBe(403)
    expect(scene.serves('www.example.org')).toBe(403)
    expect(scene.serves('com')).toBe(403)
  })

  test.each([
    [true, 'E2'],
    [false, 403],
  ])('a wildcard matches several labels: %s (U17)', (wildcardManyLevels, served) => {
    const scene = new EdgeScene({ switches: { wildcardManyLevels } })
    scene.add('E2', ['*.example.com'])
    expect(scene.serves('a.b.example.com')).toBe(served)
    expect(scene.serves('a.example.com')).toBe('E2')
  })

  test('a distribution is always reached by its own name (behaviour 50)', () => {
    const scene = new EdgeScene()
    const { domain } = scene.add('E1')
    expect(scene.edges.serve(0, domain)).toEqual({ distribution: 'E1', by: 'own-domain' })
    expect(scene.serves('dunknown.cloudfront.net')).toBe(403)
  })

  test('an edge that does not exist is a mistake of the test', () => {
    expect(() => new EdgeScene().edges.serve(8, 'www.example.com')).toThrow(RangeError)
  })
})

describe('a disabled holder (behaviour 48, guide: general settings)', () => {
  test.each([
    ['403', 403],
    ['falls-to-wildcard', 'E2'],
  ] as const)('answers by the switch U8 = %s', (disabledHolder, served) => {
    const scene = new EdgeScene({ switches: { disabledHolder } })
    const holder = scene.add('E1', ['www.example.com'])
    scene.add('E2', ['*.example.com'])
    scene.change([holder, { enabled: false }])
    scene.deploy(holder)
    expect(scene.serves('www.example.com')).toBe(served)
    expect(scene.serves(holder.domain)).toBe(403)
    expect(holder.versions.at(-1)?.aliases).toEqual(['www.example.com'])
  })
})

describe('convergence (behaviour 46, guide: HowToUpdateDistribution)', () => {
  test('each edge switches at a time of its own within the deployment, and Deployed comes after the last', () => {
    const scene = new EdgeScene()
    const one = scene.add('E1', ['www.example.com'])
    const arrivals: Arrival[] = []
    scene.edges.onArrival((arrival) => arrivals.push(arrival))
    scene.change([one, { aliases: [] }])
    expect(one.status).toBe('InProgress')
    expect(scene.everywhere('www.example.com')).toEqual(['E1'])
    scene.pass(50_000)
    expect(scene.everywhere('www.example.com').toSorted()).toEqual([403, 'E1'])
    scene.pass(49_999)
    expect(one.status).toBe('InProgress')
    scene.pass(1)
    expect(one.status).toBe('Deployed')
    expect(scene.everywhere('www.example.com')).toEqual([403])
    expect(arrivals.map(({ edge }) => edge).toSorted()).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
    expect(new Set(arrivals.map(({ at }) => at)).size).toBe(8)
    expect(arrivals.every(({ at }) => at >= start && at <= start + 100_000)).toBe(true)
  })

  test('a deployment takes between its shortest and its longest time, the same for the same seed', () => {
    const duration = (seed: number) => {
      const scene = new EdgeScene({ seed, edges: { deployTime: { min: 10_000, max: 60_000 } } })
      const one = scene.add('E1')
      scene.change([one, {}])
      scene.deploy(one)
      return scene.elapsed
    }
    const durations = seeds.map(duration)
    expect(durations).toEqual(seeds.map(duration))
    expect(new Set(durations).size).toBeGreaterThan(5)
    expect(durations.every((ms) => ms >= 10_000 && ms <= 61_000)).toBe(true)
  })

  test('a change during a deployment starts it anew, and no edge ever goes back', () => {
    for (const seed of seeds) {
      const scene = new EdgeScene({ seed })
      const one = scene.add('E1', ['a.example.com'])
      const record = scene.record('a.example.com')
      scene.change([one, { aliases: [] }])
      scene.pass(90_000)
      scene.change([one, { aliases: ['b.example.com'] }])
      scene.pass(99_999)
      expect(one.status).toBe('InProgress')
      scene.deploy(one)
      expect(scene.everywhere('b.example.com')).toEqual(['E1'])
      expect(record.holderChanges('a.example.com')).toHaveLength(8)
    }
  })

  test.each([true, false])(
    'changes of two distributions reach an edge in order: %s (U23)',
    (orderAcrossDistributions) => {
      const gaps = seeds.map((seed) => {
        const scene = new EdgeScene({ seed, switches: { orderAcrossDistributions } })
        const source = scene.add('E1', ['www.example.com'])
        const target = scene.add('E2')
        const record = scene.record('www.example.com')
        scene.change([target, { aliases: ['*.example.com'] }])
        scene.pass(1000)
        scene.change([source, { aliases: [] }])
        scene.deploy(source)
        scene.deploy(target)
        return record.unserved('www.example.com').milliseconds
      })
      expect(gaps.some((ms) => ms > 0)).toBe(!orderAcrossDistributions)
    },
  )

  test.each([0, 120_000])('the last edges lag %i ms at most behind Deployed (U5)', (deployedEarly) => {
    const behind = seeds.map((seed) => {
      const scene = new EdgeScene({ seed, switches: { deployedEarly } })
      const one = scene.add('E1', ['www.example.com'])
      scene.change([one, { aliases: [] }])
      scene.deploy(one)
      const served = scene.everywhere('www.example.com')
      scene.pass(deployedEarly)
      expect(scene.everywhere('www.example.com')).toEqual([403])
      return served.includes('E1')
    })
    expect(new Set(behind)).toEqual(new Set([deployedEarly > 0]))
  })

  test.each([true, false])(
    'both sides of a mover call reach an edge at one moment: %s (U7)',
    (moverFlipAtomic) => {
      const changes = seeds.map((seed) => {
        const scene = new EdgeScene({ seed, switches: { moverFlipAtomic } })
        const source = scene.add('E1', ['www.example.com'])
        const target = scene.add('E2')
        const record = scene.record('www.example.com')
        scene.change([source, { aliases: [] }], [target, { aliases: ['www.example.com'] }])
        scene.deploy(target)
        expect(source.status).toBe('Deployed')
        expect(scene.everywhere('www.example.com')).toEqual(['E2'])
        return record.unserved('www.example.com').samples
      })
      expect(changes.some((samples) => samples > 0)).toBe(!moverFlipAtomic)
    },
  )

  test.each([
    ['per-distribution', false],
    ['per-name', true],
    ['per-name-with-fallback', true],
  ] as const)(
    '%s: a wildcard may leave an edge before the name added with it comes: %s (U6)',
    (propagation, gap) => {
      const gaps = seeds.map((seed) => {
        const scene = new EdgeScene({ seed, switches: { propagation } })
        const one = scene.add('E1', ['*.example.com'])
        const record = scene.record('www.example.com')
        scene.change([one, { aliases: ['www.example.com'] }])
        scene.deploy(one, 100_000)
        expect(scene.everywhere('www.example.com')).toEqual(['E1'])
        return record.unserved('www.example.com').samples
      })
      expect(gaps.some((samples) => samples > 0)).toBe(gap)
    },
  )

  test('with fallback an edge may forget a change once, at most so long after Deployed (U6)', () => {
    const fallbackAfterDeployed = 60_000
    const forgot = seeds.map((seed) => {
      const scene = new EdgeScene({
        seed,
        switches: { propagation: 'per-name-with-fallback' },
        edges: { fallbackAfterDeployed },
      })
      const one = scene.add('E1')
      const record = scene.record('www.example.com')
      scene.change([one, { aliases: ['www.example.com'] }])
      scene.deploy(one, fallbackAfterDeployed)
      expect(scene.everywhere('www.example.com')).toEqual(['E1'])
      return record
        .holderChanges('www.example.com')
        .some(({ from, at }) => from === 'E1' && at > start + 100_000)
    })
    expect(forgot).toContain(true)
  })

  test('with fallback nothing comes back that a later change took away (U6)', () => {
    for (const seed of seeds) {
      const scene = new EdgeScene({ seed, switches: { propagation: 'per-name-with-fallback' } })
      const one = scene.add('E1')
      scene.change([one, { aliases: ['www.example.com'] }])
      scene.pass(20_000)
      scene.change([one, { aliases: [] }])
      scene.deploy(one, 100_000)
      scene.pass(200_000)
      expect(scene.everywhere('www.example.com')).toEqual([403])
    }
  })

  test('where an edge has heard of a claim but not of the release, the claim counts', () => {
    const scene = new EdgeScene()
    scene.add('E1', ['www.example.com'])
    const target = scene.add('E2')
    scene.pass(1000)
    scene.change([target, { aliases: ['www.example.com'] }])
    scene.deploy(target)
    expect(scene.everywhere('www.example.com')).toEqual(['E2'])
  })

  test('a distribution that was deleted is forgotten', () => {
    const scene = new EdgeScene()
    const one = scene.add('E1', ['www.example.com'])
    expect(scene.serves('www.example.com')).toBe('E1')
    scene.world.distributions.delete(one.id)
    expect(scene.serves('www.example.com')).toBe(403)
  })
})
