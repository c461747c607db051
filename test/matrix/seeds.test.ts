import { expect, test } from 'vitest'
import { sequence } from '../virtual/stage.ts'
import { tellOf } from './figures.ts'
import { ends, type Kind, kinds } from './misfortunes.ts'
import { Play } from './play.ts'
import { inTime, ofShard, together } from './several.ts'
import { variants } from './variants.ts'

/** Seeds that have failed once stay here for ever. */
const regressions: readonly number[] = [51, 56]

const count = Number(process.env['MATRIX_SEEDS'] ?? 100)
const seeds = [...new Set([...regressions, ...Array.from({ length: count }, (_, at) => at + 1)])]

/** Seeds that one test plays: the test runner does not hold a million tests. */
const block = count > 1_000 ? 20 : 1
const blocks = Array.from({ length: Math.ceil(seeds.length / block) }, (_, n) =>
  seeds.slice(n * block, (n + 1) * block),
)

test.each(ofShard(blocks).map((some) => [some.at(0), some.at(-1), some] as const))(
  'seeds %i to %i',
  async (_, __, some) => {
    const wrong: string[] = []
    for (const seed of some) if (inTime()) wrong.push(...(await played(seed)))
    expect(wrong).toEqual([])
  },
  1_200_000,
)

/** Several misfortunes in one run, at calls that the seed chooses, and then one in the run after it. */
async function played(seed: number): Promise<readonly string[]> {
  const random = sequence(seed)
  const among = <T>(list: readonly T[]): T => {
    const one = list[Math.floor(random() * list.length)]
    if (one === undefined) throw new Error('nothing to choose from')
    return one
  }
  const variant = among(variants)
  const struck: Kind[] = []
  const strikes = () =>
    Array.from({ length: 1 + Math.floor(random() * 3) }, () => among<Kind>([...kinds, ...ends])).map(
      (kind) => {
        struck.push(kind)
        return kind.at(1 + Math.floor(random() * 70))
      },
    )
  const play = await Play.of(variant, { seed }, true)
  await play.run({ ...together(strikes()), blind: true })
  play.heal()
  await play.run({ ...together(strikes()), blind: true })
  play.heal()
  const again = await play.converge(play.plan())
  const wrong = [...play.verdict(), ...again]
  tellOf('seeds', play, wrong, again, { faults: struck.map((kind) => kind.name), variants: [variant.name] })
  return wrong.map((law) => `${variant.name}, seed ${seed}: ${law}`)
}
