import { type LongWait, pollsOf } from '../test/matrix/polls.ts'
import { written } from './page.ts'

/** Five hours and a half, of which the action looks every two seconds. */
const seconds = 20_000

/** What thousands of polls cost, as a table, which is written into docs/benchmarks.md too. */
export async function pollsTable(): Promise<string> {
  const lines: string[] = []
  for (const wait of ['a deployment', 'a settle time', 'a DNS record'] satisfies LongWait[]) {
    const { looks, writes, grown, slower } = await pollsOf(wait, seconds)
    lines.push(`| ${wait} | ${looks} | ${writes} | ${(grown / 1e6).toFixed(1)} MB | ${slower.toFixed(2)} |`)
  }
  return written('polls', [
    '| wait for | looks | summaries written | growth of the heap | processor time of the last tenth, to that of the second |',
    '|---|---:|---:|---:|---:|',
    ...lines,
  ])
}
