import { strikeEveryCall } from './every-call.ts'
import { wildcard } from './variants.ts'

await strikeEveryCall(wildcard, { from: 1 })
