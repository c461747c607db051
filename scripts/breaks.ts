import { BrokenCopy } from './broken-copy.ts'
import { breaks } from './mistakes.ts'

/**
 * `npm run breaks [POINT…]`: breaks every point of docs/security-checklist.md in a copy of what is committed, one way at a
 * time, and fails where the test that is said to prove it stays green. Takes some minutes; no part of `npm test`.
 */

const copy = new BrokenCopy()
const points = process.argv.slice(2).map(Number)
const chosen = breaks.filter(({ point }) => points.length === 0 || points.includes(point))
let green = 0
for (const one of chosen) {
  copy.edit(one)
  copy.commit()
  if (one.bundled) copy.run(process.execPath, ['scripts/build.ts'])
  const caught = one.proof.endsWith('.test.ts')
    ? copy.fails(one.proof)
    : copy.run(process.execPath, [one.proof]).status === 1
  if (!caught) green += 1
  console.log(`${caught ? 'fails, as it should' : 'STAYS GREEN'}: ${one.point} ${one.what}: ${one.proof}`)
  copy.mend()
}
copy.remove()
console.log(`${chosen.length} breaks, ${green} not seen`)
process.exitCode = green === 0 ? 0 : 1
