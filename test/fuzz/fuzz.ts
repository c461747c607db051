import { Coverage } from './coverage.ts'
import { Random } from './random.ts'

/** A parser under fuzz. */
export interface Target<T> {
  readonly name: string
  /** Scripts of the parser: an input that reaches a new part of them is mutated further. */
  readonly scripts: RegExp
  /** Of the executions, where one takes long. Default: all. */
  readonly share?: number
  readonly corpus: readonly T[]
  readonly mutate: (input: T, corpus: readonly T[], random: Random) => T
  /**
   * What came of it, in a word, or what is wrong: the parser has broken what it promises. What it throws besides what it may
   * throw is wrong as well.
   */
  readonly judge: (input: T, random: Random) => Judged | Promise<Judged>
}

export type Judged = { readonly is: string } | { readonly wrong: string }

export interface Fuzzed {
  readonly executions: number
  /** What came of inputs, with the number of them. */
  readonly outcomes: ReadonlyMap<string, number>
  readonly blocks: number
  /** Inputs that were kept because they reached something new. */
  readonly kept: number
  readonly wrong: readonly Wrong[]
}

/** A promise that was broken, and by which input: JSON, or bytes in hexadecimal digits. */
interface Wrong {
  readonly wrong: string
  readonly input: string
}

/** Inputs between two looks at what has been reached. */
const batch = 100
/** Of a batch that has reached something new, so many are kept: those that came to what is rare. */
const keptOfBatch = 5
const mostKept = 5_000
const mostWrong = 5

/** Runs a parser on so many mutated inputs; the same seed gives the same inputs. */
export async function fuzzed<T>(target: Target<T>, executions: number, seed: number): Promise<Fuzzed> {
  const random = new Random(seed)
  const corpus = [...target.corpus]
  const outcomes = new Map<string, number>()
  const wrong: Wrong[] = []
  const coverage = new Coverage(target.scripts)
  let done = 0
  try {
    for (const input of target.corpus) {
      const judged = await one(target, input, random)
      if ('wrong' in judged) wrong.push(judged)
    }
    coverage.news()
    const most = Math.ceil(executions * (target.share ?? 1))
    while (done < most && wrong.length < mostWrong) {
      const inputs: { readonly input: T; readonly is: string }[] = []
      const known = outcomes.size
      for (let n = 0; n < batch && done < most; n++, done++) {
        const from = random.below(2) === 0 ? target.corpus : corpus
        const input = target.mutate(random.pick(from), corpus, random)
        const judged = await one(target, input, random)
        if ('wrong' in judged) wrong.push(judged)
        else {
          outcomes.set(judged.is, (outcomes.get(judged.is) ?? 0) + 1)
          inputs.push({ input, is: judged.is })
        }
      }
      const news = coverage.news() > 0 || outcomes.size > known
      if (!news || corpus.length >= mostKept) continue
      const rarity = ({ is }: { readonly is: string }) => outcomes.get(is) ?? 0
      const rare = inputs.toSorted((a, b) => rarity(a) - rarity(b)).slice(0, keptOfBatch)
      corpus.push(...rare.map(({ input }) => input))
    }
    const kept = corpus.length - target.corpus.length
    return { executions: done, outcomes, blocks: coverage.blocks, kept, wrong }
  } finally {
    coverage.stop()
  }
}

/** What came of one input. */
export async function one<T>(
  { judge }: Target<T>,
  input: T,
  random: Random,
): Promise<{ readonly is: string } | Wrong> {
  const told = Buffer.isBuffer(input) ? input.toString('hex') : JSON.stringify(input)
  try {
    const judged = await judge(input, random)
    return 'wrong' in judged ? { ...judged, input: told } : judged
  } catch (thrown) {
    return { wrong: `it throws ${thrown instanceof Error ? thrown.stack : String(thrown)}`, input: told }
  }
}
