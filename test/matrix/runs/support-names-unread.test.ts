import { expect, test, vi } from 'vitest'
import { Shop } from '../shop.ts'

vi.setConfig({ testTimeout: 60_000 })

const covered = ['www.shop.example', 'static.shop.example', 'img.shop.example']

test('of names that are on the source the conflict list is not asked, and the case does not say that it could not be read', async () => {
  const shop = await Shop.of({ cross: { covered } })
  const run = await shop.run({ inputs: { command: 'plan' } })
  const letter = run.outputs['support-case'] ?? ''
  expect(letter, run.log).toContain('is on E1OLDSHOP00001')
  expect(letter).not.toContain('could not be read: the source or the target holds the name')
})

test.each([1, 3])(
  'a role that may not read the certificate, which docs/permissions.md allows: the case is written, for %i names',
  async (many) => {
    const shop = await Shop.of({ cross: { covered } })
    shop.stage.cloud.faults.add({
      operation: 'DescribeCertificate',
      does: { status: 400, code: 'AccessDeniedException', message: 'not authorized' },
      times: 1_000,
    })
    const names = shop.names.slice(0, many)
    const run = await shop.run({
      inputs: { command: 'plan', alias: names.join(','), 'accept-downtime': '' },
    })
    expect(run.outputs['result'], run.log).toBe('refused')
    expect(run.outputs['support-case'], run.log).toContain('Proof of ownership')
  },
)
