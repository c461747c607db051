import { strikeEveryCall } from './every-call.ts'
import { sameAccount } from './variants.ts'

await strikeEveryCall(sameAccount)
