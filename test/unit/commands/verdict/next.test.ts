import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { enableByHand } from '../../../../src/commands/verdict/next.ts'

test('enabling by hand works with a configuration that is longer than a shell takes as an argument', () => {
  const folder = mkdtempSync(join(tmpdir(), 'by-hand-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const program = (name: string, text: string) => {
    writeFileSync(join(folder, name), `#!/bin/sh\n${text}\n`)
    chmodSync(join(folder, name), 0o755)
  }
  // Stand-ins: the configuration has 300 kB, and its ETag is E1.
  program(
    'aws',
    'case "$2" in update-distribution) echo "$@" > called;; *) head -c 300000 /dev/zero | tr "\\0" x;; esac',
  )
  program('jq', 'case "$1" in -r) echo E1;; *) cat "$2";; esac')
  const { paste } = enableByHand('E1OLDSHOP00001')
  execFileSync('sh', ['-e', '-c', paste], { cwd: folder, env: { PATH: `${folder}:${process.env['PATH']}` } })
  expect(readFileSync(join(folder, 'called'), 'utf8').trim()).toBe(
    'cloudfront update-distribution --id E1OLDSHOP00001 --if-match E1 --distribution-config file://E1OLDSHOP00001-enabled.json',
  )
  expect(readFileSync(join(folder, 'E1OLDSHOP00001-enabled.json'), 'utf8')).toHaveLength(300_000)
})
