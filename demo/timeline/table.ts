import { seconds, type Timeline } from './timeline.ts'

/** The timeline as Markdown: a row an edge, and what was changed when. */
export function timelineTable({ host, rows, marks }: Timeline): string {
  return [
    '',
    '---',
    '',
    `### Appendix of the demo: who served ${host} at each edge`,
    '',
    'No part of what the action writes: it cannot see edges. The local cloud can, and its recorder wrote this down; times count from the start of the `move` run.',
    '',
    '| Edge | Served by, in order |',
    '|---:|---|',
    ...rows.map(({ edge, spans }) => {
      const parts = spans.map(({ server, from, to }, index) => {
        const name = server === 'nobody' ? '**nobody**' : server
        if (index === spans.length - 1) return `${name} from ${seconds(from)}`
        return index === 0 ? `${name} until ${seconds(to)}` : `${name} for ${seconds(to - from)}`
      })
      return `| ${edge + 1} | ${parts.join(', then ')} |`
    }),
    '',
    '| At | What was changed |',
    '|---:|---|',
    ...marks.map(({ at, text }) => `| ${seconds(at)} | ${text} |`),
    '',
  ].join('\n')
}
