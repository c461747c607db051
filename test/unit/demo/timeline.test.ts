import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import { dnsPerson } from '../../../demo/person.ts'
import { timelineSvg } from '../../../demo/timeline/svg.ts'
import { timelineTable } from '../../../demo/timeline/table.ts'
import { timelineOf } from '../../../demo/timeline/timeline.ts'
import { startCloud } from '../../cloud/cloud.ts'
import { standardScene } from '../../cloud/scene/standard.ts'

const host = 'www.shop.example'
const start = 1_000_000

/** A recorder that saw one edge: the source, nobody for `gap` ms, the target; and a moment of no length before. */
function drawn(gap: number, text = 'moved') {
  const intervals = [
    { from: start - 5_000, to: start + 3_000, servedBy: 'E1' },
    { from: start + 3_000, to: start + 3_000, servedBy: undefined },
    { from: start + 3_000, to: start + 3_000 + gap, servedBy: undefined },
    { from: start + 3_000 + gap, to: start + 20_000, servedBy: 'E2' },
  ]
  const lines = [
    { host, edge: 0, intervals },
    { host: 'other.example', edge: 0, intervals },
  ]
  const recorder = { timeline: () => ({ from: start - 5_000, to: start + 20_000, lines }) }
  return timelineOf(recorder, host, { source: 'E1', target: 'E2' }, start, [{ at: start + 2_000, text }])
}

/** The attributes of every element of a well-formed picture. */
function elements(svg: string): { name: string; attributes: Record<string, string> }[] {
  const found: { name: string; attributes: Record<string, string> }[] = []
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => found.push({ name, attributes: { ...attributes } }))
  parser.write(svg).close()
  return found
}

describe('the timeline of the demo', () => {
  test('begins with the move, and leaves out what had no length', () => {
    expect(drawn(400)).toEqual({
      host,
      length: 20_000,
      marks: [{ at: 2_000, text: 'moved' }],
      rows: [
        {
          edge: 0,
          spans: [
            { from: 0, to: 3_000, server: 'source' },
            { from: 3_000, to: 3_400, server: 'nobody' },
            { from: 3_400, to: 20_000, server: 'target' },
          ],
        },
      ],
    })
  })

  test('says in words who served at each edge, in order', () => {
    const table = timelineTable(drawn(12))
    expect(table).toContain('| 1 | source until 3.0 s, then **nobody** for 12 ms, then target from 3.0 s |')
    expect(table).toContain('| 2.0 s | moved |')
    expect(table).toContain('it cannot see edges')
  })

  test('draws a gap of a millisecond wide enough to be seen', () => {
    const gaps = elements(timelineSvg(drawn(1))).filter(
      ({ name, attributes }) =>
        name === 'rect' && attributes['height'] === '20' && attributes['stroke'] !== undefined,
    )
    expect(gaps.map(({ attributes }) => Number(attributes['width']))).toEqual([3])
  })

  test('is well-formed whatever the text of a change is', () => {
    const svg = timelineSvg(drawn(0, '</text><script>"&'))
    expect(elements(svg).map(({ name }) => name)).not.toContain('script')
  })
})

test('the person of the demo writes what the log asks for, and nothing else', async () => {
  const cloud = await startCloud({ sockets: false })
  const scene = await standardScene(cloud.world, cloud.dns)
  const told: string[] = []
  const person = dnsPerson(scene, (what) => told.push(what))
  person(`+ 0:02 DNS traffic wanted: ${host}. 300 IN CNAME ${scene.target.domain} (Change it now.)`)
  person(`+ 0:02 DNS ownership wanted: _${host}. 300 IN TXT ${scene.target.domain} (Publish it now.)`)
  person(`+ 0:03 DNS traffic found: ${host}. 60 IN CNAME ${scene.source.domain}`)
  expect(told).toEqual([`CNAME ${host} → ${scene.target.domain}`, `TXT _${host} → ${scene.target.domain}`])
  const values = (name: string) => scene.zone.sets.filter((set) => set.name === name).map((set) => set.values)
  expect(values(host)).toEqual([[`${scene.target.domain}.`]])
  expect(values(`_${host}`)).toEqual([[`"${scene.target.domain}"`]])
  await cloud.stop()
})
