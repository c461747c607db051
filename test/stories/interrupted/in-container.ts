import { EventEmitter, once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { twoAccounts } from '../harness/two-accounts.ts'

type Story = Awaited<ReturnType<typeof twoAccounts>>

/**
 * A main step in a job with `container:` that waits for its TXT record when the job is cancelled, of which it hears nothing. `file`: where it
 * saves its state.
 */
export async function cancelledInContainer(story: Story, more: Parameters<Story['run']>[1] = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'in-container-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'state')
  writeFileSync(file, '')
  const inputs = {
    scenario: 'disable-source',
    'accept-downtime': story.names.join(','),
    'dns-timeout': '60s',
  }
  const waits = new EventEmitter()
  const cancel = once(waits, 'cancelled')
  const main = story.run(inputs, {
    ...more,
    env: { GITHUB_STATE: file },
    judged: true,
    onLine: (line) => {
      if (/DNS \w+ wanted: \S+ \d+ IN TXT/.test(line)) waits.emit('cancelled')
    },
  })
  await cancel
  return { file, inputs, main: () => main }
}
