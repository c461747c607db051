import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { Case, FileKind } from './cases.ts'
import type { ProcessPlay } from './play.ts'

const deadline = 20_000
/** With waits that fit into it. */
const short = { deadline: `${deadline}ms`, 'deploy-timeout': '8s', 'dns-timeout': '2s' }

/** Does to a run what a case says. What the run comes to is for the oracle. */
export async function strike(play: ProcessPlay, one: Case): Promise<void> {
  switch (one.does) {
    case 'kill':
      return killed(play, one)
    case 'cancel': {
      const run = await play.run({ signalAt: { ...one.at, signal: one.signal } })
      if (run?.signal) play.wrong.push(`it died of ${run.signal}`)
      if (run !== undefined) await play.run({ step: 'post', state: run.state })
      return
    }
    case 'stop': {
      const signalAt = { ...one.at, signal: 'SIGSTOP', resumesAfter: deadline + 2_000 } as const
      await play.run({ inputs: short, signalAt })
      return
    }
    case 'step the clock':
      return withSteppedClock(async (node) => {
        const signalAt = { ...one.at, signal: 'SIGUSR2' } as const
        await play.run({ node, env: { STEP_MS: String(one.by) }, signalAt })
      })
    case 'race':
      return raced(play, one)
    case 'break files':
      return withBrokenFile(one.kind, async (path) => {
        const env = { GITHUB_OUTPUT: path, GITHUB_STATE: path, GITHUB_STEP_SUMMARY: path }
        await play.run({ env })
      })
    case 'close the log':
      await play.run({ closeLogAt: one.at })
      return
    case 'hang':
      play.world.cloud.faults.add({ does: 'hang-after', operation: one.at.operation, times: 1 })
      await play.run()
      return
    case 'lose name servers':
      // Discard (RFC 863): nobody answers there.
      await play.run({ inputs: { 'dns-servers': '127.0.0.1:9', 'dns-timeout': '2s' } })
  }
}

async function killed(play: ProcessPlay, { when, at }: Extract<Case, { does: 'kill' }>): Promise<void> {
  const run = await play.run({ kill: { ...at, ...(when === 'after' ? {} : { when }) } })
  if (run !== undefined && run.signal !== 'SIGKILL' && run.exit !== 0)
    play.wrong.push(`it was not killed, and ended with ${run.exit}`)
}

/** Two processes at once: the same move twice, or there and back. Which of them says what is judged by nobody, since the other one acts meanwhile. */
async function raced(play: ProcessPlay, { apart, opposite }: Extract<Case, { does: 'race' }>): Promise<void> {
  const { inputs } = play.world
  const back = {
    plan: '',
    'target-distribution': inputs['source-distribution'] ?? '',
    'source-distribution': inputs['target-distribution'] ?? '',
    'role-to-assume': inputs['source-role-to-assume'] ?? inputs['role-to-assume'] ?? '',
    'source-role-to-assume':
      inputs['source-role-to-assume'] === undefined ? '' : (inputs['role-to-assume'] ?? ''),
  }
  const second = async () => {
    await pause(apart)
    await play.run({ judged: true, ...(opposite ? { inputs: back } : {}) })
  }
  await Promise.all([play.run({ judged: true }), second()])
}

/** A Node.js whose wall clock SIGUSR2 sets. */
async function withSteppedClock(work: (node: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'clock-'))
  const node = join(folder, 'node')
  const hook = fileURLToPath(new URL('clock-step.mjs', import.meta.url))
  writeFileSync(node, `#!/bin/sh\nexec '${process.execPath}' --import '${hook}' "$@"\n`)
  chmodSync(node, 0o755)
  await work(node).finally(() => rmSync(folder, { recursive: true }))
}

async function withBrokenFile(kind: FileKind, work: (path: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'files-'))
  const paths: Readonly<Record<FileKind, string>> = {
    missing: join(folder, 'missing', 'file'),
    'a directory': join(folder, 'directory'),
    full: '/dev/full',
    'read-only': '/proc/version',
  }
  mkdirSync(paths['a directory'])
  await work(paths[kind]).finally(() => rmSync(folder, { recursive: true }))
}
