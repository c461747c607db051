/** What findings say where all is well, or neutral. At `warning` and `blocker` a title says what is wrong: none of these. */
export const goodTitles: ReadonlySet<string> = new Set([
  'Approval',
  'CloudFront lets the aliases of the source be changed',
  'CloudFront lets the aliases of the target be changed',
  'DNS as it stands',
  'DNS leads to the target',
  'No other distribution holds an overlapping wildcard',
  'Ownership record',
  'Source and target are in one account',
  'Source and target are in two accounts',
  'Source and target serve alike',
  'The move fits into the deadline',
  'The ownership record can be looked up',
  'Where DNS leads can be seen',
  'The old DNS record is forgotten within the hour',
  'The alias answers',
  'The outage is accepted',
  'The run is approved',
  'The source as it stands',
  'The source can be reached',
  'The source holds the alias',
  'The target answers',
  'The target can be read',
  'The target can take the alias',
  'The target can take the wildcard',
  'The target has a certificate for the alias',
  'The target holds the alias',
  'The target is deployed',
  'The target is enabled',
  'The wildcard brings no other host to the target',
  'The wildcard of the move is gone',
  'There can be a wildcard above the alias',
  'Users are served',
  'Where DNS leads',
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
