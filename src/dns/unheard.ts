import { failuresIn, type Path, type Paths } from './cname-chain.ts'

/**
 * Whether all that was heard leads to where it should, and something was not heard. A server whose CNAME leads another way than that
 * of the others was heard, whatever is behind it. `there`: the path leads to where it should.
 */
export function isUnheard(traced: Paths, there: (path: Path) => boolean): boolean {
  const right = traced.paths.filter(there)
  const ways = new Set(right.map(({ links }) => links[0]?.to))
  const others = traced.paths.filter((path) => !there(path))
  const open = others.every(
    ({ end, links: [first] }) => end === 'unknown' && (first === undefined || ways.has(first.to)),
  )
  return right.length > 0 && open && (others.length > 0 || failuresIn(traced).length > 0)
}
