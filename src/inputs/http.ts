import { trimAscii } from '../base/alias.ts'
import { type Parser, right, wrong } from './inputs.ts'

const mostPath = 2_048

/**
 * The path that the probe requests, or `off`. The host is always the alias: whatever URL() could read as another host,
 * or a server as another header or path, is refused. Characters: RFC 3986 §3.3 and §3.4.
 */
export const probePath: Parser<string | undefined> = (text) => {
  if (text === 'off') return right(undefined)
  if (text.length > mostPath) return wrong(`it has more than ${mostPath} characters`)
  if (!text.startsWith('/')) return wrong('it does not begin with a slash; the host is always the alias')
  if (text.startsWith('//')) return wrong('it begins with two slashes, which would mean another host')
  if (!/^(?:[A-Za-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9A-Fa-f]{2})*$/.test(text)) {
    return wrong('it contains a character that a path cannot contain; write such characters as %XX')
  }
  if (/%(?:[01][0-9A-Fa-f]|7[Ff])/.test(text)) return wrong('it contains an encoded control character')
  const [path = ''] = text.split('?')
  const dots = path.split('/').some((segment) => /^\.{1,2}$/.test(segment.replace(/%2e/gi, '.')))
  return dots ? wrong('it contains a dot segment') : right(text)
}

const credentials = new Set([
  'authorization',
  'proxy-authorization',
  'cookie',
  'set-cookie',
  'x-api-key',
  'x-amz-security-token',
])

/** `name: value` by RFC 9110 §5.1 and §5.5, in printable ASCII; the name is folded to lower case. */
export const probeHeader: Parser<{ name: string; value: string }> = (text) => {
  const colon = text.indexOf(':')
  if (colon < 0) return wrong('there is no colon between name and value')
  const name = text.slice(0, colon).toLowerCase()
  const value = trimAscii(text.slice(colon + 1))
  if (!/^[!#$%&'*+\-.^_`|~0-9a-z]+$/.test(name)) return wrong('its name is not valid')
  if (credentials.has(name))
    return wrong(`${name} carries credentials and does not identify the server that answered`)
  if (!/^[\t\x20-\x7e]+$/.test(value)) return wrong('its value is empty or not printable ASCII')
  return right({ name, value })
}
