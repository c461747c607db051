import { createSocket, type Socket } from 'node:dgram'
import { createServer, type Server } from 'node:net'
import { type Answer, AUTHORITATIVE_ANSWER, decode, encode, TRUNCATED_RESPONSE } from 'dns-packet'

/** One line of a zone file, as `www.example.com 300 CNAME d1.cloudfront.net`; TXT: strings joined by `|`; SOA: the minimum. */
export type Line = string

/** How a server behaves instead of answering as it should. */
export type Behaviour =
  | 'honest'
  | 'silent'
  | 'refused'
  | 'servfail'
  | 'lame'
  | 'referral'
  | 'malformed'
  | 'oversized'
  | 'truncating'
  | 'truncating-and-deaf'
  | 'cutting'
  | 'wrong-id'
  | 'wrong-question'
  | 'no-edns'
  | 'from-elsewhere'
  | 'forged-first'

interface Question {
  readonly name: string
  readonly type: string
}

/**
 * A real DNS server on UDP and TCP with its own records. As a resolver it follows CNAMEs through all records it has; else
 * only within its zones. Made for these tests and nothing else.
 */
export class DnsServer {
  readonly host: string
  behaviour: Behaviour
  lines: Line[]
  /** Zones the server is authoritative for. */
  zones: string[] = []
  readonly recursive: boolean
  readonly asked: string[] = []
  /** Called before each answer: to change records between two rounds. */
  before: (question: Question) => void = () => undefined
  #udp: Socket | undefined
  #tcp: Server | undefined

  constructor(host: string, options: { lines: Line[]; recursive?: boolean; behaviour?: Behaviour }) {
    this.host = host
    this.lines = options.lines
    this.recursive = options.recursive ?? false
    this.behaviour = options.behaviour ?? 'honest'
  }

  /** Listens on `port` (0: a free one) over UDP and TCP; resolves with the port. */
  async listen(port = 0): Promise<number> {
    const tcp = createServer((socket) => {
      socket.on('error', () => socket.destroy())
      socket.on('data', (data) => {
        if (this.behaviour === 'truncating-and-deaf') return
        const message = this.#answer(data.subarray(2), true)
        if (message === undefined) return
        const prefix = Buffer.alloc(2)
        prefix.writeUInt16BE(message.length)
        // In two pieces: a reader that takes the first chunk for the whole fails.
        socket.write(prefix)
        setImmediate(() => socket.end(message))
      })
    })
    this.#tcp = tcp
    const bound = await new Promise<number>((resolve, reject) => {
      tcp.once('error', reject)
      tcp.listen(port, this.host, () => {
        const address = tcp.address()
        resolve(typeof address === 'object' && address !== null ? address.port : 0)
      })
    })
    const udp = createSocket(this.host.includes(':') ? 'udp6' : 'udp4')
    this.#udp = udp
    udp.on('message', (data, from) => {
      const message = this.#answer(data, false)
      if (message === undefined) return
      if (this.behaviour === 'forged-first') {
        const forged = encode({ ...decode(message), id: message.readUInt16BE(0) ^ 1, answers: [] })
        udp.send(forged, from.port, from.address)
      }
      if (this.behaviour !== 'from-elsewhere') return udp.send(message, from.port, from.address)
      const other = createSocket('udp4')
      other.send(message, from.port, from.address, () => other.close())
    })
    await new Promise<void>((resolve, reject) => {
      udp.once('error', reject)
      udp.bind(bound, this.host, resolve)
    })
    return bound
  }

  async close(): Promise<void> {
    const tcp = this.#tcp
    if (tcp !== undefined) await new Promise((resolve) => tcp.close(resolve))
    this.#udp?.close()
  }

