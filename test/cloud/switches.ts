/** Every unknown about AWS that the local cloud can answer either way (safety analysis, U1–U24), with its default. Times in ms. */
export interface Switches {
  /** U1: a cross-account mover accepts a disabled source that is still InProgress. */
  moverAcceptsDisabledInProgress: boolean
  /** U2: an alias can be claimed while its former holder is InProgress; else only once that is Deployed. */
  claimWhileReleaseInProgress: boolean
  /** U3: AssociateAlias of an alias that is on the target already. */
  repeatedAssociate: 'ok' | 'IllegalUpdate' | 'InvalidArgument'
  /** Behaviour 35: a mover call for an alias that nobody holds. */
  unheldAssociate: 'ok' | 'IllegalUpdate' | 'InvalidArgument'
  /** Behaviour 26: a mover call where the source or the target has a continuous-deployment policy. */
  moverUnderPolicy: 'ok' | 'IllegalUpdate'
  /** Behaviour 29: whether the source is enabled is looked at last, as was seen once, or before certificate, TXT and policy. */
  moverLooksAtEnabled: 'last' | 'first'
  /** Behaviour 39: the code under which UpdateDomainAssociation refuses a target that is full. */
  updateAssociationOverQuota: 'InvalidArgument' | 'IllegalUpdate'
  /** U4: what the DNS-pointing rule looks at. */
  dnsRule: 'off' | 'cname-only' | 'chain' | 'addresses-too'
  /** Which 409 comes first when both apply (behaviour 23). */
  conflictBeforeDns: boolean
  /** U5: `Deployed` shows before the last edge has the change; the last edges then lag up to this long. */
  deployedEarly: number
  /** U6: how edges take over a change. */
  propagation: 'per-distribution' | 'per-name' | 'per-name-with-fallback'
  /** U7: both sides of a mover call reach an edge at one moment. */
  moverFlipAtomic: boolean
  /** U8: an exact name on a disabled holder. */
  disabledHolder: '403' | 'falls-to-wildcard'
  /** U9: ETags move without a change of the configuration, at each n-th read; 0: never. */
  etagMovesEachReads: number
  /** U10: the source's ETag changes at once when a mover call takes its alias; else with the next read after the lag. */
  sourceEtagAtOnce: boolean
  /** U11: reads may show the state of up to this long ago: of a distribution, its configuration, and lists of distributions. */
  readLag: number
  /**
   * U11: how long ago exactly. `each-read`: drawn afresh at each read, from 0 to the most, so that a read may show more than
   * the one after it. `once`: drawn once for each caller, kind of read and distribution, and kept. `never`: always the most.
   */
  lagDrawn: 'each-read' | 'once' | 'never'
  /** U12: a wildcard may overlap specific names of other accounts. */
  overlapAcrossAccounts: boolean
  /** U13: what the conflict lists show; their lag is drawn as that of reads is. */
  conflictListLag: number
  conflictListAncestors: boolean
  conflictListMasked: boolean
  /** ListConflictingAliases shows tenants too, as one report has it, although it is documented to know distributions alone (facts §1.4). */
  conflictingAliasesTenants: boolean
  /** U14: CloudFront's resolver keeps "no such record" for the SOA minimum; several TXT values satisfy when one matches. */
  txtNegativeCache: boolean
  txtSeveralValues: boolean
  /**
   * U14: the TXT owner names that satisfy for the apex of a zone: `_.zone`, or `_label.parent` too. `label`: that one alone, where the zone
   * is below a domain that can be registered (facts §8.4, 4).
   */
  apexTxt: 'dot' | 'either' | 'label'
  /** Behaviour 30/37: which same-account movers look for the TXT record. */
  associateNeedsTxt: boolean
  updateAssociationNeedsTxt: boolean
  /** UpdateDomainAssociation looks for the TXT record between two accounts, as AssociateAlias does (facts §8.4, 2). */
  updateAssociationAcrossNeedsTxt: boolean
  /** Within one account the permission to make a mover call is evaluated on the target, or on the source too (facts §8.4, 7). */
  moverPermission: 'target' | 'source-too'
  /** U15: texts of refusals: as known, or an unknown text under the same code. */
  texts: 'known' | 'unknown'
  /** U16: aliases come back in another order, or in another case. */
  aliasOrder: 'as-put' | 'sorted-reverse'
  aliasCase: 'as-put' | 'upper'
  /** U17: a wildcard alias matches several labels. */
  wildcardManyLevels: boolean
  /** U18: a stale If-Match. */
  staleIfMatch: 412 | 400
  /** U19: If-Match is compared before the new configuration is validated. */
  preconditionBeforeValidation: boolean
  /** U20. */
  aliasQuota: number
  /** U21: CloudFront's resolver keeps a CNAME for its old TTL. */
  resolverKeepsTtl: boolean
  /** U22: whose 403 an edge sends for a host that nobody holds. */
  edge403: 'cloudfront' | 'like-origin'
  /** U23: changes of different distributions arrive at an edge in the order in which they were accepted. */
  orderAcrossDistributions: boolean
  /** U24: UpdateDistribution demands the dependent permissions of the configuration. */
  dependentPermissions: boolean
  /** UpdateDistribution demands acm:DescribeCertificate on the certificate of the configuration (facts §6.1). */
  certificatePermission: boolean
  /** Behaviour 15: more changes than this within a minute are throttled; 0: never. */
  updatesPerMinute: number
  /** More reads of an account than this within a second are throttled; 0: never. */
  readsPerSecond: number
  /** Without edges: how long a change takes until it is Deployed; 0: at once. */
  deployTime: number
  /** The value of the TXT record that permits a tenant to take a name: its routing endpoint, or the domain name of its multi-tenant distribution, too. */
  tenantTxtValue: 'routing-endpoint' | 'distribution-too'
  /** Fields that an UpdateDistributionTenant leaves out. */
  tenantOmitted: 'kept' | 'reset'
  /** The status of a domain that a tenant got by UpdateDomainAssociation or UpdateDistributionTenant. */
  tenantDomainStatus: 'active-at-once' | 'inactive-until-deployed'
  /** What UpdateDistributionTenant wants for a new domain besides a certificate that covers it: a TXT record or DNS that leads to the routing endpoint, or nothing. */
  tenantProof: 'record' | 'certificate'
  /** UpdateDomainAssociation wants a source tenant of another account to be disabled. */
  tenantSourceDisabled: boolean
  /** A tenant keeps at least one domain: what UpdateDistributionTenant says of an empty list. */
  tenantNeedsDomain: boolean
  /** Quotas page and service model disagree: 100 domains of a tenant, or 5. */
  tenantDomainQuota: number
  /**
   * Route 53 takes an alias record only to a distribution that has the name, or a wildcard that covers it: documented as a
   * prerequisite, and not so by a report (facts §7.2).
   */
  recordNeedsName: boolean
  /** Behaviour 6 and 5: how many items a page holds at most. */
  pageSize: number
}

