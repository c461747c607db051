/** An IAM policy document, as in docs/iam. */
export interface Policy {
  readonly Version: string
  readonly Statement: readonly Statement[]
}

export interface Statement {
  readonly Sid?: string
  readonly Effect: 'Allow' | 'Deny'
  readonly Action: string | readonly string[]
  readonly Resource: string | readonly string[]
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>
}

/** An IAM role. `trust`: whose OIDC tokens may assume it; where it is empty nobody's. */
export interface Role {
  readonly arn: string
  readonly account: string
  readonly policies: readonly Policy[]
  /** Conditions on the claims of the token, as in a trust policy (StringEquals, StringLike). */
  readonly trust: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>
  /** ARNs of roles, or of the root of accounts, whose sessions may assume it too: `Principal.AWS` of its trust policy. */
  readonly trustedRoles?: readonly string[]
  /** Seconds. */
  readonly maxSessionDuration: number
}

/** Who signs a request: a session of a role, or long-lived keys. Times in ms since the epoch. */
export interface Identity {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken: string | undefined
  readonly account: string
  readonly arn: string
  readonly expiresAt: number | undefined
  readonly policies: readonly Policy[]
  readonly sessionPolicy: Policy | undefined
  /** ARN of the role whose session it is; absent: none's. */
  readonly role?: string
}

/** Says no: an AWS error code, its text and its HTTP status. */
export class Refused extends Error {
  readonly code: string
  readonly status: number
  constructor(status: number, code: string, message: string) {
    super(message)
    this.status = status
    this.code = code
  }
}
