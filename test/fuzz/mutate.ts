import type { Random } from './random.ts'

/** Longest input that mutations make, in characters: what is longer is cut. */
const longest = 6_000

const characters = [...'<>&"\'=/!-[]{}:,.0 9aZ\t\n\r\0\u001b\u00a0\u200d\u202e\u2028\ufeff\ud800ü漢😀#%@*_']

/** One to four mutations of a text: parts cut, doubled, swapped, replaced by words of the format, or by those of another text. */
export function mutated(
  text: string,
  others: readonly string[],
  words: readonly string[],
  random: Random,
): string {
  let now = text
  for (let left = times(random); left > 0; left--) now = once(now, others, words, random)
  return now.slice(0, longest)
}

/** Mostly one: of more mutations, one is often enough to have the input refused. */
function times(random: Random): number {
  return random.below(2) === 0 ? 1 : 1 + random.below(4)
}

function once(text: string, others: readonly string[], words: readonly string[], random: Random): string {
  const from = place(text, random)
  const to = Math.min(text.length, from + random.below(random.below(4) === 0 ? text.length + 1 : 12))
  const [before, part, after] = [text.slice(0, from), text.slice(from, to), text.slice(to)]
  switch (random.below(8)) {
    case 0:
      return before + after
    case 1:
      return before + part + part + after
    case 2:
      return before + random.pick(characters) + after
    case 3:
      return before + random.pick(words) + after
    case 4:
      return before + random.pick(words) + part + after
    case 5: {
      const other = random.pick(others)
      const start = random.below(other.length + 1)
      return before + other.slice(start, start + random.below(200)) + after
    }
    case 6:
      return before + part.toUpperCase() + after
    default:
      return before + part.repeat(1 + random.below(random.below(20) === 0 ? 200 : 4)) + after
  }
}

/** Anywhere, and every other time where a part of the format begins or ends: a mutation there often leaves it well formed. */
function place(text: string, random: Random): number {
  const at = random.below(text.length + 1)
  if (random.below(2) === 0) return at
  const part = /[<>{}[\],:=\n]/g
  part.lastIndex = at
  const found = part.exec(text)
  if (found === null) return at
  return '<{[\n'.includes(found[0]) ? found.index : found.index + 1
}

/** The same for bytes: bits turned, bytes set to limits, parts cut, doubled, or taken from another message. */
export function mutatedBytes(bytes: Buffer, others: readonly Buffer[], random: Random): Buffer {
  let now: Buffer = Buffer.from(bytes)
  for (let left = times(random); left > 0; left--) now = onceBytes(now, others, random)
  return now.subarray(0, 2_000)
}

const limits = [0, 1, 0x3f, 0x40, 0x7f, 0x80, 0xc0, 0xff]

function onceBytes(bytes: Buffer, others: readonly Buffer[], random: Random): Buffer {
  if (bytes.length === 0) return Buffer.from([random.below(256)])
  const at = random.below(bytes.length)
  const changed = Buffer.from(bytes)
  switch (random.below(7)) {
    case 0:
      changed[at] = (bytes[at] ?? 0) ^ (1 << random.below(8))
      return changed
    case 1:
      changed[at] = random.pick(limits)
      return changed
    case 2:
      changed[at] = random.below(256)
      return changed
    case 3:
      return bytes.subarray(0, at)
    case 4:
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(Math.max(0, at - random.below(30)))])
    case 5: {
      const other = random.pick(others)
      return Buffer.concat([bytes.subarray(0, at), other.subarray(random.below(other.length + 1))])
    }
    default:
      // A pointer of a compressed name, to anywhere (RFC 1035 §4.1.4).
      changed[at] = 0xc0
      if (at + 1 < changed.length) changed[at + 1] = random.below(256)
      return changed
  }
}
