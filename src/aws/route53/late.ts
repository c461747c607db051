import type { Route53 } from './client.ts'

/** The verbs of Route 53, whose SDK is loaded with the first question: while CloudFront answers, and not before its first request. */
export function lateRoute53(load: () => Promise<Route53>): Route53 {
  let loaded: Promise<Route53> | undefined
  const verbs = () => {
    loaded ??= load()
    return loaded
  }
  return {
    zones: async (...asked) => (await verbs()).zones(...asked),
    zone: async (...asked) => (await verbs()).zone(...asked),
    owner: async (...asked) => (await verbs()).owner(...asked),
    records: async (...asked) => (await verbs()).records(...asked),
    change: async (...asked) => (await verbs()).change(...asked),
    inSync: async (...asked) => (await verbs()).inSync(...asked),
  }
}
