/**
 * What the GitHub Actions runner makes of a step's output and of its command files: a port of actions/runner
 * ActionCommand.cs, ActionCommandManager.cs and FileCommandManager.cs, written for tests and sharing nothing with src.
 */

export interface RunnerCommand {
  readonly name: string
  readonly properties: ReadonlyMap<string, string>
  readonly data: string
}

/** Every command that some runner version registers; the runner compares without regard to case. */
export const registeredCommands: ReadonlySet<string> = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'internal-set-repo-path',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
])

type Unescape = readonly (readonly [escaped: string, plain: string])[]

const legacyUnescape: Unescape = [
  ['%3B', ';'],
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%5D', ']'],
  ['%25', '%'],
]
const dataUnescape: Unescape = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
]
const propertyUnescape: Unescape = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%25', '%'],
]

/**
 * All commands in what a process wrote, and the lines that are none. The runner reads lines as .NET does: LF, CR and CRLF
 * end one. `ignorable`: searching as a culture-sensitive .NET comparison does, which does not see ignorable characters.
 */
export function parseLog(
  output: string,
  { ignorable = false }: { readonly ignorable?: boolean } = {},
): { readonly commands: readonly RunnerCommand[]; readonly plain: readonly string[] } {
  const commands: RunnerCommand[] = []
  const plain: string[] = []
  const registered = new Set(registeredCommands)
  let resume: string | undefined
  for (const raw of output.split(/\r\n|\r|\n/)) {
    const line = ignorable ? raw.replace(/\p{Default_Ignorable_Code_Point}|\0/gu, '') : raw
    const command = parseCurrent(line, registered) ?? parseLegacy(line, registered)
    if (command === undefined) {
      plain.push(raw)
    } else if (resume !== undefined) {
      if (command.name === resume) resume = undefined
      else plain.push(raw)
    } else {
      commands.push(command)
      if (command.name !== 'stop-commands') continue
      resume = command.data.toLowerCase()
      registered.add(resume)
    }
  }
  return { commands, plain }
}

/** `::name key=value,key=value::data` after leading white space (ActionCommand.TryParseV2). */
function parseCurrent(message: string, registered: ReadonlySet<string>): RunnerCommand | undefined {
  const line = message.replace(/^[\s\u0085]+/u, '')
  if (!line.startsWith('::')) return undefined
  const end = line.indexOf('::', 2)
  if (end < 0) return undefined
  return build(line.slice(2, end), line.slice(end + 2), ',', registered, propertyUnescape, dataUnescape)
}

/** `##[name key=value;key=value]data`, anywhere in the line (ActionCommand.TryParse). */
function parseLegacy(line: string, registered: ReadonlySet<string>): RunnerCommand | undefined {
  const start = line.indexOf('##[')
  if (start < 0) return undefined
  const end = line.indexOf(']', start)
  if (end < 0) return undefined
  return build(
    line.slice(start + 3, end),
    line.slice(end + 1),
    ';',
    registered,
    legacyUnescape,
    legacyUnescape,
  )
}

function build(
  info: string,
  data: string,
  separator: string,
  registered: ReadonlySet<string>,
  forProperties: Unescape,
  forData: Unescape,
): RunnerCommand | undefined {
  const blank = info.indexOf(' ')
  const name = (blank < 0 ? info : info.slice(0, blank)).toLowerCase()
  if (!registered.has(name)) return undefined
  const properties = new Map<string, string>()
  for (const pair of blank > 0
    ? info
        .slice(blank + 1)
        .trim()
        .split(separator)
    : []) {
    const equals = pair.indexOf('=')
    if (equals <= 0 || equals === pair.length - 1) continue
    properties.set(pair.slice(0, equals).toLowerCase(), plainOf(pair.slice(equals + 1), forProperties))
  }
  return { name, properties, data: plainOf(data, forData) }
}

function plainOf(text: string, mappings: Unescape): string {
  return mappings.reduce((rest, [escaped, plain]) => rest.replaceAll(escaped, plain), text)
}

/**
 * The values of a file named by GITHUB_OUTPUT or GITHUB_STATE, in the order in which they stand (EnvFileKeyValuePairs).
 * @throws Error where the runner would fail the step.
 */
export function parseFile(text: string, newline: '\n' | '\r\n' = '\n'): (readonly [string, string])[] {
  const values: (readonly [string, string])[] = []
  let index = 0
  /** The next line and where it ends; as on Windows a CRLF counts as one line end there. */
  const read = (): string | undefined => {
    if (index >= text.length) return undefined
    const from = index
    const feed = text.indexOf('\n', from)
    if (feed < 0) {
      index = text.length
      return text.slice(from)
    }
    index = feed + 1
    const crlf = newline === '\r\n' && feed > from && text[feed - 1] === '\r'
    return text.slice(from, crlf ? feed - 1 : feed)
  }
  for (let line = read(); line !== undefined; line = read()) {
    if (line === '') continue
    const [equals, heredoc] = [line.indexOf('='), line.indexOf('<<')]
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      values.push([line.slice(0, equals), line.slice(equals + 1)])
    } else if (heredoc > 0 && heredoc + 2 < line.length) {
      const delimiter = line.slice(heredoc + 2)
      const lines: string[] = []
      for (let part = read(); part !== delimiter; part = read()) {
        if (part === undefined) throw new Error(`matching delimiter not found: ${delimiter}`)
        lines.push(part)
      }
      values.push([line.slice(0, heredoc), lines.join(newline)])
    } else {
      throw new Error(`invalid format: ${line}`)
    }
  }
  return values
}
