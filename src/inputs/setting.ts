import type { Address } from '../base/address.ts'

/** Where a run takes place: what the runner and the standard environment say, read once. */
export interface Setting {
  readonly eventName: string
  /** `owner/name`. */
  readonly repository: string
  readonly repositoryId: string
  readonly runId: string
  /** `owner/name/.github/workflows/file.yml@refs/heads/main`; empty where the runner does not say. */
  readonly workflowRef: string
  readonly runAttempt: number
  /** The id of the job in its workflow. */
  readonly job: string
  readonly actor: string
  readonly triggeringActor: string
  readonly serverUrl: string
  /** `owner/name` of this action, and the ref in `uses:`; empty for one that lies in the workspace. */
  readonly actionRepository: string
  readonly actionRef: string
  readonly apiUrl: string
  /** A run is local while AWS_ENDPOINT_URL_CLOUDFRONT is a loopback address. */
  readonly local: boolean
  /** Where the probe connects instead of the addresses of the alias; local runs only. */
  readonly edgeAddress: Address | undefined
  /** Present when the job has `id-token: write`. */
  readonly oidc: { readonly url: string; readonly token: string } | undefined
  /** AWS_ACCESS_KEY_ID and its companions; the only ambient credentials that are looked at. */
  readonly keys:
    | {
        readonly accessKeyId: string
        readonly secretAccessKey: string
        readonly sessionToken: string | undefined
      }
    | undefined
  /** Endpoint overrides, as URLs. */
  readonly endpoints: {
    readonly cloudfront: string | undefined
    readonly sts: string | undefined
    readonly route53: string | undefined
    readonly acm: string | undefined
  }
  readonly debug: boolean
}
