import { strikeEveryCall } from './every-call.ts'
import { disableSource } from './variants.ts'

await strikeEveryCall(disableSource)
