import type { Failure } from '../base/failure.ts'
import type { Finding } from '../base/finding.ts'
import type { DnsRecord } from '../base/record.ts'
import type { Change } from './step.ts'
import type { Request } from './world.ts'

/** Something that a step tells beside its own events. */
export type Saying =
  | { readonly type: 'finding'; readonly finding: Finding }
  | { readonly type: 'announced'; readonly level: 'notice' | 'warning'; readonly text: string }
  | { readonly type: 'changed'; readonly change: Change }
  | {
      readonly type: 'dns'
      readonly entry: {
        readonly purpose: 'ownership' | 'traffic'
        readonly state: 'wanted' | 'published'
        readonly record: DnsRecord
        readonly note: string
      }
    }

/** What a step would do now. A value: whoever carries it out decides nothing. */
export type Intent =
  /** Send this. */
  | { readonly do: 'send'; readonly request: Request }
  /** Tell a person what to do; nothing is sent. */
  | { readonly do: 'ask'; readonly says: readonly Saying[] }
  /** There is nothing to do but to wait. */
  | { readonly do: 'nothing' }
  /** It may not be made as things stand: as good as refused by the service. */
  | { readonly do: 'refuse'; readonly failure: Failure; readonly says?: readonly Saying[] }
