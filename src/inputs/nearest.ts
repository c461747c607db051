/** How many characters have to be put in, taken out or replaced to turn one text into the other (Levenshtein). */
export function edits(one: string, other: string): number {
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= other.length; column += 1) {
      const replaced = (previous[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1)
      current.push(Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1))
    }
    previous = current
  }
  return previous[other.length] ?? 0
}

/** The candidate that was probably meant: contained in the text, or at most a third of it away. */
export function nearest(text: string, candidates: readonly string[]): string | undefined {
  if (text.length > 64) return undefined
  const plain = text.toLowerCase().replace(/[_ ]/g, '-')
  const ranked = candidates
    .map((candidate) => ({ candidate, far: edits(plain, candidate) }))
    .filter(({ candidate, far }) => plain.includes(candidate) || far * 3 <= Math.max(plain.length, 3))
    .sort((a, b) => a.far - b.far)
  return ranked[0]?.candidate
}
