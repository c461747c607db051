import { strikeEveryCall } from './every-call.ts'
import { releaseAndClaim } from './variants.ts'

await strikeEveryCall(releaseAndClaim)
