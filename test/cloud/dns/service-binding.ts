import { isIPv4 } from 'node:net'
import { normalName } from './names.ts'

const keys: Readonly<Record<string, number>> = {
  mandatory: 0,
  alpn: 1,
  'no-default-alpn': 2,
  port: 3,
  ipv4hint: 4,
  ech: 5,
  ipv6hint: 6,
}

function number16(value: number): Buffer {
  const buffer = Buffer.alloc(2)
  buffer.writeUInt16BE(value)
  return buffer
}

function wireName(name: string): Buffer {
  const labels = normalName(name)
    .split('.')
    .filter((label) => label !== '')
  return Buffer.concat([
    ...labels.map((label) => Buffer.from(`${String.fromCharCode(label.length)}${label}`)),
    Buffer.alloc(1),
  ])
}

function ipv6(text: string): Buffer {
  const [head = '', tail] = text.split('::')
  const groups = (part: string) =>
    part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16))
  const left = groups(head)
  const right = groups(tail ?? '')
  const zeros = tail === undefined ? [] : Array<number>(8 - left.length - right.length).fill(0)
  return Buffer.concat([...left, ...zeros, ...right].map(number16))
}

function parameter(key: string, value: string): Buffer {
  const items = value === '' ? [] : value.split(',')
  switch (key) {
    case 'alpn':
      return Buffer.concat(items.map((item) => Buffer.from(`${String.fromCharCode(item.length)}${item}`)))
    case 'port':
      return number16(Number(value))
    case 'mandatory':
      return Buffer.concat(items.map((item) => number16(keys[item] ?? Number(item.replace(/^key/, '')))))
    case 'ipv4hint':
      return Buffer.from(items.filter(isIPv4).flatMap((item) => item.split('.').map(Number)))
    case 'ipv6hint':
      return Buffer.concat(items.map(ipv6))
    case 'ech':
      return Buffer.from(value, 'base64')
    default:
      return Buffer.from(value)
  }
}

/** The data of an HTTPS or SVCB record (type 65, 64) as RFC 9460, section 2.2 puts it on the wire: `1 . alpn="h2,h3"`. */
export function serviceBinding(value: string): Buffer {
  const [priority = '0', target = '.', ...rest] = value.trim().split(/\s+/)
  const parameters = rest
    .map((text) => {
      const [key = '', ...parts] = text.split('=')
      return { key, value: parts.join('=').replace(/^"|"$/g, '') }
    })
    .map(({ key, value }) => ({
      number: keys[key] ?? Number(key.replace(/^key/, '')),
      data: parameter(key, value),
    }))
    .toSorted((a, b) => a.number - b.number)
  return Buffer.concat([
    number16(Number(priority)),
    wireName(target),
    ...parameters.flatMap(({ number, data }) => [number16(number), number16(data.length), data]),
  ])
}
