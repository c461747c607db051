import type { Certificate } from '../observation.ts'
import type { CloudFront } from './cloudfront.ts'

/** One AWS account as this run sees it: whose credentials, and the clients that use them. */
export interface Account {
  /** Twelve digits, as GetCallerIdentity says. */
  readonly id: string
  /** ARN of the caller. */
  readonly caller: string
  readonly cloudfront: CloudFront
  /** ACM DescribeCertificate in us-east-1. Rejects with a Failure. */
  readonly certificate: (arn: string) => Promise<Certificate>
  /** Makes sure that the credentials were obtained or proven within the last `ms` milliseconds. */
  readonly fresh: (ms: number) => Promise<void>
}
