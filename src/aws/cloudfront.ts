import type { Conflict, Distribution, DistributionSummary } from '../observation.ts'

/** Our verbs of CloudFront, with the credentials of one account. All reject with a Failure; reads retry what can heal. */
export interface CloudFront {
  /** GetDistribution. */
  readonly distribution: (id: string) => Promise<Distribution>
  /** ListDistributions, all pages. */
  readonly distributions: () => Promise<DistributionSummary[]>
  /**
   * Who holds `alias` or a name that overlaps it: ListDomainConflicts, or ListConflictingAliases where the first is not
   * permitted or not known. All pages. `target` must be the caller's and hold a certificate that covers the alias.
   */
  readonly conflicts: (alias: string, target: string) => Promise<Conflict[]>
  /** UpdateDomainAssociation with If-Match; sent once, never retried here. */
  readonly updateDomainAssociation: (alias: string, target: string, etag: string) => Promise<void>
  /** AssociateAlias; sent once, never retried here. */
  readonly associateAlias: (alias: string, target: string) => Promise<void>
}
