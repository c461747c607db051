import { tell } from '../test/evidence/figures.ts'
import { BrokenCopy } from './broken-copy.ts'
import { mutants } from './mistakes.ts'

/**
 * `npm run mutants [-- --quick] [NAME…]`: makes every mistake of mutants.yml in a copy of this repository, one at a time, and fails
 * where its test stays green. `--quick`: the cheap ones. `EVIDENCE`: a file for the figures (scripts/prove).
 */

const words = process.argv.slice(2)
const names = words.filter((word) => !word.startsWith('--'))
const chosen = mutants.filter(
  ({ name, cheap }) =>
    (names.length === 0 || names.some((one) => name.includes(one))) &&
    (!words.includes('--quick') || cheap === true),
)
const copy = new BrokenCopy()
let alive = 0
for (const { name, edits, proof, test, pick = test } of chosen) {
  const began = Date.now()
  for (const edit of edits) copy.edit(edit)
  const killed = copy.fails(proof, pick)
  if (!killed) alive += 1
  const seconds = Math.round((Date.now() - began) / 1000)
  console.log(`${killed ? 'killed' : 'ALIVE'}: ${name}: ${proof}, "${test}" (${seconds} s)`)
  tell({
    part: 'mutants',
    cases: 1,
    violations: 0,
    mutants: 1,
    killed: killed ? 1 : 0,
    covers: { mutants: [name] },
  })
  copy.mend()
}
copy.remove()
console.log(`${chosen.length} mutants, ${alive} alive`)
process.exitCode = alive === 0 && chosen.length > 0 ? 0 : 1
