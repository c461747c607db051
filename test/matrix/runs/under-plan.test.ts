import { expect, test, vi } from 'vitest'
import { latest } from '../../cloud/cloudfront/versions.ts'
import { parseCommandFile } from '../../stories/harness/command-files.ts'
import type { VirtualRun } from '../../virtual/run.ts'
import { methods, Shop } from '../shop.ts'

vi.setConfig({ testTimeout: 60_000 })

/** The inputs by which a run says that the move goes on. */
function onward({ outputs, log }: VirtualRun): Readonly<Record<string, string>> {
  const { next }: { readonly next: readonly { readonly title: string; readonly paste: string }[] } =
    JSON.parse(outputs['report'] ?? '{}')
  const found = next.find(
    ({ title, paste }) => title.startsWith('Run again') && paste.includes('command: move'),
  )
  expect(found, log).toBeDefined()
  const lines = (found?.paste ?? '').split('\n').map((line) => /^([a-z-]+): '?(.*?)'?$/.exec(line) ?? [])
  return Object.fromEntries(lines.map(([, name = '', value = '']) => [name, value]))
}

test.each(['cancelled', 'killed, and the post step looks'] as const)(
  'wildcard, without a plan: %s once the wildcard is there: the run that it names takes the wildcard off again',
  async (how) => {
    const { stage, inputs } = methods.wildcard
    const shop = await Shop.of(stage)
    const { target } = shop.stage.scene
    const added = () => latest(target).aliases.some((name) => name.startsWith('*.'))
    expect(added()).toBe(false)
    const main = await shop.run({
      inputs: inputs(),
      after: ({ cancel, kill }) => {
        if (added()) (how === 'cancelled' ? cancel : kill)()
      },
    })
    const ended =
      how === 'cancelled'
        ? main
        : await shop.run({ inputs: inputs(), post: { state: parseCommandFile(main.state) } })
    const again = await shop.run({ inputs: onward(ended) })
    expect(again.outputs['result'], again.log).toBe('moved')
    expect(added()).toBe(false)
  },
)
