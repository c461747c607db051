import { strikeEveryCall } from './every-call.ts'
import { threeNames } from './three-names.ts'

// Every invariant holds for each of the names: the oracle looks at all three.
await strikeEveryCall(threeNames, { whole: 0 })
