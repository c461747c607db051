import { domainToASCII, domainToUnicode } from 'node:url'
import { parse } from 'tldts-icann'
import type { Clock } from './clock.ts'
import { codePoint, visible } from './text.ts'

/** What became of a text that should be an alias. `paste`: what was probably meant, for a person to decide on. */
export type ParsedAlias =
  | { readonly ok: true; readonly name: string; readonly notices: readonly string[] }
  | { readonly ok: false; readonly why: string; readonly paste?: string }

const mostCharacters = 253
const mostInLabel = 63
/** Beyond this nothing is looked at: no alias with blanks around it is that long. */
const mostText = 1_024

/**
 * Parses one alternate domain name: letters, digits and hyphens (underscores inside a label), at least two labels, at
 * most 253 characters, `*.` only as the whole first label. ASCII blanks around it and one trailing dot are dropped and
 * ASCII capitals are folded, with a notice; anything else that is not the plain name is refused, never converted.
 * Length and ASCII are checked before anything is folded: U+212A lower-cases to an ASCII k.
 * Rules: RFC 1123 §2.1, RFC 5891 §4.2.3.1 and CloudFront Developer Guide "Use wildcards in alternate domain names".
 */
export function parseAlias(text: string): ParsedAlias {
  if (text.length > mostText) return { ok: false, why: `a name has at most ${mostCharacters} characters` }
  const trimmed = trimAscii(text)
  if (trimmed === '') return { ok: false, why: 'it is empty' }
  const stranger = firstStranger(trimmed)
  if (stranger !== undefined) return refuseStranger(trimmed, stranger)
  const folded = trimmed.toLowerCase()
  const name = folded.endsWith('.') ? folded.slice(0, -1) : folded
  const why = misplaced(trimmed, name) ?? shapeProblem(name)
  if (why !== undefined) return typeof why === 'string' ? { ok: false, why } : { ok: false, ...why }
  const notices: string[] = []
  if (folded !== trimmed)
    notices.push(`${visible(trimmed)} is used as ${name}: CloudFront stores names in lowercase`)
  if (name !== folded) notices.push(`the trailing dot of ${folded} is removed: CloudFront refuses it`)
  const unicode = name.includes('xn--') ? domainToUnicode(name) : name
  if (unicode !== name) notices.push(`${name} reads ${visible(unicode)}`)
  return { ok: true, name, notices }
}

/** Without space, tab, CR and LF at either end; other blanks (NBSP, BOM) stay, so that they are seen and refused. */
export function trimAscii(text: string): string {
  let from = 0
  let to = text.length
  while (from < to && ' \t\r\n'.includes(text.charAt(from))) from += 1
  while (to > from && ' \t\r\n'.includes(text.charAt(to - 1))) to -= 1
  return text.slice(from, to)
}

/** The first character that is not printable ASCII, space or tab, as `U+202E`. */
function firstStranger(text: string): string | undefined {
  const found = /[^\t\x20-\x7e]/u.exec(text)?.[0]
  return found === undefined ? undefined : codePoint(found)
}

function refuseStranger(text: string, stranger: string): ParsedAlias {
  const ascii = domainToASCII(text)
  const faithful = text.normalize('NFKC') === text && domainToUnicode(ascii) === text.toLowerCase()
  const why = `it contains ${stranger}; a host name is written in ASCII`
  return faithful && parseAlias(ascii).ok ? { ok: false, why, paste: ascii } : { ok: false, why }
}

