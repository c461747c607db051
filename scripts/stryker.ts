import { globSync, mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { tell } from '../test/evidence/figures.ts'
import { folder, mutated } from './stryker/mutation.ts'
import { rooms } from './stryker/rooms.ts'
import { filesOf, least, page, score, table, tallies } from './stryker/tally.ts'

/**
 * `npm run stryker [-- --mutate PATTERN]… [--concurrency N] [--incremental] [--without-runs]`: makes the mutants of Stryker in
 * the rooms that decide (stryker/rooms.ts), runs the tests that reach each (stryker/vitest.config.ts), and prints a score for each
 * room. Survivors are written to coverage/stryker/survivors.md; those of stryker/survivors.yml are explained there. It fails where
 * one is not explained, or a room has less than 85 %. `--without-runs`: whole runs are left out, which makes it many times quicker.
 * `EVIDENCE`: a file for the figures (scripts/prove). Without `--mutate` it takes hours.
 */
const { values: given } = parseArgs({
  options: {
    mutate: { type: 'string', multiple: true, default: [] },
    concurrency: { type: 'string', default: `${cpus().length}` },
    incremental: { type: 'boolean', default: false },
    'without-runs': { type: 'boolean', default: false },
    // As `npm run prove` calls it; there is nothing less.
    full: { type: 'boolean' },
  },
})
const root = fileURLToPath(new URL('..', import.meta.url))
process.chdir(root)

const wanted = new Set(given.mutate.flatMap((pattern) => globSync(pattern)))
const files = [...new Set(rooms.flatMap(({ name }) => filesOf(name)))].filter(
  (file) => given.mutate.length === 0 || wanted.has(file),
)
if (files.length === 0) {
  console.error(`no file of a room matches ${given.mutate.join(', ')}`)
  process.exit(2)
}
const evidence = process.env['EVIDENCE'] ?? ''
// What the tests of a mutant play is no evidence.
process.env['EVIDENCE'] = ''
if (given['without-runs']) process.env['WITHOUT_RUNS'] = 'true'
mkdirSync(folder, { recursive: true })
const began = Date.now()
const mutants = await mutated({
  files,
  concurrency: Number(given.concurrency),
  incremental: given.incremental,
})
const all = tallies(mutants, ({ fileName }) => relative(root, fileName))
writeFileSync(join(folder, 'survivors.md'), page(all))
const open = all.flatMap(({ survivors }) => survivors.filter(({ why }) => why === undefined))
const low = all.filter((tally) => score(tally) < least)
const seconds = (Date.now() - began) / 1000
console.log(`\n${table(all)}\n`)
const made = all.reduce((sum, tally) => sum + tally.mutants, 0)
console.log(
  `${files.length} files, ${Math.round(seconds)} s, ${(seconds / Math.max(made, 1)).toFixed(2)} s a mutant`,
)
console.log(`${open.length} survivors are not explained: ${folder}/survivors.md`)
for (const { room } of low) console.log(`${room} has less than ${least} %`)
process.env['EVIDENCE'] = evidence
for (const { room, mutants: own, killed, survivors } of all)
  tell({
    part: 'stryker',
    cases: own,
    violations: survivors.filter(({ why }) => why === undefined).length,
    mutants: own,
    killed,
    covers: { rooms: [room] },
  })
process.exitCode = open.length === 0 && low.length === 0 ? 0 : 1
