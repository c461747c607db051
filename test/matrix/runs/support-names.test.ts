import { expect, test, vi } from 'vitest'
import { distribution } from '../../cloud/scene.ts'
import { Shop } from '../shop.ts'

vi.setConfig({ testTimeout: 60_000 })

interface Said {
  readonly next: readonly { readonly title: string; readonly paste: string }[]
}

test('AWS Support is asked for several names: the case and the next steps have the record that proves each', async () => {
  // No wildcard is possible, and no outage is accepted.
  const covered = ['www.shop.example', 'static.shop.example', 'img.shop.example']
  const shop = await Shop.of({ cross: { covered } })
  const { target } = shop.stage.scene
  const run = await shop.run({ inputs: { command: 'plan' } })
  expect(run.outputs['result'], run.log).toBe('refused')
  const letter = run.outputs['support-case'] ?? ''
  const { next }: Said = JSON.parse(run.outputs['report'] ?? '{}')
  const first = next.filter(({ title }) => title.startsWith('For AWS Support')).map(({ paste }) => paste)
  expect(letter, run.log).toContain('Proof of ownership')
  for (const name of shop.names) {
    expect(letter).toContain(`_${name}`)
    expect(first.join('\n')).toContain(`_${name}. 300 IN TXT "${target.domain}"`)
  }
})

test('one of the names is held by somebody else: the case names that holder', async () => {
  const shop = await Shop.of({ cross: {} })
  const { cloud } = shop.stage
  const stranger = 'other.shop.example'
  distribution(cloud.world, { account: '777788889999', id: 'E3THIRD0000003', aliases: [stranger] })
  const run = await shop.run({
    inputs: { command: 'plan', alias: [...shop.names, stranger].join(',') },
  })
  const letter = run.outputs['support-case'] ?? ''
  expect(letter, run.log).toContain(`${stranger} is on distribution *******0000003 of account ******889999`)
})
