import { strikeEveryCall } from './every-call.ts'
import { tenants } from './tenant-variants.ts'

await strikeEveryCall(tenants)
