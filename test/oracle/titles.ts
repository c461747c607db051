/** What findings say where all is well, or neutral. At `warning` and `blocker` a title says what is wrong: none of these. */
export const goodTitles: ReadonlySet<string> = new Set([
  'Approval',
  'CloudFront accepts changes to the aliases of the source',
  'CloudFront accepts changes to the aliases of the target',
  'DNS before the move',
  'DNS points to the target',
  'No other distribution holds an overlapping wildcard',
  'Ownership record',
  'Source and target are in one account',
  'Source and target are in two accounts',
  'Source and target serve the same way',
  'The move fits within the deadline',
  'The ownership record can be read',
  'The ownership record can be written',
  'Queries show where DNS points',
  'The mover call takes the alias off the source',
  'The mover call takes the alias off the target',
  'The old DNS record expires within an hour',
  'The DNS records can be written',
  'The distribution tenant can serve the alias',
  'The environments protect the move',
  'The alias answers',
  'Downtime is accepted',
  'The run is approved',
  'The run sees the hosted zones of all names',
  'The source before the move',
  'The source has a certificate for the alias',
  'The source has a certificate for the way back',
  'The source can be reached',
  'The source can take the alias',
  'The source holds the alias',
  'The target answers',
  'The target before the move',
  'The target answers by its own domain as the alias does',
  'The target can be read',
  'The target can take the alias',
  'The target can take the wildcard',
  'The target has a certificate for the alias',
  'The target holds the alias',
  'The target is deployed',
  'The target is enabled',
  'The wildcard does not route other hosts to the target',
  'The wildcard of the move is gone',
  'A wildcard can cover the alias',
  'Users are served',
  'The source is enabled again',
  'Where DNS points',
  'Who writes the DNS records',
])

interface Said {
  readonly id: string
  readonly level: string
  readonly title: string
}

/** Every finding of a report whose title says that all is well while its level says that it is not, or that has no title. */
export function untrueTitles(findings: readonly Said[]): string[] {
  return findings
    .filter(
      ({ level, title }) =>
        title.trim() === '' || ((level === 'warning' || level === 'blocker') && goodTitles.has(title)),
    )
    .map(({ id, level, title }) => `${level} ${id} is called "${title}"`)
}
