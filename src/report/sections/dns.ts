import { zoneLines } from '../../base/record.ts'
import type { DnsEntry } from '../events.ts'
import { code, fence, table, text, unbroken } from '../markdown.ts'
import type { Report } from '../report.ts'
import { left } from './move.ts'

const states = {
  found: 'found before the run',
  wanted: '**publish this**',
  published: 'published',
  left: 'not changed',
} as const
const purposes = { ownership: 'proof of ownership', traffic: 'where users are routed' } as const

/** The records that matter: those that a person has to publish as lines of a zone file, and all of them for any console. */
export function dns({ dns: entries }: Report, rows: number): string {
  if (entries.length === 0) return ''
  const wanted = entries.filter(({ state }) => state === 'wanted').slice(0, rows)
  const head = ['Name', 'Type', 'Value', 'TTL', 'State', 'What for']
  const zone =
    wanted.length === 0
      ? []
      : [
          'Records to publish, as lines of a zone file:',
          fence(wanted.flatMap(({ record }) => zoneLines(record)).join('\n'), 'dns'),
        ]
  return ['### DNS', ...zone, table(head, entries.slice(0, rows).map(row)) + left(entries.length, rows)].join(
    '\n\n',
  )
}

function row({ purpose, state, record, note }: DnsEntry): string[] {
  return [
    code(record.name),
    code(record.type),
    record.values
      .slice(0, 20)
      .map((value) => code(value))
      .join(' '),
    unbroken(`${record.ttl} s`),
    states[state],
    `${purposes[purpose]}${note === '' ? '' : `: ${text(note)}`}`,
  ]
}
