import type { Stage } from './stage.ts'

/** Somebody who reads the log and publishes every record that it asks for, a little later. */
export function diligentPerson({ cloud, scene, clock }: Stage): (text: string) => void {
  return (text) => {
    for (const [, name = '', ttl, type = '', value = ''] of text.matchAll(
      /DNS (?:ownership|traffic) wanted: (\S+)\. (\d+) IN (\S+) (\S+)/g,
    ))
      void clock.sleep(20_000).then(() => {
        const now = cloud.world.now()
        if (type === 'TXT') scene.zone.put(now, [{ name, type, ttl: Number(ttl), values: [value] }])
        else if (type === 'CNAME') scene.zone.put(now, [{ name, type, ttl: Number(ttl), values: [value] }])
        else {
          const alias = { zoneId: 'Z2FDTNDATAQYW2', dnsName: value, evaluateTargetHealth: false }
          scene.zone.put(now, [
            { name, type: 'A', alias },
            { name, type: 'AAAA', alias },
          ])
        }
      })
  }
}
