import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { System } from './data.ts'
import { promela } from './promela.ts'

const run = promisify(execFile)

/** What a verification needs and this machine does not have, as its own tools say it. */
export async function missingTools(): Promise<string | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'spin-'))
  try {
    writeFileSync(join(folder, 'empty.c'), '#include <stdio.h>\nint main(void) { return 0; }\n')
    await run('spin', ['-V'])
    await run('gcc', ['-o', 'empty', 'empty.c'], { cwd: folder })
    return undefined
  } catch (error) {
    return `SPIN or a C compiler is not installed (${String(error).split('\n')[0]})`
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** What SPIN says of a system. */
export interface Verified {
  /** Reachable states; of no use where something is broken, since SPIN stops there. */
  readonly states: number
  /** The first law that it finds broken, as the data calls it; `undefined`: none. */
  readonly broken: string | undefined
}

/**
 * Has SPIN verify a system: the laws, and that every way ends, at the goal. Without any reduction and optimization, so that it
 * stores each reachable state once.
 * @throws Error where SPIN, gcc or the verifier fails or gives up
 */
export async function verified(system: System): Promise<Verified> {
  const folder = mkdtempSync(join(tmpdir(), 'spin-'))
  try {
    const here = { cwd: folder, maxBuffer: 1e8, timeout: 600_000 }
    writeFileSync(join(folder, 'system.pml'), promela(system))
    await run('spin', ['-o1', '-o2', '-o3', '-a', 'system.pml'], here)
    await run('gcc', ['-O0', '-w', '-DNOREDUCE', '-DNOFAIR', '-DNOSTUTTER', '-o', 'pan', 'pan.c'], here)
    const { stdout: said } = await run(join(folder, 'pan'), ['-a', '-m200000'], here)
    const states = Number(/(\d+) states, stored/.exec(said)?.[1] ?? Number.NaN)
    return { states, broken: brokenIn(said, system) }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function brokenIn(said: string, { never }: System): string | undefined {
  if (/too small|out of memory|aborting/i.test(said)) throw new Error(`SPIN gave up: ${said}`)
  const errors = Number(/errors: (\d+)/.exec(said)?.[1] ?? Number.NaN)
  if (Number.isNaN(errors)) throw new Error(`SPIN gave no result: ${said}`)
  if (errors === 0) return undefined
  // Each law has its number in its assertion (test/spin/promela.ts); any other error is a way that does not come to the goal.
  const law = /assertion violated \((\d+)<0\)/.exec(said)?.[1]
  return law === undefined ? 'convergence' : never[Number(law)]?.law
}
