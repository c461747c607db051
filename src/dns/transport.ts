import { createSocket } from 'node:dgram'
import { connect, isIPv6 } from 'node:net'
import type { Address } from '../base/address.ts'

/**
 * Sends one datagram from a fresh port and resolves with the first one from that server for which `isAnswer` holds;
 * others are ignored, since anybody can send them. The socket is connected, so the kernel drops what comes from elsewhere.
 * @throws the socket's error, for instance ECONNREFUSED; `signal.reason` when aborted.
 */
export function overUdp(
  { host, port }: Address,
  message: Buffer,
  isAnswer: (message: Buffer) => boolean,
  signal: AbortSignal,
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason)
    const socket = createSocket(isIPv6(host) ? 'udp6' : 'udp4')
    let open = true
    const end = (settle: () => void) => {
      if (!open) return
      open = false
      signal.removeEventListener('abort', stop)
      socket.close()
      settle()
    }
    const stop = () => end(() => reject(signal.reason))
    signal.addEventListener('abort', stop, { once: true })
    socket.on('error', (error) => end(() => reject(error)))
    socket.on('message', (received) => {
      if (isAnswer(received)) end(() => resolve(received))
    })
    socket.on('connect', () => socket.send(message))
    socket.connect(port, host)
  })
}

/**
 * Sends one message over TCP, where its length goes before it (RFC 1035 §4.2.2), and resolves with the one that comes
 * back: at most 65535 bytes.
 * @throws the socket's error; an Error when the connection ends early; `signal.reason` when aborted.
 */
export function overTcp({ host, port }: Address, message: Buffer, signal: AbortSignal): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason)
    const socket = connect({ host, port })
    let received = Buffer.alloc(0)
    const end = (settle: () => void) => {
      signal.removeEventListener('abort', stop)
      socket.destroy()
      settle()
    }
    const stop = () => end(() => reject(signal.reason))
    signal.addEventListener('abort', stop, { once: true })
    socket.on('error', (error) => end(() => reject(error)))
    socket.on('close', () => end(() => reject(new Error('the connection ended early'))))
    socket.on('data', (chunk) => {
      received = Buffer.concat([received, chunk])
      if (received.length < 2) return
      const length = received.readUInt16BE(0)
      if (received.length >= length + 2) end(() => resolve(received.subarray(2, length + 2)))
    })
    const prefix = Buffer.alloc(2)
    prefix.writeUInt16BE(message.length)
    socket.write(Buffer.concat([prefix, message]))
  })
}
