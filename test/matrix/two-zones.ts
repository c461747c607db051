import type { Zone } from '../cloud/dns/zone.ts'
import type { Misfortune } from '../cloud/faults.ts'
import { everything } from '../cloud/scene.ts'
import { recordsOf } from '../stories/dns/dns-zone.ts'
import { roleOfAllJobs } from './fan-out.ts'
import { methods } from './shop.ts'
import { Wide } from './wide.ts'

export const [shop, store] = ['shop.example', 'store.example']
export const names = [`www.${shop}`, `img.${shop}`, `www.${store}`, `img.${store}`]
const covered = [shop, `*.${shop}`, `*.${store}`]

/** Names in two hosted zones of one account, and one role for all. */
export async function twoZones(method: keyof typeof methods) {
  const { stage: options, inputs } = methods[method]
  const wide = await Wide.of(
    'cross' in options ? { cross: { covered } } : { scene: { covered, oneCertificate: true } },
    names,
  )
  const { cloud, scene } = wide.stage
  const second = cloud.dns.addZone(store, { account: scene.account, soaMinimum: 900 })
  second.load(
    ['www', 'img'].map((host) => ({
      name: `${host}.${store}`,
      type: 'CNAME' as const,
      ttl: 1,
      values: [`${scene.source.domain}.`],
    })),
  )
  const zones: Record<string, Zone> = { [shop]: scene.zone, [store]: second }
  const given = {
    ...inputs(names),
    'role-to-assume': roleOfAllJobs(wide.stage, scene.account, [everything]),
    ...('cross' in options
      ? { 'source-role-to-assume': roleOfAllJobs(wide.stage, scene.otherAccount, [everything]) }
      : {}),
    dns: 'route53',
  }
  const zoneOf = (name: string) => zones[name.endsWith(store) ? store : shop] ?? scene.zone
  return {
    wide,
    scene,
    given,
    zones,
    /** The zone refuses its writes of one kind, or of any. */
    refuse: (zone: string, does: Misfortune, type = '') =>
      cloud.faults.add({
        operation: 'ChangeResourceRecordSets',
        does,
        when: ({ request }) =>
          request.path.includes(zones[zone]?.id ?? '?') && request.body.includes(`<Type>${type}`),
      }),
    /** The records of each name and of its ownership. */
    records: () => names.map((name) => [name, `_${name}`].map((one) => recordsOf(zoneOf(one), one))),
    /** Those of a name that lead users, by the zone. */
    led: (name: string) => recordsOf(zoneOf(name), name).join(),
  }
}
