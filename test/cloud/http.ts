/** One request to an endpoint of the local cloud. `path`: as sent, still percent-encoded, without the query. Header names are lower case. */
export interface CloudRequest {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  /** As sent, still percent-encoded, without the question mark: what a signature is computed from. */
  readonly rawQuery: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

export interface CloudResponse {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Buffer
}

/** What one endpoint made of a request: the reply, and a line for the call log. */
export interface Handled {
  readonly response: CloudResponse
  /** For instance `UpdateDomainAssociation`. */
  readonly operation: string
  /** What it was about, for transcripts: ids and names, never secrets. */
  readonly about: string
  readonly mutating: boolean
}

/** An API of the local cloud. Answers at once: state that is due is settled first, so nothing here waits. */
export interface Endpoint {
  readonly name: 'cloudfront' | 'sts' | 'acm' | 'route53' | 'github'
  /** The operation that a request asks for, without carrying it out: faults are matched by it. */
  readonly operation: (request: CloudRequest) => string
  /** What the log says of a request that a fault keeps from the endpoint; without it only the operation. */
  readonly glance?: (request: CloudRequest) => Pick<Handled, 'about' | 'mutating'>
  readonly handle: (request: CloudRequest) => Handled
}

/** One line of the cloud's call log. Time in ms since the epoch. */
export interface Call {
  readonly at: number
  readonly endpoint: string
  readonly operation: string
  readonly about: string
  readonly mutating: boolean
  /** Whose keys signed it; empty where nobody's did. */
  readonly account: string
  /** HTTP status that the endpoint answered with; 0 when it never saw the request. */
  readonly status: number
  /** Error code of the answer; empty on success. */
  readonly code: string
  /** Name of the fault that was injected; empty without one. */
  readonly fault: string
}
