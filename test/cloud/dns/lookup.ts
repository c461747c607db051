import type { Answer } from 'dns-packet'
import { isWithin, normalName, upwards } from './names.ts'
import { type RecordSet, soaOf, wireRecords } from './records.ts'
import type { Contents } from './zone.ts'

/** What an authoritative server says about a name and type. */
export interface Found {
  readonly rcode: 'NOERROR' | 'NXDOMAIN' | 'REFUSED' | 'SERVFAIL'
  readonly authoritative: boolean
  readonly answers: readonly Answer[]
  readonly authorities: readonly Answer[]
}

/** Addresses behind an alias record, and the choice among weighted sets. `random` in [0, 1). */
export interface Surroundings {
  readonly addresses: (type: 'A' | 'AAAA') => readonly string[]
  readonly random: () => number
}

/** Route 53 answers alias records of CloudFront with this TTL in seconds (AWS, Choosing between alias and non-alias records). */
const aliasTtl = 60
const longestChain = 16

/** What names of CloudFront have as their HTTPS record: how they are spoken to, and no other name. */
const ofCloudFront = '1 . alpn="h3,h2"'

function at(contents: Contents, name: string, type: string): RecordSet[] {
  return contents.sets.filter((set) => set.name === name && set.type === type)
}

/** Whether the name itself, or something below it (an empty non-terminal, RFC 4592, section 2.2.2), exists. */
function exists(contents: Contents, name: string): boolean {
  return contents.sets.some((set) => isWithin(set.name, name))
}

function chosen(sets: readonly RecordSet[], random: () => number): RecordSet | undefined {
  const weight = (set: RecordSet) => Number(/<Weight>(\d+)</.exec(set.routing?.xml ?? '')?.[1] ?? 1)
  const total = sets.reduce((sum, set) => sum + weight(set), 0)
  let left = sets.length > 1 ? random() * total : 0
  return (
    sets.find((set) => {
      left -= weight(set)
      return left < 0
    }) ?? sets[0]
  )
}

/** The records of a set under the name that was asked for; what an alias record points at is answered in its place. */
function expanded(
  contents: Contents,
  set: RecordSet,
  owner: string,
  around: Surroundings,
  depth = 0,
): Answer[] {
  if (set.alias === undefined) return wireRecords(set, owner)
  const target = normalName(set.alias.dnsName)
  if (isWithin(target, contents.apex) && depth < longestChain) {
    const [next] = at(contents, target, set.type)
    return next === undefined ? [] : expanded(contents, next, owner, around, depth + 1)
  }
  if (set.type === 'HTTPS') return wireRecords({ ...set, ttl: aliasTtl, values: [ofCloudFront] }, owner)
  if (set.type !== 'A' && set.type !== 'AAAA') return []
  return wireRecords({ ...set, ttl: aliasTtl, values: around.addresses(set.type) }, owner)
}

/** The SOA record with the TTL that negative answers carry: the smaller of its TTL and its minimum (RFC 2308, section 3). */
function negative(contents: Contents): Answer[] {
  const [soa] = at(contents, contents.apex, 'SOA')
  const value = soa?.values[0]
  if (soa === undefined || value === undefined) return []
  return wireRecords({ ...soa, ttl: Math.min(soa.ttl, soaOf(value).minimum) }, contents.apex)
}

/** The node that answers for a name: itself, or the wildcard below its closest encloser (RFC 4592, section 3.3.1). */
export function sourceOf(contents: Contents, name: string): string | undefined {
  if (exists(contents, name)) return name
  const encloser = upwards(name).find((above) => exists(contents, above))
  const wildcard = encloser === undefined ? undefined : `*.${encloser}`
  return wildcard !== undefined && contents.sets.some((set) => set.name === wildcard) ? wildcard : undefined
}

/** Answers a question from one zone, as RFC 1034, section 4.3.2 describes it; CNAMEs are followed within the zone. */
export function lookUp(contents: Contents, question: string, type: string, around: Surroundings): Found {
  const answers: Answer[] = []
  let name = normalName(question)
  for (let links = 0; links < longestChain; links++) {
    const cut = upwards(name)
      .filter((above) => above !== contents.apex && isWithin(above, contents.apex))
      .findLast((above) => at(contents, above, 'NS').length > 0 && !(type === 'DS' && above === name))
    if (cut !== undefined) {
      const authorities = at(contents, cut, 'NS').flatMap((set) => wireRecords(set, cut))
      return { rcode: 'NOERROR', authoritative: answers.length > 0, answers, authorities }
    }
    const owner = links === 0 ? question.replace(/\.$/, '') : name
    const source = sourceOf(contents, name)
    if (source === undefined)
      return { rcode: 'NXDOMAIN', authoritative: true, answers, authorities: negative(contents) }
    const wanted =
      type === 'ANY'
        ? contents.sets.filter((set) => set.name === source)
        : [chosen(at(contents, source, type), around.random)].filter((set) => set !== undefined)
    const found = wanted.flatMap((set) => expanded(contents, set, owner, around))
    if (found.length > 0) return answering(contents, [...answers, ...found])
    const cname = chosen(at(contents, source, 'CNAME'), around.random)
    const next = cname?.values[0]
    if (cname === undefined || next === undefined)
      return { rcode: 'NOERROR', authoritative: true, answers, authorities: negative(contents) }
    answers.push(...wireRecords(cname, owner))
    name = normalName(next)
    if (!isWithin(name, contents.apex)) break
  }
  return answering(contents, answers)
}

/** An answer comes with the name servers of the zone, as Route 53 gives it: it refers nobody to them. */
function answering(contents: Contents, answers: readonly Answer[]): Found {
  const authorities = at(contents, contents.apex, 'NS').flatMap((set) => wireRecords(set, contents.apex))
  return { rcode: 'NOERROR', authoritative: true, answers, authorities }
}
