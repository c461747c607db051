import { describe, expect, test } from 'vitest'
import { bystanders } from '../../cloud/recorder.ts'
import { EdgeScene, start } from './edge-scene.ts'

const host = 'www.example.com'
const seeds = Array.from({ length: 20 }, (_, index) => index + 1)

test('every propagation event is seen at every edge, and nothing else is', () => {
  const scene = new EdgeScene({ edges: { count: 3 } })
  const one = scene.add('E1', [host])
  const record = scene.record(host, 'other.example.com')
  expect(record.samples).toBe(6)
  scene.pass(1_000_000)
  expect(record.samples).toBe(6)
  scene.change([one, { aliases: [] }])
  scene.deploy(one)
  expect(record.samples).toBe(6 + 3 * 6)
})

test('intervals leave no holes, and what nobody served is summed by edge and by wall clock', () => {
  const scene = new EdgeScene({ edges: { count: 2 } })
  const one = scene.add('E1', [host])
  const record = scene.record(host)
  scene.pass(10_000)
  scene.change([one, { aliases: [] }])
  scene.deploy(one, 5_000)
  for (const edge of [0, 1]) {
    const intervals = record.intervals(host, edge)
    expect(intervals.map(({ servedBy }) => servedBy)).toEqual(['E1', undefined])
    expect(intervals[0]?.from).toBe(start)
    expect(intervals[1]?.from).toBe(intervals[0]?.to)
    expect(intervals[1]?.to).toBe(start + scene.elapsed)
  }
  const gaps = [0, 1].map((edge) => {
    const [, gap] = record.intervals(host, edge)
    return (gap?.to ?? 0) - (gap?.from ?? 0)
  })
  expect(record.unserved(host).edgeMilliseconds).toBeCloseTo((gaps[0] ?? 0) + (gaps[1] ?? 0))
  expect(record.unserved(host).milliseconds).toBeCloseTo(Math.max(...gaps))
  expect(record.unserved(host).samples).toBe(3)
  expect(record.holderChanges(host).map(({ from, to }) => [from, to])).toEqual([
    ['E1', undefined],
    ['E1', undefined],
  ])
  expect(record.timeline().lines).toHaveLength(2)
})

test('after a stop nothing is added', () => {
  const scene = new EdgeScene()
  const one = scene.add('E1', [host])
  const record = scene.record(host)
  scene.pass(1000)
  record.stop()
  scene.change([one, { aliases: [] }])
  scene.deploy(one)
  expect(record.holderChanges(host)).toEqual([])
  expect(record.timeline().to).toBe(start + 1000)
})

test('a host that is not watched is a mistake of the test', () => {
  expect(() => new EdgeScene().record(host).intervals('other.example.com', 0)).toThrow(RangeError)
})

test('at least 20 bystanders: all that is held, neighbours that only a wildcard could serve, strangers', () => {
  const scene = new EdgeScene()
  const { domain } = scene.add('E1', [host, 'shop.example.com', '*.example.net'])
  const others = bystanders(scene.edges, [host])
  expect(others.length).toBeGreaterThanOrEqual(20)
  expect(others).toEqual(
    expect.arrayContaining([domain, 'shop.example.com', 'any.example.net', 'neighbour.example.com']),
  )
  expect(others).not.toContain(host)
})

describe('moving a name (behaviour 47, guide: move options and removing a name)', () => {
  const setting = (seed: number) => {
    const scene = new EdgeScene({ seed })
    const source = scene.add('E1', [host, 'shop.example.com'])
    const target = scene.add('E2', ['api.example.com'])
    const others = bystanders(scene.edges, [host])
    return { scene, source, target, others, record: scene.record(host, ...others) }
  }

  test('removed and then added, it is served by nobody for a while', () => {
    for (const seed of seeds) {
      const { scene, source, target, record } = setting(seed)
      scene.change([source, { aliases: ['shop.example.com'] }])
      scene.pass(2_000)
      scene.change([target, { aliases: ['api.example.com', host] }])
      scene.deploy(target)
      expect(record.unserved(host).milliseconds).toBeGreaterThan(0)
      expect(scene.everywhere(host)).toEqual(['E2'])
    }
  })

  test('through a wildcard, each step Deployed, it is always served, and so is everybody else as before', () => {
    for (const seed of seeds) {
      const { scene, source, target, record, others } = setting(seed)
      scene.change([target, { aliases: ['api.example.com', '*.example.com'] }])
      scene.deploy(target)
      scene.change([source, { aliases: ['shop.example.com'] }])
      scene.pass(1_000)
      scene.change([target, { aliases: ['api.example.com', '*.example.com', host] }])
      scene.deploy(target)
      scene.change([target, { aliases: ['api.example.com', host] }])
      scene.deploy(target)
      expect(record.unserved(host).samples).toBe(0)
      expect(record.holderChanges(host)).toHaveLength(8)
      const changed = others.filter((other) =>
        record.holderChanges(other).some(({ from }) => from !== undefined && from !== 'E2'),
      )
      expect(changed).toEqual([])
    }
  })

  test('moved by one call, it is always served and nobody else changes', () => {
    for (const seed of seeds) {
      const { scene, source, target, record, others } = setting(seed)
      scene.change(
        [source, { aliases: ['shop.example.com'] }],
        [target, { aliases: ['api.example.com', host] }],
      )
      scene.deploy(target)
      expect(record.unserved(host).samples).toBe(0)
      expect(record.holderChanges(host).map(({ to }) => to)).toEqual(Array(8).fill('E2'))
      expect(others.flatMap((other) => record.holderChanges(other))).toEqual([])
    }
  })
})
