import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { type Sum, sums } from './prove/figures.ts'
import type { Part, Size } from './prove/part.ts'
import { parts } from './prove/parts.ts'
import { coverage, type Row, shortcomings } from './prove/row.ts'
import { page } from './prove/table.ts'
import { writeReadme } from './readme.ts'

/**
 * `npm run prove -- --quick | --full [--only PART]… [--minutes N] [--from FILE]`: runs the programme of docs/proofs.md part by
 * part and writes what came of it into docs/evidence.md, and its figures into the README. `--minutes`: for each part; what is not played by then is not counted.
 * `--from`: figures that a run of the tests has written already (`EVIDENCE=FILE npm test`): only what is missing there is run, and
 * nothing is written into docs. `--render`: nothing is run; the page is written anew from the figures of docs/evidence.json.
 */
const { values: given } = parseArgs({
  options: {
    quick: { type: 'boolean' },
    full: { type: 'boolean' },
    only: { type: 'string', multiple: true, default: [] },
    minutes: { type: 'string' },
    from: { type: 'string' },
    render: { type: 'boolean' },
  },
})
const root = fileURLToPath(new URL('..', import.meta.url))
const size: Size = given.full === true ? 'full' : 'quick'
const store = join(root, 'docs/evidence.json')
const unknown = given.only.filter((name) => !parts.some((part) => part.name === name))
if (unknown.length > 0) {
  console.error(`no such part: ${unknown.join(', ')}. Parts: ${parts.map(({ name }) => name).join(', ')}`)
  process.exit(2)
}
const chosen = (given.render === true ? [] : parts).filter(
  ({ name, onlyFull }) =>
    (given.only.length === 0 || given.only.includes(name)) && (size === 'full' || onlyFull !== true),
)

const folder = mkdtempSync(join(tmpdir(), 'prove-'))
const already = given.from === undefined ? new Map<string, Sum>() : sums(given.from)
const ran = new Map<string, ReadonlyMap<string, Sum>>()
const wrong: string[] = []
/** Parts that this machine cannot run. */
const skipped: string[] = []
/** How the command of each part ended. */
const ended = new Map<string, number | null>()
for (const part of chosen) {
  const began = Date.now()
  const told = already.get(part.name) ?? (await run(part)).get(part.name)
  if (told === undefined && part.skipped !== undefined && ended.get(part.name) === 0) {
    console.log(`\n${part.name} (${size}): skipped, ${part.skipped}`)
    skipped.push(part.name)
    continue
  }
  const missed = shortcomings(part, size, told)
  wrong.push(...missed)
  console.log(`\n${part.name} (${size}): ${told?.cases ?? 0} cases, ${told?.violations ?? 0} violations`)
  if (told !== undefined) console.log(coverage(told).join('\n'))
  for (const what of missed) console.log(`  FAILS: ${what}`)
  // A command that broke off, and not because it found something, has shown nothing that a page may say.
  const brokeOff = (ended.get(part.name) ?? 0) !== 0 && told?.violations === 0
  if (told !== undefined && given.from === undefined && !brokeOff)
    keep(rowOf(part, told, (Date.now() - began) / 1000))
}
if (given.render === true) writePage(kept())
rmSync(folder, { recursive: true })
const shown = `${chosen.length - skipped.length} parts, all as they must be`
const missing = skipped.length === 0 ? '' : `; not run here: ${skipped.join(', ')}`
console.log(wrong.length === 0 ? `\n${shown}${missing}` : `\n${wrong.join('\n')}`)
process.exitCode = wrong.length === 0 ? 0 : 1

/** Figures of the tests of a part. Parts with the same tests share one run. */
async function run(part: Part): Promise<ReadonlyMap<string, Sum>> {
  const { tests, program, full = {} } = part
  const key = JSON.stringify([tests, program, size === 'full' ? full : {}])
  const known = ran.get(key) ?? (await play(part))
  ran.set(key, known)
  return known
}

async function play({ name, tests, program = [], shared, full }: Part): Promise<ReadonlyMap<string, Sum>> {
  const file = join(folder, `${name.replaceAll(' ', '-')}.jsonl`)
  writeFileSync(file, '')
  const minutes = Number(given.minutes ?? 0)
  const env = {
    ...process.env,
    EVIDENCE: file,
    ...(minutes > 0 ? { EVIDENCE_UNTIL: String(Date.now() + minutes * 60_000) } : {}),
    ...(size === 'full' ? full : {}),
  }
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--reporter=dot']
  const args =
    tests === undefined ? [...program, `--${size}`] : [...vitest, '--project', tests.project, ...tests.files]
  const shards = shared === true && size === 'full' ? cpus().length : 1
  const statuses = await Promise.all(
    Array.from({ length: shards }, (_, at) =>
      finished(args, shards === 1 ? env : { ...env, MATRIX_SHARD: `${at + 1}/${shards}` }),
    ),
  )
  const status = statuses.find((one) => one !== 0) ?? 0
  ended.set(name, status)
  if (status !== 0) wrong.push(`${name}: the command ended with ${status}`)
  return sums(file)
}

/** How a program of Node.js ended; `null`: by a signal. */
async function finished(args: readonly string[], env: NodeJS.ProcessEnv): Promise<number | null> {
  const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit', env })
  const [status]: (number | null)[] = await once(child, 'exit')
  return status ?? null
}

function rowOf({ name }: Part, sum: Sum, seconds: number): Row {
  const git = spawnSync('git', ['rev-parse', '--short=7', 'HEAD'], { cwd: root, encoding: 'utf8' })
  const { cases, violations, reconverged, killed, mutants, samples, covers } = sum
  return {
    part: name,
    size,
    cases,
    violations,
    ...(reconverged === undefined ? {} : { reconverged }),
    killed,
    mutants,
    samples,
    covers: Object.fromEntries([...covers].map(([kind, names]) => [kind, names.size])),
    seconds: Math.round(seconds),
    date: new Date().toISOString().slice(0, 10),
    machine: `${cpus().length} cores, Node.js ${process.versions.node}`,
    commit: git.stdout.trim(),
  }
}

function keep(row: Row): void {
  const rest = kept().filter(({ part, size: of }) => part !== row.part || of !== row.size)
  const rows = [...rest, row].toSorted((a, b) => a.part.localeCompare(b.part) || a.size.localeCompare(b.size))
  writeFileSync(store, `${JSON.stringify(rows, undefined, 2)}\n`)
  writePage(rows)
}

function kept(): readonly Row[] {
  return existsSync(store) ? JSON.parse(readFileSync(store, 'utf8')) : []
}

function writePage(rows: readonly Row[]): void {
  writeFileSync(join(root, 'docs/evidence.md'), page(rows))
  writeReadme()
}
