import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { byHand } from '../../../../src/commands/verdict/by-hand.ts'
import { facts, standing } from './exposed.ts'

/** The printed commands where somebody pastes them: into a shell that takes commands from a terminal, with a profile of their own. */

const missing = ['bash', 'jq'].filter((name) => spawnSync(name, ['--version']).status !== 0)

/** An AWS CLI whose profiles say `output = text`, as far as these commands ask it for something. */
const aws = `#!/bin/sh
echo "$*" >> calls.txt
case "$*" in
  *get-distribution-config*"--output json"*) echo '{"ETag":"E1","DistributionConfig":{"Enabled":false,"Aliases":{"Quantity":0}}}' ;;
  *get-distribution-tenant*"--output json"*) echo '{"ETag":"E1","DistributionTenant":{"DistributionId":"E9","Domains":[],"Enabled":false}}' ;;
  *get-distribution*) printf 'E1\\nDISTRIBUTIONCONFIG\\tFalse\\n' ;;
esac
`

/** What the AWS CLI was asked for by commands that were pasted into a shell as zsh begins one, in which \`#\` is no comment. */
function pasted(text: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'pasted-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'aws'), aws)
  chmodSync(join(folder, 'aws'), 0o755)
  writeFileSync(join(folder, 'calls.txt'), '')
  const env = { PATH: `${folder}${delimiter}${process.env['PATH']}`, HOME: '/nonexistent' }
  const args = ['--norc', '--noprofile', '+O', 'interactive_comments', '-i']
  spawnSync('bash', args, { cwd: folder, env, input: `${text}\nexit\n`, timeout: 30_000 })
  return readFileSync(join(folder, 'calls.txt'), 'utf8').split('\n').filter(Boolean)
}

describe.skipIf(missing.length > 0)('by hand, in a terminal', () => {
  test.each([
    ['E1SOURCE', 'E2TARGET', 'target-disabled', 'target cloudfront update-distribution --id E2TARGET'],
    ['E1SOURCE', 'E2TARGET', 'left-disabled', 'source cloudfront update-distribution --id E1SOURCE'],
    ['E1SOURCE', 'E2TARGET', 'source-disabled', 'source cloudfront update-distribution --id E1SOURCE'],
    ['E1SOURCE', 'E2TARGET', 'held-by-nobody', 'target cloudfront update-distribution --id E2TARGET'],
    ['E1SOURCE', 'dt_2', 'held-by-nobody', 'target cloudfront update-distribution-tenant --id dt_2'],
    ['dt_1', 'E2TARGET', 'source-disabled', 'source cloudfront update-distribution-tenant --id dt_1'],
  ] as const)('%s to %s, %s: the change is made', (source, target, kind, change) => {
    const [{ paste } = { paste: '' }] = byHand(facts(source, target), standing(kind))
    const calls = pasted(paste.replaceAll('seq 120', 'seq 1'))
    expect(
      calls.find((call) => call.includes(' update-distribution')),
      calls.join('\n'),
    ).toContain(change)
    expect(calls.join('\n')).toContain('--if-match E1')
  })
})
