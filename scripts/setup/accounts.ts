import { type environments, type PermissionName, roles } from '../iam-policies.ts'

/** The accounts that docs/setup sets up, and which policies their roles have. */

export type Job = keyof typeof environments

/** A policy that a role has on a condition. */
export interface Part {
  readonly permission: PermissionName
  /** The input of the template that decides: a method that is chosen, or an id that is given. */
  readonly when: When
}
export type When =
  | { readonly method: Method }
  | { readonly anyOf: readonly Method[] }
  | { readonly given: 'HOSTED_ZONE_ID' | 'SOURCE_ID' }
export type Method = 'same-account' | 'wildcard' | 'disable-source' | 'release-and-claim'

/** An account that is set up. */
export interface Account {
  readonly name: string
  readonly about: string
  /** What the names of its roles begin with: another one each, so that two lie in one account side by side. */
  readonly prefix: string
  readonly methods: readonly Method[]
  /** Words of the policies that are parameters, in order. `optional`: they may be left empty. */
  readonly needs: readonly string[]
  readonly optional: readonly string[]
  readonly moves: readonly Part[]
}

const zone: Part = { permission: 'dns-role', when: { given: 'HOSTED_ZONE_ID' } }

export const accounts: readonly Account[] = [
  {
    name: 'target-account',
    about: 'Roles of move-cloudfront-alias for the account of the target distribution',
    prefix: 'move-alias',
    methods: ['same-account', 'wildcard', 'disable-source', 'release-and-claim'],
    needs: ['TARGET_ID', 'CERTIFICATE_ARN'],
    optional: ['SOURCE_ID', 'HOSTED_ZONE_ID'],
    moves: [
      { permission: 'same-account', when: { method: 'same-account' } },
      { permission: 'wildcard-target', when: { method: 'wildcard' } },
      { permission: 'disable-source-target', when: { method: 'disable-source' } },
      { permission: 'release-and-claim-target', when: { method: 'release-and-claim' } },
      zone,
    ],
  },
  {
    name: 'other-account',
    about:
      'Roles of move-cloudfront-alias for the account of the source distribution, of the zone, or of both',
    prefix: 'move-alias-other',
    methods: [],
    needs: [],
    optional: ['SOURCE_ID', 'HOSTED_ZONE_ID'],
    // One policy for the three methods of two accounts: a test sees that theirs are the same.
    moves: [{ permission: 'wildcard-source', when: { given: 'SOURCE_ID' } }, zone],
  },
]

/** The policies of a role: those of the plan are what the others may read, each once. */
export function partsOf({ moves }: Account, job: Job): readonly Part[] {
  if (job !== 'plan') return moves
  const found = new Map<PermissionName, Part>()
  for (const { permission, when } of moves) {
    const reads = roles[permission] ?? permission
    const methods = [...methodsOf(found.get(reads)?.when), ...methodsOf(when)]
    found.set(reads, { permission: reads, when: methods.length > 1 ? { anyOf: methods } : when })
  }
  return [...found.values()]
}

export function methodsOf(when: When | undefined): readonly Method[] {
  if (when === undefined || 'given' in when) return []
  return 'method' in when ? [when.method] : when.anyOf
}

/** What a person fills in besides the words of the policies. */
export const recordNames =
  'Names of the DNS records that the move may write: each alias and its ownership TXT record, for example www.example.com,_www.example.com (for an apex example.com,_.example.com; write * as \\052). Lower case, without a trailing dot.'

/** The first line of a file that is made. */
export const made =
  '# Made by `npm run iam` from scripts/iam-policies.ts; docs/setup/README.md says how it is used.\n'
