import { type Runner, toolkit } from '../../src/github/runner.ts'

/** The runner by the toolkit, as a step would have it in this process. */
export const real: Runner = await toolkit({
  env: process.env,
  cancel: new AbortController().signal,
  cork: () => undefined,
  uncaught: () => undefined,
})

/** What is written to standard output while `work` lasts, which does not get there. */
export function captured(work: () => void): string {
  const { texts, release } = capture()
  try {
    work()
  } finally {
    release()
  }
  return texts.join('')
}

/** The same for what takes its time; with what it came to. */
export async function capturedWhile<T>(work: () => Promise<T>): Promise<{ result: T; written: string }> {
  const { texts, release } = capture()
  try {
    const result = await work()
    return { result, written: texts.join('') }
  } finally {
    release()
  }
}

function capture() {
  const texts: string[] = []
  const { write } = process.stdout
  process.stdout.write = (text: Uint8Array | string) => {
    texts.push(String(text))
    return true
  }
  return {
    texts,
    release: () => {
      process.stdout.write = write
    },
  }
}
