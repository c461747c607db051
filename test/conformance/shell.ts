import { execFile, spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { ControlPlane } from './control-plane.ts'

/** The programs that these commands need and this machine does not have. */
export const missing = ['aws', 'jq'].filter((name) => spawnSync(name, ['--version']).status !== 0)

/** Whether the installed AWS CLI has the commands of tenants: older versions, such as that of Debian 12, do not. */
export const knowsTenants =
  spawnSync('aws', ['cloudfront', 'get-distribution-tenant', '--generate-cli-skeleton']).status === 0

/** How long a test may take, in ms: the AWS CLI takes seconds to start where the machine is busy. */
export const slow = 180_000

/** Runs commands with bash, jq and the AWS CLI, whose profiles `source` and `target` lead to the control plane. @returns stdout */
export function shell(plane: ControlPlane, script: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'break-glass-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  // The CLI of the page, led to the control plane: profiles of its own hold the same keys here.
  const cli = spawnSync('sh', ['-c', 'command -v aws'], { encoding: 'utf8' }).stdout.trim()
  writeFileSync(join(folder, 'aws'), `#!/bin/sh\nexec '${cli}' --endpoint-url '${plane.url}' "$@"\n`)
  chmodSync(join(folder, 'aws'), 0o755)
  const { accessKeyId, secretAccessKey } = plane.ourKeys
  const profile = (name: string) =>
    `[${name}]\naws_access_key_id=${accessKeyId}\naws_secret_access_key=${secretAccessKey}\n`
  writeFileSync(join(folder, 'credentials'), `${profile('source')}${profile('target')}`)
  const env = {
    PATH: `${folder}${delimiter}${process.env['PATH']}`,
    HOME: '/nonexistent',
    AWS_SHARED_CREDENTIALS_FILE: join(folder, 'credentials'),
    AWS_DEFAULT_REGION: 'us-east-1',
    AWS_MAX_ATTEMPTS: '1',
    AWS_PAGER: '',
  }
  return new Promise((resolve, reject) => {
    const args = ['-euo', 'pipefail', '-c', script]
    const limit = { timeout: 120_000, killSignal: 'SIGKILL' } as const
    execFile('bash', args, { cwd: folder, env, ...limit }, (error, stdout) =>
      error ? reject(error) : resolve(stdout),
    )
  })
}
