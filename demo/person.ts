import type { StandardScene } from '../test/cloud/scene/standard.ts'

/** A record as the log asks for it: `DNS traffic wanted: www.shop.example. 300 IN CNAME d2.cloudfront.net.`. */
const wanted = /DNS (?:traffic|ownership) wanted: (\S+?)\.? (\d+) IN (CNAME|TXT) ("[^"]*"|[^\s,]+)/

/**
 * The person who has DNS in hand: reads the log, and puts each record into the zone as soon as the log asks for it.
 * `tell` is told what was done.
 */
export function dnsPerson({ zone }: StandardScene, tell: (what: string) => void): (line: string) => void {
  return (line) => {
    const [, name, ttl, type, value] = wanted.exec(line) ?? []
    if (name === undefined || value === undefined || (type !== 'CNAME' && type !== 'TXT')) return
    const plain = value.replace(/^"|"$/g, '').replace(/\.$/, '')
    zone.load([{ name, type, ttl: Number(ttl), values: [type === 'TXT' ? `"${plain}"` : `${plain}.`] }])
    tell(`${type} ${name} → ${plain}`)
  }
}