  #answer(data: Buffer, tcp: boolean): Buffer | undefined {
    const query = decode(data)
    const asked = query.questions?.[0]
    if (asked === undefined || this.behaviour === 'silent') return undefined
    const question: Question = { name: asked.name.toLowerCase(), type: asked.type }
    this.before(question)
    this.asked.push(`${question.type} ${question.name}${tcp ? ' tcp' : ''}`)
    const id = query.id ?? 0
    const reply = (rcode: number, flags: number, sections: { answers?: Answer[]; authorities?: Answer[] }) =>
      encode({ type: 'response', id, flags: flags | rcode, questions: [asked], ...sections })
    const found = this.#look(question)
    const aa = this.behaviour === 'lame' || this.recursive ? 0 : AUTHORITATIVE_ANSWER
    const edns = (query.additionals ?? []).some(({ type }) => type === 'OPT')
    switch (this.behaviour) {
      case 'refused':
        return reply(5, 0, {})
      case 'servfail':
        return reply(2, 0, {})
      case 'referral':
        return reply(0, 0, {
          authorities: [{ type: 'NS', name: 'example.com', data: 'ns.other.net', ttl: 60 }],
        })
      case 'malformed':
        return reply(0, aa, found).subarray(0, data.length).fill(0xff, 30)
      case 'oversized': {
        const many = Array.from(
          { length: 1_000 },
          (_, i): Answer => ({
            type: 'TXT',
            name: asked.name,
            data: `value ${i}`,
          }),
        )
        return tcp ? reply(0, aa, { answers: many }) : reply(0, aa | TRUNCATED_RESPONSE, {})
      }
      case 'truncating':
      case 'truncating-and-deaf':
        if (!tcp) return reply(found.rcode, aa | TRUNCATED_RESPONSE, {})
        break
      case 'cutting':
        // In the middle of a record, with the count of all.
        if (!tcp) return reply(found.rcode, aa | TRUNCATED_RESPONSE, found).subarray(0, data.length)
        break
      case 'wrong-id':
        return encode({ type: 'response', id: id ^ 1, flags: aa, questions: [asked], answers: found.answers })
      case 'wrong-question':
        return encode({
          type: 'response',
          id,
          flags: aa,
          questions: [{ ...asked, name: 'evil.example.com' }],
          answers: found.answers,
        })
      case 'no-edns':
        if (edns) return encode({ type: 'response', id, flags: 1 })
        break
    }
    return reply(found.rcode, aa, found)
  }

  #look({ name, type }: Question): { rcode: number; answers: Answer[]; authorities: Answer[] } {
    const answers: Answer[] = []
    let current = name
    let exists = true
    for (let hops = 0; hops < 30; hops++) {
      if (!this.recursive && !this.zones.some((zone) => current === zone || current.endsWith(`.${zone}`)))
        break
      const own = this.#own(current)
      exists = own.length > 0 || this.lines.some((line) => line.split(' ')[0]?.endsWith(`.${current}`))
      const right = own.filter((answer) => answer.type === type)
      const link = own.find((answer) => answer.type === 'CNAME')
      answers.push(...(right.length > 0 ? right : link === undefined ? [] : [link]))
      if (right.length > 0 || link?.type !== 'CNAME') break
      if (answers.filter((answer) => answer.name === link.name).length > 1) break
      current = link.data
    }
    const soa = this.lines
      .map(parse)
      .filter((answer) => answer.type === 'SOA' && current.endsWith(answer.name))
      .toSorted((a, b) => b.name.length - a.name.length)
    return { rcode: exists ? 0 : 3, answers, authorities: answers.length > 0 ? [] : soa.slice(0, 1) }
  }

  /** Records of a name; a wildcard line serves names that have none. */
  #own(name: string): Answer[] {
    const all = this.lines.map(parse)
    const exact = all.filter((answer) => answer.name === name)
    const wildcard = `*.${name.slice(name.indexOf('.') + 1)}`
    if (exact.length > 0) return exact
    return all.filter((answer) => answer.name === wildcard).map((answer) => ({ ...answer, name }))
  }
}

/** The data of an HTTPS record without parameters, as `0 d1.cloudfront.net` or `1 .` (RFC 9460 §2.2). */
function binding(text: string): Buffer {
  const [priority = '0', target = ''] = text.split(' ')
  const labels = target.split('.').filter((label) => label !== '')
  return Buffer.concat([
    Buffer.from([0, Number(priority)]),
    ...labels.map((label) => Buffer.from(`${String.fromCharCode(label.length)}${label}`)),
    Buffer.from([0]),
  ])
}

function parse(line: Line): Answer {
  const [name = '', ttl = '0', type = '', ...rest] = line.split(' ')
  const data = rest.join(' ')
  const base = { name, ttl: Number(ttl) }
  switch (type) {
    case 'SOA':
      return {
        ...base,
        type: 'SOA',
        data: { mname: `ns.${name}`, rname: `x.${name}`, minimum: Number(data) },
      }
    case 'TXT':
      return { ...base, type: 'TXT', data: data.split('|') }
    case 'A':
    case 'AAAA':
    case 'CNAME':
    case 'NS':
      return { ...base, type, data }
    default: {
      const other: string = type
      return {
        ...base,
        type: other as 'NULL',
        data: type === 'UNKNOWN_65' ? binding(data) : Buffer.from(data),
      }
    }
  }
}
