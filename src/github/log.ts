import { inert, longestMessage } from '../base/escape.ts'

/** Annotations the runner keeps of each type in a step (actions/runner ExecutionContext.cs, `_maxCountPerIssueType`). */
const mostAnnotations = 10

export interface AnnotationOptions {
  readonly title?: string
  /** The verdict on the run: the last place among the annotations is kept free for it. */
  readonly verdict?: boolean
}

/** The only writer to the job log. Whatever it is given, the runner sees no command in it but those made here. */
export interface Log {
  readonly group: (title: string) => void
  readonly endGroup: () => void
  readonly line: (text: string) => void
  readonly notice: (text: string, options?: AnnotationOptions) => void
  readonly warning: (text: string, options?: AnnotationOptions) => void
  readonly error: (text: string, options?: AnnotationOptions) => void
  /** Shown only where step debugging is on. */
  readonly debug: (text: string) => void
  /** Has the runner, and this log, replace the secret by `***` from now on; each line of it too. */
  readonly mask: (secret: string) => void
  /** The text without the secrets known so far: for the files that the runner does not mask before others read them. */
  readonly redact: (text: string) => string
}

/** A secret shorter than this is masked by the runner, but not searched for here: it would blot out ordinary text. */
const shortestSecret = 8
/** So much of the beginning of a secret is searched for too: texts from outside are cut off at some length. */
const shortestPart = 16

/** @param write appends to standard output as it is; what is written ends with a line feed. */
export function createLog(write: (text: string) => void): Log {
  const secrets = new Set<string>()
  const counts = new Map<string, number>()
  let open = false

  const redact = (text: string) =>
    [...secrets]
      .toSorted((a, b) => b.length - a.length)
      .reduce((rest, secret) => withoutBeginnings(rest.replaceAll(secret, '***'), secret), text)
  const line = (text: string) => write(`${inert(redact(text))}\n`)
  const command = (name: string, properties: string, text: string) =>
    write(`::${name}${properties === '' ? '' : ` ${properties}`}::${escapeData(text)}\n`)

  const annotate = (type: 'notice' | 'warning' | 'error', text: string, options: AnnotationOptions = {}) => {
    const count = counts.get(type) ?? 0
    const title = options.title === undefined ? '' : inert(redact(options.title), 200)
    const room = options.verdict ? mostAnnotations : mostAnnotations - 1
    if (count >= room) return line(`${type}: ${title === '' ? '' : `${title}: `}${text}`)
    counts.set(type, count + 1)
    command(type, title === '' ? '' : `title=${escapeProperty(title)}`, clipped(inert(redact(text))))
  }

  return {
    redact,
    line,
    group: (title) => {
      open = true
      command('group', '', inert(redact(title), 200))
    },
    endGroup: () => {
      if (open) write('::endgroup::\n')
      open = false
    },
    notice: (text, options) => annotate('notice', text, options),
    warning: (text, options) => annotate('warning', text, options),
    error: (text, options) => annotate('error', text, options),
    debug: (text) => command('debug', '', inert(redact(text))),
    mask: (secret) => {
      for (const part of new Set([secret, ...secret.split(/[\r\n]+/)])) {
        if (part.trim() === '') continue
        command('add-mask', '', part)
        if (part.length >= shortestSecret) secrets.add(part)
      }
    },
  }
}

/** The text without what is left of a secret where it was cut off. */
function withoutBeginnings(text: string, secret: string): string {
  const [first, ...rest] = text.split(secret.slice(0, shortestPart))
  if (rest.length === 0 || secret.length <= shortestPart) return text
  const left = secret.slice(shortestPart)
  return [first, ...rest.map((part) => `***${part.slice(shared(part, left))}`)].join('')
}

/** For how many characters two texts are the same. */
function shared(one: string, other: string): number {
  let at = 0
  while (at < other.length && one[at] === other[at]) at++
  return at
}

/** `inert` may lengthen what it disarms; the runner would cut off the rest without saying so. */
function clipped(text: string): string {
  return text.length <= longestMessage ? text : `${text.slice(0, longestMessage - 1)}…`
}

/** The value of a command, as the runner unescapes it (actions/runner ActionCommand.cs, `_escapeDataMappings`). */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

/** A property of a command (actions/runner ActionCommand.cs, `_escapePropertyMappings`). */
function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