export const defaultSwitches: Switches = {
  moverAcceptsDisabledInProgress: true,
  claimWhileReleaseInProgress: true,
  repeatedAssociate: 'ok',
  unheldAssociate: 'ok',
  moverUnderPolicy: 'ok',
  moverLooksAtEnabled: 'last',
  updateAssociationOverQuota: 'IllegalUpdate',
  dnsRule: 'chain',
  conflictBeforeDns: true,
  deployedEarly: 0,
  propagation: 'per-distribution',
  moverFlipAtomic: true,
  disabledHolder: '403',
  etagMovesEachReads: 0,
  sourceEtagAtOnce: true,
  readLag: 0,
  lagDrawn: 'each-read',
  overlapAcrossAccounts: true,
  conflictListLag: 0,
  conflictListAncestors: true,
  conflictListMasked: true,
  conflictingAliasesTenants: false,
  txtNegativeCache: true,
  txtSeveralValues: true,
  apexTxt: 'dot',
  associateNeedsTxt: true,
  updateAssociationNeedsTxt: false,
  updateAssociationAcrossNeedsTxt: true,
  moverPermission: 'target',
  texts: 'known',
  aliasOrder: 'as-put',
  aliasCase: 'as-put',
  wildcardManyLevels: true,
  staleIfMatch: 412,
  preconditionBeforeValidation: true,
  aliasQuota: 100,
  resolverKeepsTtl: true,
  edge403: 'cloudfront',
  orderAcrossDistributions: true,
  dependentPermissions: true,
  certificatePermission: false,
  updatesPerMinute: 0,
  readsPerSecond: 0,
  deployTime: 0,
  tenantTxtValue: 'routing-endpoint',
  tenantOmitted: 'kept',
  tenantDomainStatus: 'active-at-once',
  tenantProof: 'record',
  tenantSourceDisabled: true,
  tenantNeedsDomain: true,
  tenantDomainQuota: 100,
  recordNeedsName: false,
  pageSize: 100,
}
