import { strikeEveryCall } from './every-call.ts'
import { wildcard } from './variants.ts'

// The other half is in a file of its own, for the second core.
await strikeEveryCall(wildcard, { from: 0, to: 1 })
