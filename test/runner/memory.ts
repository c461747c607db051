import type { ApiRequest, HttpAnswer, Runner } from '../../src/github/runner.ts'

/** What a runner in memory is made of. */
export interface Memory {
  readonly env: Readonly<Record<string, string | undefined>>
  /** Takes what is written to the job log. */
  readonly write: (text: string) => void
  /** Takes what is written to a command file; throws where that cannot be. */
  readonly append: (path: string, text: string) => void
  readonly replace: (path: string, text: string) => void
  readonly getIDToken?: (audience: string) => Promise<HttpAnswer>
  readonly getFromApi?: (request: ApiRequest, signal: AbortSignal) => Promise<HttpAnswer>
}

let entries = 0

/**
 * The runner in memory, for runs in one process: it writes what the toolkit writes (a test compares them), and shares no
 * code with it.
 */
export function memoryRunner({ env, write, append, replace, ...github }: Memory): Runner {
  const command = (name: string, text: string, title?: string): void => {
    const property = title === undefined || title === '' ? '' : ` title=${escapedProperty(title)}`
    write(`::${name}${property}::${escapedData(text)}\n`)
  }
  const entry = (variable: string, name: string, value: string): boolean => {
    const path = env[variable]
    if (!path) return false
    const mark = `memory_${++entries}_${'0'.repeat(24)}`
    append(path, `${name}<<${mark}\n${value}\n${mark}\n`)
    return true
  }
  const nobody = () => Promise.reject(new Error('nobody answers here'))
  return {
    info: (text) => write(`${text}\n`),
    debug: (text) => command('debug', text),
    notice: (text, title) => command('notice', text, title),
    warning: (text, title) => command('warning', text, title),
    error: (text, title) => command('error', text, title),
    startGroup: (title) => command('group', title),
    endGroup: () => command('endgroup', ''),
    setSecret: (secret) => command('add-mask', secret),
    getInput: (name) => env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '',
    setOutput: (name, value) => entry('GITHUB_OUTPUT', name, value),
    saveState: (name, value) => entry('GITHUB_STATE', name, value),
    writeSummary: async (markdown) => {
      const path = env['GITHUB_STEP_SUMMARY']
      if (path) replace(path, markdown())
      return Boolean(path)
    },
    getIDToken: github.getIDToken ?? nobody,
    getFromApi: github.getFromApi ?? nobody,
  }
}

function escapedData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapedProperty(text: string): string {
  return escapedData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
