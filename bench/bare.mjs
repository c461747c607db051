import { createHash, createHmac } from 'node:crypto'
import { createSocket } from 'node:dgram'
import { readFileSync } from 'node:fs'
import { Agent, request } from 'node:http'

/**
 * The floor: the same HTTP requests as the action, in the same order, by node:http and a signature by hand. It asks for
 * the OIDC token and assumes the role, then sends what the list (a JSON file) says; the DNS questions that came before a
 * request are asked side by side, over one socket. Plain JavaScript, so that nothing but
 * the requests is measured.
 */

const agent = new Agent({ keepAlive: true })
const hash = (data) => createHash('sha256').update(data).digest('hex')
const hmac = (key, data) => createHmac('sha256', key).update(data).digest()

function send(url, { method = 'GET', headers = {}, body = '' } = {}) {
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { method, headers, agent }, (answer) => {
      const chunks = []
      answer.on('data', (chunk) => chunks.push(chunk))
      answer.on('end', () => resolve({ status: answer.statusCode, text: Buffer.concat(chunks).toString() }))
    })
    outgoing.on('error', reject)
    outgoing.end(body)
  })
}

function signed(url, service, { method, headers, body }, keys) {
  const { host, pathname, searchParams } = new URL(url)
  const date = `${new Date().toISOString().replaceAll(/[-:]|\.\d+/g, '')}`
  const all = { ...headers, host, 'x-amz-date': date, 'x-amz-content-sha256': hash(body) }
  if (keys.token !== '') all['x-amz-security-token'] = keys.token
  const names = Object.keys(all).sort()
  const strict = (text) =>
    encodeURIComponent(text).replaceAll(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
  const query = [...searchParams]
    .map(([name, value]) => `${strict(name)}=${strict(value)}`)
    .sort()
    .join('&')
  const path = pathname
    .split('/')
    .map((part) => strict(decodeURIComponent(part)))
    .map(strict)
    .join('/')
  const canonical = [
    method,
    path,
    query,
    ...names.map((name) => `${name}:${all[name].trim()}`),
    '',
    names.join(';'),
    hash(body),
  ]
  const scope = `${date.slice(0, 8)}/us-east-1/${service}/aws4_request`
  const text = ['AWS4-HMAC-SHA256', date, scope, hash(canonical.join('\n'))].join('\n')
  const key = scope.split('/').reduce((from, part) => hmac(from, part), `AWS4${keys.secret}`)
  const signature = hmac(key, text).toString('hex')
  all.authorization = `AWS4-HMAC-SHA256 Credential=${keys.id}/${scope}, SignedHeaders=${names.join(';')}, Signature=${signature}`
  return { method, headers: all, body }
}

/** Types of the questions as numbers (RFC 1035 §3.2.2, RFC 3596, RFC 9460). */
const types = { A: 1, NS: 2, CNAME: 5, SOA: 6, TXT: 16, AAAA: 28, HTTPS: 65, TYPE65: 65 }

/** Asks all questions at once, and resolves when as many answers have come. */
function ask(questions) {
  if (questions.length === 0) return undefined
  return new Promise((resolve, reject) => {
    const socket = createSocket('udp4')
    let open = questions.length
    socket.on('error', reject)
    socket.on('message', () => {
      open--
      if (open === 0) socket.close(resolve)
    })
    for (const [id, { server, name, type }] of questions.entries()) {
      const labels = name.split('.').map((label) => Buffer.from([label.length, ...Buffer.from(label)]))
      const [head, tail] = [Buffer.alloc(12), Buffer.alloc(5)]
      head.writeUInt16BE(id, 0)
      head.writeUInt16BE(1, 4)
      tail.writeUInt16BE(types[type], 1)
      tail.writeUInt16BE(1, 3)
      const [host, port] = nameServers[server].split(':')
      socket.send(Buffer.concat([head, ...labels, tail]), Number(port), host)
    }
  })
}

const { env } = process
const nameServers = env.NAME_SERVERS.split(',')
const list = JSON.parse(readFileSync(env.REQUESTS, 'utf8'))
const urls = {
  cloudfront: env.AWS_ENDPOINT_URL_CLOUDFRONT,
  sts: env.AWS_ENDPOINT_URL_STS,
  acm: env.AWS_ENDPOINT_URL_ACM,
  route53: env.AWS_ENDPOINT_URL_ROUTE_53,
  github: env.GITHUB_API_URL,
}
let identity = ''
let keys = { id: '', secret: '', token: '' }
for (const { endpoint, operation, method, target, headers, body, questions } of list) {
  await ask(questions)
  if (operation === 'GetIdToken') {
    const url = `${env.ACTIONS_ID_TOKEN_REQUEST_URL}&audience=sts.amazonaws.com`
    const answer = await send(url, {
      headers: { authorization: `Bearer ${env.ACTIONS_ID_TOKEN_REQUEST_TOKEN}` },
    })
    identity = JSON.parse(answer.text).value
    continue
  }
  const anonymous = operation === 'AssumeRoleWithWebIdentity'
  const parameters = new URLSearchParams(body)
  if (anonymous) parameters.set('WebIdentityToken', identity)
  const what = { method, headers, body: anonymous ? parameters.toString() : body }
  const url = urls[endpoint] + target
  const answer = await send(
    url,
    anonymous || endpoint === 'github' ? what : signed(url, endpoint, what, keys),
  )
  if (answer.status >= 400) throw new Error(`${operation}: ${answer.status} ${answer.text}`)
  if (!anonymous) continue
  const [id, secret, token] = ['AccessKeyId', 'SecretAccessKey', 'SessionToken'].map(
    (name) => answer.text.match(new RegExp(`<${name}>([^<]*)<`))?.[1] ?? '',
  )
  keys = { id, secret, token }
}
agent.destroy()
