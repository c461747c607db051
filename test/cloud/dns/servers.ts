import { createSocket, type Socket as UdpSocket } from 'node:dgram'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import type { DnsPlane } from './plane.ts'
import { Recursor } from './recursor.ts'
import { authoritativeReply, recursiveReply, type Transport } from './respond.ts'

/** Where a server listens, over UDP and TCP alike. */
export interface Address {
  readonly host: string
  readonly port: number
}

export interface DnsOptions {
  /** One address a server; default 127.0.0.1 for all. */
  readonly hosts?: readonly string[]
  /** The same port for all servers, which then need different hosts; default: a free one each. */
  readonly port?: number
  /** Also start a recursive resolver. */
  readonly recursive?: boolean
  /** Waits `ms` before a slow server answers; wall-clock time unless given. */
  readonly sleep?: (ms: number) => Promise<unknown>
}

export interface RunningDns {
  /** In the order of `plane.servers`. */
  readonly servers: readonly Address[]
  readonly recursive: Address | undefined
  readonly recursor: Recursor
  readonly stop: () => Promise<void>
}

type Reply = (query: Buffer, transport: Transport) => Promise<Buffer | undefined>

/** Whole messages of a TCP stream, each behind its length (RFC 1035, section 4.2.2), and what is left. */
function messages(stream: Buffer): { whole: Buffer[]; rest: Buffer } {
  const whole: Buffer[] = []
  let rest = stream
  while (rest.length >= 2 && rest.length >= rest.readUInt16BE(0) + 2) {
    whole.push(rest.subarray(2, rest.readUInt16BE(0) + 2))
    rest = rest.subarray(rest.readUInt16BE(0) + 2)
  }
  return { whole, rest }
}

function serveStream(socket: Socket, reply: Reply): void {
  let pending: Buffer = Buffer.alloc(0)
  socket.on('error', () => socket.destroy())
  socket.on('data', (data: Buffer) => {
    const { whole, rest } = messages(Buffer.concat([pending, data]))
    pending = rest
    for (const query of whole) {
      void reply(query, 'tcp').then((bytes) => {
        if (bytes === undefined || socket.destroyed) return
        const length = Buffer.alloc(2)
        length.writeUInt16BE(bytes.length)
        socket.write(Buffer.concat([length, bytes]))
      })
    }
  })
}

function listenTcp(host: string, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(port, host, () => resolve(server))
  })
}

function listenUdp(host: string, port: number): Promise<UdpSocket> {
  return new Promise((resolve, reject) => {
    const socket = createSocket(host.includes(':') ? 'udp6' : 'udp4')
    socket.once('error', reject)
    socket.bind(port, host, () => resolve(socket))
  })
}

interface Listener {
  readonly address: Address
  readonly close: () => Promise<void>
}

/** Listens over UDP and TCP on one port. A free TCP port whose UDP twin is taken is given up and another one tried. */
async function listen(host: string, port: number, reply: Reply, attempts = 20): Promise<Listener> {
  const tcp = await listenTcp(host, port)
  const { port: bound } = tcp.address() as AddressInfo
  let udp: UdpSocket
  try {
    udp = await listenUdp(host, bound)
  } catch (error) {
    await new Promise((resolve) => tcp.close(resolve))
    if (port !== 0 || attempts === 0) throw error
    return listen(host, port, reply, attempts - 1)
  }
  let open = true
  udp.on('message', (query, from) => {
    void reply(query, 'udp').then((bytes) => {
      if (bytes !== undefined && open) udp.send(bytes, from.port, from.address)
    })
  })
  const streams = new Set<Socket>()
  tcp.on('connection', (socket) => {
    streams.add(socket)
    socket.on('close', () => streams.delete(socket))
    serveStream(socket, reply)
  })
  const close = async () => {
    open = false
    for (const stream of streams) stream.destroy()
    await Promise.all([
      new Promise<void>((resolve) => udp.close(() => resolve())),
      new Promise((resolve) => tcp.close(resolve)),
    ])
  }
  return { address: { host, port: bound }, close }
}

/** Puts the plane's servers, and where wanted a recursive resolver, on loopback sockets. */
export async function startDns(plane: DnsPlane, options: DnsOptions = {}): Promise<RunningDns> {
  const recursor = new Recursor(plane, 'resolver')
  const sleep = options.sleep ?? ((ms: number) => pause(ms, undefined, { ref: false }))
  const listeners: Listener[] = []
  const stop = async () => {
    await Promise.all(listeners.map((listener) => listener.close()))
  }
  try {
    for (const [index, server] of plane.servers.entries()) {
      const host = options.hosts?.[index] ?? '127.0.0.1'
      const reply: Reply = async (query, transport) => {
        const bytes = authoritativeReply(plane, server, query, transport)
        if (server.deviation.delay > 0) await sleep(server.deviation.delay)
        return bytes
      }
      listeners.push(await listen(host, options.port ?? 0, reply))
      plane.hosts.set(server.name, host)
    }
    if (options.recursive === true)
      listeners.push(
        await listen('127.0.0.1', 0, async (query, transport) => recursiveReply(recursor, query, transport)),
      )
  } catch (error) {
    await stop()
    throw error
  }
  const addresses = listeners.map((listener) => listener.address)
  return {
    servers: addresses.slice(0, plane.servers.length),
    recursive: addresses[plane.servers.length],
    recursor,
    stop,
  }
}
