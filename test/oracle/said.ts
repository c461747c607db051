import type { Holder, World } from '../cloud/world.ts'
import { type Moment, momentsSince, versionAt } from './played.ts'

/** What a run says of where a name stands, as it left it. */
export interface Said {
  readonly summary: string
  /** The output `report`; empty without one. */
  readonly report: string
}

/** Who holds a name, and who serves it once every change has reached every edge. */
interface Standing {
  readonly holder: Holder | undefined
  readonly enabled: boolean
  readonly server: Holder | undefined
  /** The name or wildcard by which it is served. */
  readonly through: string | undefined
}

/** Ms between the last read of a run and the moment at which this looks, for a process that has to end in between. */
const ending = 500

/**
 * Ms that may pass between the last read and the end of a run on virtual time: where reads may lag, one that changes nothing reads
 * once, and tells of it when calls that were throttled or hang have been tried again.
 */
export function slackOf({ switches }: World, changes: readonly unknown[]): number {
  return changes.length === 0 && switches.readLag > 0 ? 90_000 : 0
}

/**
 * Every sentence of a run about who holds and who serves a name, against the local cloud: the first lines of the summary and the
 * `status` of the report. A run may say that it does not know; it may not say what is not so. Reads may lag: what was so within
 * that time counts. `slack`: ms that may pass between the last read and the end of the run.
 */
export function untrue(world: World, given: string, said: Said, slack = ending): string[] {
  return [...new Set(namesIn(given, said.report).flatMap((alias) => untrueOf(world, alias, said, slack)))]
}

/** The names of a run: as given, or for `all` as its report has them. */
function namesIn(given: string, report: string): readonly string[] {
  if (given !== 'all') return given.split(/[,\n]/).map((name) => name.trim())
  const { aliases }: { readonly aliases?: readonly string[] } = JSON.parse(report || '{}')
  return aliases ?? []
}

function untrueOf(world: World, alias: string, { summary, report }: Said, slack: number): string[] {
  const { lines, result, status } = parts(summary, report, alias)
  if (result === '') return []
  const possible = standings(world, alias, slack + world.switches.readLag)
  const claims = [...lines.flatMap((line) => claimsOf(line, alias)), ...claimsOfStatus(status, alias)]
  const wrong = claims
    .filter(({ holds }) => !possible.some(holds))
    .map(({ said }) => `said of ${alias} (${result}): ${said}; but ${possible.map(told).join(', or ')}`)
  const exposure = /act now/i.test(lines[0] ?? '')
  if (lines.length > 0 && exposure !== (result === 'exposed'))
    wrong.push(`${result}, and the first line ${exposure ? 'calls' : 'does not call'} for a person`)
  if (/users are (not )?served|served as before/i.test(lines.join(' ')))
    wrong.push(`said whether users are served, and not by whom: ${lines.join(' ')}`)
  return wrong
}

