import type { Zone } from '../cloud/dns/zone.ts'
import { everything } from '../cloud/scene.ts'
import type { Stage } from '../virtual/stage.ts'
import { roleOfAllJobs } from './fan-out.ts'
import { methods } from './shop.ts'
import { Wide } from './wide.ts'

export const [theirs, ours] = ['www.store.example', 'www.shop.example'] as const

/** Two names of one move between two accounts, of which the run sees the hosted zone of `ours` alone; a person changes DNS of `theirs`. */
interface BesidePerson {
  readonly wide: Wide
  readonly stage: Stage
  readonly store: Zone
  readonly inputs: Readonly<Record<string, string>>
  /** Reads the log as that person does, who changes the record after so many ms; `undefined`: never. */
  readonly person: (after: (value: string) => number | undefined) => (text: string) => void
}

/** @param leads where DNS of `theirs` leads at first; without it to the source */
export async function besidePerson(leads?: string): Promise<BesidePerson> {
  const names = [theirs, ours]
  const wide = await Wide.of(
    { cross: { covered: ['shop.example', '*.shop.example', '*.store.example'] } },
    names,
  )
  const { stage } = wide
  const { scene, cloud, clock } = stage
  const store = cloud.dns.addZone('store.example', { account: '777788889999', soaMinimum: 900 })
  store.load([{ name: theirs, type: 'CNAME', ttl: 1, values: [leads ?? `${scene.source.domain}.`] }])
  return {
    wide,
    stage,
    store,
    inputs: {
      ...methods['release-and-claim'].inputs(names),
      'role-to-assume': roleOfAllJobs(stage, scene.account, [everything]),
      'source-role-to-assume': roleOfAllJobs(stage, scene.otherAccount, [everything]),
    },
    person: (after) => (text) => {
      for (const [, name = '', ttl, value = ''] of text.matchAll(
        /DNS traffic wanted: (\S+)\. (\d+) IN CNAME (\S+)/g,
      )) {
        const ms = name === theirs ? after(value) : undefined
        if (ms === undefined) continue
        const record = { name, type: 'CNAME' as const, ttl: Number(ttl), values: [value] }
        void clock.sleep(ms).then(() => store.put(cloud.world.now(), [record]))
      }
    },
  }
}
