import { inert, longestMessage } from '../base/text.ts'
import type { Commands } from './runner.ts'

/** Annotations the runner keeps of each type in a step (actions/runner ExecutionContext.cs, `_maxCountPerIssueType`). */
const mostAnnotations = 10

interface AnnotationOptions {
  readonly title?: string
  /** The verdict on the run: the last place among the annotations is kept free for it. */
  readonly verdict?: boolean
}

/** The only writer to the job log. Whatever it is given, the runner sees no command in it but those asked for here. */
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
/**
 * The longest line of the log, in characters. Only a message of an annotation is cut off by the runner: a line may be a plan to be
 * pasted, or a hundred names, and half of it is worse than none.
 */
const longestLine = 262_144
/** So much of the beginning of a secret is searched for too: texts from outside are cut off at some length. */
const shortestPart = 16

/** @param commands are given nothing but texts without a secret, in which the runner sees no command */
export function createLog(commands: Commands): Log {
  const secrets = new Set<string>()
  const counts = new Map<string, number>()
  let open = false

  const redact = (text: string) =>
    [...secrets]
      .toSorted((a, b) => b.length - a.length)
      .reduce((rest, secret) => withoutBeginnings(rest.replaceAll(secret, '***'), secret), text)
  const line = (text: string) => commands.info(inert(redact(text), longestLine))

  const annotate = (type: 'notice' | 'warning' | 'error', text: string, options: AnnotationOptions = {}) => {
    const count = counts.get(type) ?? 0
    const title = options.title === undefined ? undefined : inert(redact(options.title), 200)
    const room = options.verdict ? mostAnnotations : mostAnnotations - 1
    if (count >= room) return line(`${type}: ${title === undefined ? '' : `${title}: `}${text}`)
    counts.set(type, count + 1)
    commands[type](clipped(inert(redact(text))), title)
  }

  return {
    redact,
    line,
    group: (title) => {
      open = true
      commands.startGroup(inert(redact(title), 200))
    },
    endGroup: () => {
      if (open) commands.endGroup()
      open = false
    },
    notice: (text, options) => annotate('notice', text, options),
    warning: (text, options) => annotate('warning', text, options),
    error: (text, options) => annotate('error', text, options),
    debug: (text) => commands.debug(inert(redact(text))),
    mask: (secret) => {
      for (const part of new Set([secret, ...secret.split(/[\r\n]+/)])) {
        if (part.trim() === '') continue
        commands.setSecret(part)
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
