import { arena, bare, bundle, type Contestant, commandLine, record } from './contestants.ts'
import { costs } from './depth.ts'
import { namesTable } from './names.ts'
import { pollsTable } from './polls.ts'
import { outageTable, waitingTable } from './waiting.ts'

/**
 * `npm run bench -- [rounds] [no-cli]`: what the action costs beside the requests it makes, and beside the same work by hand,
 * as ratios within one run on this machine. Rounds go round robin, so that a busy moment strikes all. Of each the median is
 * shown, and the fastest, which other work on the machine disturbs least. `npm run bench -- depth`: round trips alone;
 * `npm run bench -- names`: 1, 10 and 100 names, beside the same by hand; `-- waiting`: time in which nothing had to be waited
 * for; `-- outage`: outages beside the shortest that are possible; `-- polls`: what a run of hours keeps and writes.
 */

const [count = '9', without] = process.argv.slice(2).map((word) => word.replace(/^--/, ''))

const tables = { names: namesTable, waiting: waitingTable, outage: outageTable, polls: pollsTable }
if (count in tables) {
  console.log(await tables[count as keyof typeof tables]())
  process.exit()
}

console.log('| run | calls | one behind the other | by operation |\n|---|---:|---:|---|')
for (const { run, calls, depth, operations } of await costs())
  console.log(`| ${run} | ${calls} | ${depth} | ${operations} |`)
if (count === 'depth') process.exit()

const rounds = Number(count)
const cli = without === 'no-cli' ? undefined : commandLine()
const recorded = await record()
const contestants: Contestant[] = [
  bundle,
  bare(recorded, { dns: false }),
  bare(recorded, { dns: true }),
  ...(cli === undefined ? [] : [cli]),
]
const times = contestants.map((): number[] => [])

for (let round = 0; round < rounds; round++) {
  for (const [at, contestant] of contestants.entries()) {
    const { cloud, scene } = await arena()
    times[at]?.push(await contestant.race(cloud, scene))
    await cloud.stop()
  }
}

const [own = []] = times
console.log(`\n${rounds} rounds on Node.js ${process.versions.node}; whole processes\n`)
console.log('| | median ms | the action takes | fastest ms | the action takes |\n|---|---:|---:|---:|---:|')
for (const [at, { name }] of contestants.entries()) {
  const theirs = times[at] ?? []
  const cells = [median, fastest].map((of) => {
    const ratio = of(own) / of(theirs)
    return `${of(theirs).toFixed(0)} | ${at === 0 ? '' : words(ratio)}`
  })
  console.log(`| ${name} | ${cells.join(' | ')} |`)
}
if (cli === undefined) console.log('\nNot compared with the AWS CLI.')

/** Goals: at most 1.6 times the bare requests, at least 20 times faster than the script. */
function words(ratio: number): string {
  return ratio >= 1 ? `${ratio.toFixed(2)} times as long` : `1/${(1 / ratio).toFixed(1)} of the time`
}

function fastest(values: readonly number[]): number {
  return Math.min(...values)
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const [low, high] = sorted.length % 2 === 1 ? [middle, middle] : [middle - 1, middle]
  return ((sorted[low] ?? Number.NaN) + (sorted[high] ?? Number.NaN)) / 2
}