/** Something else that was pasted into the place of an alias, told apart so that the message can say so. */
function misplaced(text: string, name: string): { why: string; paste?: string } | undefined {
  const suggest = (why: string, candidate: string) => {
    const parsed = parseAlias(candidate)
    return parsed.ok ? { why, paste: parsed.name } : { why }
  }
  if (/[ \t]/.test(text)) {
    const parts = text.split(/[ \t]+/).map(parseAlias)
    const names = parts.flatMap((part) => (part.ok ? [part.name] : []))
    const why = 'it contains a space; separate names with line breaks or commas'
    return names.length === parts.length ? { why, paste: names.join(',') } : { why }
  }
  if (/^[a-z][a-z0-9+.-]*:\/\//.test(name)) {
    return suggest(
      'it is a URL; give only the host name',
      name.replace(/^[^/]*\/\//, '').replace(/[/?#:].*$/, ''),
    )
  }
  if (/^\[?[0-9a-f:]*::[0-9a-f:.]*\]?$/.test(name)) return { why: 'it is an IP address' }
  if (/^[^@:/]+@/.test(name)) return suggest('it contains a user name', name.replace(/^[^@]*@/, ''))
  if (/:\d*$/.test(name)) return suggest('it contains a port', name.replace(/:\d*$/, ''))
  if (/^["'].*["']$/.test(name)) return suggest('it contains quotation marks; remove them', name.slice(1, -1))
  if (/^E[A-Z0-9]{7,31}$/.test(text) || /^dt_[A-Za-z0-9]+$/.test(text)) {
    return {
      why: 'it is a distribution id; use target-distribution or source-distribution for it',
    }
  }
  if (isOfCloudFront(`.${name}`)) {
    return { why: "it is CloudFront's own domain name of a distribution, not an alternate domain name" }
  }
  if (/^_\.?[^.]/.test(name)) {
    const owner = 'it begins with an underscore; that is the name of the ownership TXT record'
    return suggest(owner, name.replace(/^_\.?/, ''))
  }
  return undefined
}

function shapeProblem(name: string): string | undefined {
  if (name.length > mostCharacters) return `a name has at most ${mostCharacters} characters`
  const strange = /[^a-z0-9._*-]/.exec(name)?.[0]
  if (strange !== undefined) return `a host name cannot contain the character ${strange}`
  const wildcard = name === '*' || name.startsWith('*.')
  const host = name.replace(/^\*\.?/, '')
  if (name.includes('*') && (!wildcard || host.includes('*')))
    return 'a wildcard is "*." at the beginning of the name'
  if (wildcard && host === '') return 'a wildcard needs a parent: *.example.com'
  const labels = host.split('.')
  const problem = labels.map(labelProblem).find((found) => found !== undefined)
  if (problem !== undefined) return problem
  if (/^(?:\d+|0x[0-9a-f]*)$/.test(labels.at(-1) ?? '')) return 'it ends in a number, as an IP address does'
  if (labels.length < 2 && !wildcard) return 'a name has at least two labels: www.example.com'
  if (wildcard && publicSuffix(host) === host) {
    return `a wildcard cannot be directly below the public suffix ${host}`
  }
  return undefined
}

function labelProblem(label: string): string | undefined {
  if (label === '') return 'it has an empty label (one dot too many)'
  if (label.length > mostInLabel) return `a label has at most ${mostInLabel} characters`
  if (label.startsWith('_')) return 'a label begins with an underscore'
  if (label.startsWith('xn--')) return isPunycode(label) ? undefined : `${label} is not valid Punycode`
  if (label.slice(2, 4) === '--') return 'hyphens in the third and fourth position are reserved for xn--'
  return label.startsWith('-') || label.endsWith('-') ? 'a label begins or ends with a hyphen' : undefined
}

/**
 * domainToASCII lets broken A-labels through, and domainToUnicode hands them back unchanged: so both ways. Both let underscores
 * through, which no A-label has (RFC 5890 §2.3.2.1).
 */
function isPunycode(label: string): boolean {
  const unicode = domainToUnicode(label)
  return !label.includes('_') && unicode !== label && domainToASCII(unicode) === label
}

const wholeHost = { extractHostname: false, validateHostname: false, detectIp: false, mixedInputs: false }

function publicSuffix(host: string): string | undefined {
  return parse(host, wholeHost).publicSuffix ?? undefined
}

/**
 * The registrable domain of a name or wildcard by the ICANN part of the Public Suffix List: `brand.com.bd` of
 * `www.brand.com.bd`. `undefined` for a public suffix. Where a zone begins is for DNS to say.
 */
export function registrable(name: string): string | undefined {
  return parse(name.replace(/^\*\./, ''), wholeHost).domain ?? undefined
}

/** What to add to a sentence on the ownership record of an apex that is no registrable domain: AWS does not document how CloudFront tells one. */
export function inParentZone(alias: string, apex: boolean): string {
  return apex && registrable(alias) !== alias
    ? `. ${alias} is a separate zone; publish _${alias} in the parent zone too, if you can`
    : ''
}

export function isWildcard(name: string): boolean {
  return name.startsWith('*.')
}

/**
 * The wildcard one level above: `*.example.com` of `www.example.com`. `undefined` for a wildcard and where the parent is
 * a public suffix.
 */
export function wildcardOf(name: string): string | undefined {
  const parent = name.slice(name.indexOf('.') + 1)
  return isWildcard(name) || registrable(parent) === undefined ? undefined : `*.${parent}`
}

/**
 * Whether a name of a certificate covers an alias: the same name, or a wildcard for exactly one label. A wildcard alias
 * is covered only by the same wildcard. CloudFront Developer Guide, "Requirements for using alternate domain names".
 */
export function certificateCovers(certificateName: string, alias: string): boolean {
  const [certified, wanted] = [certificateName.toLowerCase(), alias.toLowerCase()]
  if (certified === wanted) return true
  const label = wanted.indexOf('.')
  return isWildcard(certified) && label > 0 && certified.slice(1) === wanted.slice(label)
}

/**
 * Whether CloudFront would answer a host by an alias: the same name, or a wildcard at any depth. A wildcard as `host`
 * stands for the names below it. CloudFront Developer Guide, "Use wildcards in alternate domain names".
 */
export function covers(aliasOrWildcard: string, host: string): boolean {
  if (aliasOrWildcard === host) return true
  return (
    isWildcard(aliasOrWildcard) &&
    host.length > aliasOrWildcard.length - 1 &&
    host.endsWith(aliasOrWildcard.slice(1))
  )
}

/**
 * Whether an id or account number is the one that CloudFront shows with leading asterisks: same length, same visible
 * end. Unmasked values count too; a value of nothing but asterisks matches nothing. API reference, "DomainConflict".
 */
export function matchesMasked(id: string, masked: string): boolean {
  const shown = masked.replace(/^\*+/, '')
  return shown !== '' && id.length === masked.length && id.endsWith(shown)
}

/**
 * Owner name of the TXT record by which CloudFront proves that a name is ours: `_www.example.com`, `_.example.com` for
 * the apex of a zone, `_*.example.com` for a wildcard. `apex` as DNS says. CloudFront Developer Guide, "Move an
 * alternate domain name to a different distribution"; the wildcard form by the AWS Knowledge Center.
 */
export function ownershipName(alias: string, apex: boolean): string {
  return apex && !isWildcard(alias) ? `_.${alias}` : `_${alias}`
}

/** Domains of distributions, in the partition `aws-cn` too (docs.amazonaws.cn: CloudFront, alternate domain names). */
const cloudFrontDomains = ['.cloudfront.net', '.cloudfront.cn']

/** Whether a name, lower case without trailing dot, is one that CloudFront gives to distributions. */
export function isOfCloudFront(name: string): boolean {
  return cloudFrontDomains.some((domain) => name.endsWith(domain))
}

/** The label of a name below a wildcard, or beside a name, that nobody has made a record for: `probe-1a2b3c4d`. */
export function randomLabel(clock: Pick<Clock, 'random'>): string {
  return `probe-${Math.floor(clock.random() * 0x1_0000_0000).toString(16)}`
}
