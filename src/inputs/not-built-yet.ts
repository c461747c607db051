import type { Finding } from '../base/finding.ts'
import type { InputName } from './declarations.ts'
import type { Inputs } from './inputs.ts'
import { blocker } from './problems.ts'

/** What is read but cannot be done yet. A line goes when what it names is built; nothing else knows about it. */
const notBuiltYet: readonly [
  input: InputName,
  what: string,
  asked: (inputs: Inputs) => boolean,
  remedy: string,
][] = [
  [
    'target-distribution',
    'a distribution tenant',
    (inputs) => inputs.targetDistribution.startsWith('dt_'),
    'name a distribution (E…)',
  ],
  [
    'source-distribution',
    'a distribution tenant',
    (inputs) => inputs.sourceDistribution?.startsWith('dt_') === true,
    'name a distribution (E…), or leave it empty where the source is in the account of the target',
  ],
]

/** Whatever is asked for and cannot be done yet: refused, never accepted and ignored. */
export function askedTooEarly(inputs: Inputs): readonly Finding[] {
  return notBuiltYet
    .filter(([, , asked]) => asked(inputs))
    .map(([input, what, , remedy]) =>
      blocker(
        'not-built-yet',
        `${input}: ${what} is not supported yet`,
        'ignoring it would change what this run does',
        remedy,
      ),
    )
}
