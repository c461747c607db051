import { outageBeside } from '../test/matrix/outage-beside.ts'
import { deploymentsOf, firstOf, pollInterval, waitingOf } from '../test/matrix/waiting.ts'
import { written } from './page.ts'

/** Worlds of an outage, half of them with a second call that is accepted at once. */
const worlds = 50

/** How long deployments take, s: 1 to 12 minutes, not in step with any poll interval. */
const deployments = Array.from({ length: 21 }, (_, n) => 60 + n * 33)

/** How long each method waits beyond what it has to, as a table, which is written into docs/benchmarks.md too. */
export async function waitingTable(): Promise<string> {
  const lines: string[] = []
  for (const [method, waits] of Object.entries(deploymentsOf)) {
    const found = []
    for (const seconds of deployments) found.push(await waitingOf(firstOf(method), seconds * 1_000))
    const worst = Math.max(...found.map(({ beyond }) => beyond))
    const share = Math.max(...found.map(({ beyond, required }) => beyond / required))
    const [all, must] = [sum(found.map(({ took }) => took)), sum(found.map(({ required }) => required))]
    const cells = [
      waits,
      `${(worst / 1_000).toFixed(1)} s`,
      `${(100 * share).toFixed(1)} %`,
      `${(100 * (all / must - 1)).toFixed(1)} %`,
    ]
    lines.push(`| \`${method}\` | ${cells.join(' | ')} |`)
  }
  return written('waiting', [
    `| method, polls every ${pollInterval / 1_000} s | deployments one after the other | at most | at most, of what is required | all together |`,
    '|---|---:|---:|---:|---:|',
    ...lines,
  ])
}

/** The outages of two methods compared with the shortest that are possible. */
export async function outageTable(): Promise<string> {
  const lines: string[] = []
  for (const method of ['disable-source', 'release-and-claim'])
    for (const atOnce of [true, false]) {
      const found = []
      for (let seed = 1; seed <= worlds / 2; seed++)
        found.push(await outageBeside(firstOf(method), seed, atOnce))
      const [action, best] = [sum(found.map((one) => one.action)), sum(found.map((one) => one.best))]
      const worst = Math.max(...found.map((one) => (one.best === 0 ? 1 : one.action / one.best)))
      const mean = (all: number) => `${(all / found.length / 1_000).toFixed(1)} s`
      lines.push(
        `| \`${method}\` | ${atOnce ? 'immediately' : 'when the source is Deployed'} | ${mean(best)} | ${mean(action)} | ${(action / best).toFixed(3)} | ${worst.toFixed(3)} |`,
      )
    }
  return written('outage', [
    '| method | the second call is accepted | shortest possible | action | ratio | worst world |',
    '|---|---|---:|---:|---:|---:|',
    ...lines,
  ])
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0)
}