/** The verdict and the line of facts below it, without marks of Markdown; the result; the status of the report. */
function parts(summary: string, report: string, alias: string) {
  const head = summary.split(/^### /m)[0] ?? ''
  const lines = head
    .replaceAll(/[`*\\]|<br>/g, (mark) => (mark === '<br>' ? '\n' : mark === '*' ? '*' : ''))
    .split('\n')
    .map((line) => line.replace(/^\*\*(.*)\*\*$/, '$1'))
    .filter((line) => line !== '' && !line.startsWith('##') && !line.startsWith('Command '))
  const parsed: Parsed = report === '' ? {} : JSON.parse(report)
  const all = parsed.status?.aliases ?? []
  return {
    // Where several names are served by different distributions the line says so of each group, not of one name.
    lines: lines.filter((line) => all.length < 2 || !/^Served now by: .*: /.test(line)),
    result: parsed.result ?? '',
    status: all.length < 2 ? all[0] : all.find((one) => one.alias === alias),
  }
}

interface Parsed {
  readonly result?: string | null
  readonly status?: { readonly aliases?: readonly SaidStatus[] } | null
}

interface SaidStatus {
  readonly alias: string
  readonly holder: { readonly is: string; readonly id: string | null; readonly enabled: boolean | null }
  readonly serving: { readonly by: string; readonly id: string | null; readonly through: string | null }
}

interface Claim {
  readonly said: string
  readonly holds: (standing: Standing) => boolean
}

/** The forms in which a line may say it; `NAME` stands for the alias, `ID` for the id of a distribution or of a tenant. */
const forms: readonly (readonly [string, (standing: Standing, id: string, through: string) => boolean])[] = [
  ['Served now by: (?:the \\w+ )?ID(?: through (\\S+?);)?', serves],
  ['(?:^|[ .])(?:[Tt]he \\w+ )?ID serves NAME(?: through (\\S+?);)?', serves],
  ['NAME; ID serves it through (\\S+)', serves],
  ['Served now by: no distribution', ({ server }) => server === undefined],
  ['[Nn]o distribution serves NAME', ({ server }) => server === undefined],
  ['[Nn]o distribution holds NAME', ({ holder }) => holder === undefined],
  ['no distribution holds the name itself', ({ holder }) => holder === undefined],
  [
    'no distribution holds or serves NAME',
    ({ holder, server }) => holder === undefined && server === undefined,
  ],
  ['NAME is on the (?:source|target) ID', ({ holder }, id) => holder?.id === id],
  [
    '(?:NAME|it) is on (?:the \\w+ )?ID, which is disabled',
    ({ holder, enabled }, id) => holder?.id === id && !enabled,
  ],
  ['NAME is on the source ID, which this move has disabled', ({ enabled }) => !enabled],
  ['NAME has moved to ID', ({ server }, id) => server?.id === id],
  ['NAME is (?:already )?on ID, deployed', ({ server }, id) => server?.id === id],
  ['NAME is on ID: read there', ({ holder }, id) => holder?.id === id],
]

function serves({ server, through: by }: Standing, id: string, through: string): boolean {
  return server?.id === id && (through === '' || by === through)
}

function claimsOf(line: string, alias: string): Claim[] {
  return forms.flatMap(([form, holds]) => {
    const source = form
      .replaceAll('NAME', alias.replaceAll(/[.*]/g, '\\$&'))
      .replaceAll('ID', '(E[A-Z0-9]{5,}|dt_[A-Za-z0-9]{5,})')
    return [...line.matchAll(new RegExp(source, 'g'))].map(([said, first = '', second = '']) => {
      const id = form.includes('ID') ? first : ''
      return { said, holds: (standing: Standing) => holds(standing, id, second) }
    })
  })
}

function claimsOfStatus(status: SaidStatus | undefined, alias: string): Claim[] {
  if (status === undefined || status.alias !== alias) return []
  const { holder, serving } = status
  const claims: Claim[] = []
  const claim = (said: string, holds: Claim['holds']) => claims.push({ said: `status: ${said}`, holds })
  if (holder.is === 'target' || holder.is === 'source')
    claim(`held by the ${holder.is} ${holder.id}`, ({ holder: one }) => fits(one, holder.id))
  if (holder.is === 'nobody') claim('held by nobody', ({ holder: one }) => one === undefined)
  if (holder.enabled !== null)
    claim(
      `its holder is ${holder.enabled ? 'enabled' : 'disabled'}`,
      ({ enabled }) => enabled === holder.enabled,
    )
  if (serving.by === 'nobody') claim('served by nobody', ({ server }) => server === undefined)
  else if (serving.by !== 'unknown')
    claim(
      `served by the ${serving.by} ${serving.id} through ${serving.through}`,
      ({ server, through }) => fits(server, serving.id) && through === serving.through,
    )
  return claims
}

/** CloudFront shows only the end of an id of another account. */
function fits(one: Holder | undefined, id: string | null): boolean {
  return one !== undefined && id !== null && one.id.endsWith(id.replace(/^\*+/, ''))
}

/** Every standing within the last `ms`. */
function standings(world: World, alias: string, ms: number): Standing[] {
  world.settle()
  const until = world.now()
  const switched = [...world.connectionGroups.values()]
    .flatMap((group) => group.switched)
    .filter(({ at }) => at > until - ms && at <= until)
  return [...momentsSince(world, until - ms), ...switched.map(({ at }) => ({ at })), { at: until }].map(
    (moment) => standingAt(world, alias, moment),
  )
}

function standingAt(world: World, alias: string, moment: Moment): Standing {
  const all = world.holders.map((distribution) => ({
    distribution,
    version: versionAt(distribution, moment),
  }))
  const exact = all.find(({ version }) => version.aliases.includes(alias))
  const labels = (name: string) => name.split('.').length
  const [wild] = all
    .flatMap((one) => one.version.aliases.map((name) => ({ ...one, name })))
    .filter(({ name }) => name.startsWith('*.') && alias.endsWith(name.slice(1)) && name !== alias)
    .filter(({ name }) => world.switches.wildcardManyLevels || labels(name) === labels(alias))
    .toSorted((a, b) => b.name.length - a.name.length)
  const match = exact === undefined ? wild : { ...exact, name: alias }
  // A tenant serves nobody while its multi-tenant distribution or its connection group is disabled.
  const parent = all.find(({ distribution }) => distribution.id === match?.version.parentId)
  const group = world.connectionGroups.get(match?.version.groupId ?? '')
  const grouped = group?.switched.filter((one) => one.at <= moment.at).at(-1)?.enabled !== false
  const serves = match?.version.enabled === true && parent?.version.enabled !== false && grouped
  return {
    holder: exact?.distribution,
    enabled: exact?.version.enabled === true,
    server: serves ? match?.distribution : undefined,
    through: serves ? match?.name : undefined,
  }
}

function told({ holder, enabled, server, through }: Standing): string {
  const held =
    holder === undefined ? 'nobody holds it' : `${holder.id} (${enabled ? 'enabled' : 'disabled'}) holds it`
  return `${held} and ${server === undefined ? 'nobody' : `${server.id} through ${through}`} serves it`
}
