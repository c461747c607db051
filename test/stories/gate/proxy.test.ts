import { once } from 'node:events'
import { createServer as createProxy, request as send } from 'node:http'
import { createServer as createSecure } from 'node:https'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { expect, it, onTestFinished } from 'vitest'
import { make } from '../../cloud/certificates.ts'
import { type Staging, staging } from '../harness/staging.ts'

const names = { token: 'token.actions.example', api: 'api.github.example' }

/** GitHub's two hosts with TLS in front of the local cloud. Their names exist nowhere; 0.0.0.0 is this machine. */
async function gitHub({ cloud }: Staging): Promise<number> {
  const url = new URL(cloud.environment()['GITHUB_API_URL'] ?? '')
  const { certificatePem, keyPem } = await make(cloud.world, {
    account: 'github',
    names: [...Object.values(names), '0.0.0.0'],
  })
  const server = createSecure({ cert: certificatePem, key: keyPem }, (request, response) => {
    const { method, url: path, headers } = request
    send(new URL(path ?? '/', url), { method: method ?? 'GET', headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers)
      answer.pipe(response)
    }).end()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close().closeAllConnections())
  return (server.address() as AddressInfo).port
}

/** A proxy that knows CONNECT alone, and leads every name to `port` of this machine. */
async function proxyTo(port: number) {
  const asked: string[] = []
  const sockets = new Set<Socket>()
  const server = createProxy((_, response) => response.writeHead(405).end())
  server.on('connect', ({ url = '', headers }, socket: Socket) => {
    asked.push(`${url}${headers['proxy-authorization'] === undefined ? '' : ' with a password'}`)
    const onward = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      socket.pipe(onward).pipe(socket)
    })
    for (const end of [socket, onward]) {
      sockets.add(end)
      end.on('error', () => end.destroy())
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  return { asked, address: `127.0.0.1:${(server.address() as AddressInfo).port}` }
}

/** A run whose move rests on a token and on an approval, both of them at `hosts`. */
async function through(
  hosts: { token: string; api: string },
  env: (proxy: string) => Record<string, string>,
) {
  const approvals = [{ state: 'approved', user: 'hubot', environments: ['production'] }] as const
  const story = await staging({ cloud: { job: { approvals } } })
  const port = await gitHub(story)
  const proxy = await proxyTo(port)
  const at = (host: string) => (host === '0.0.0.0' ? `https://${host}:${port}` : `https://${host}`)
  const run = await story.run(
    { 'require-approval': 'true', 'probe-path': 'off' },
    {
      env: {
        ACTIONS_ID_TOKEN_REQUEST_URL: `${at(hosts.token)}/oidc/token?api-version=2.0`,
        GITHUB_API_URL: at(hosts.api),
        ...env(proxy.address),
      },
    },
  )
  return { run, asked: [...new Set(proxy.asked)].sort() }
}

const approved = { id: 'approval', level: 'ok' }

it.each([
  ['HTTPS_PROXY', ''],
  ['https_proxy', ''],
  ['HTTPS_PROXY', 'user:secret@'],
])('%s (http://%s…) is used for the token and for the approvals', async (name, user) => {
  const { run, asked } = await through(names, (proxy) => ({ [name]: `http://${user}${proxy}` }))
  expect(run, run.stdout).toMatchObject({ exit: 0 })
  // With a password the toolkit's tunnel makes its header in a way that Node.js calls deprecated.
  if (user === '') expect(run.stderr).toBe('')
  expect(run.report?.findings).toContainEqual(expect.objectContaining(approved))
  const password = user === '' ? '' : ' with a password'
  expect(asked).toEqual([`api.github.example:443${password}`, `token.actions.example:443${password}`])
  expect(run.stdout).not.toContain('secret@')
})

it.each([
  ['', 1],
  ['0.0.0.0', 0],
  ['example.com, 0.0.0.0', 0],
  ['example.com', 1],
])('NO_PROXY (%j) is heeded for the token and for the approvals', async (none, hosts) => {
  const here = { token: '0.0.0.0', api: '0.0.0.0' }
  const { run, asked } = await through(here, (proxy) => ({
    HTTPS_PROXY: `http://${proxy}`,
    NO_PROXY: none,
  }))
  // On stderr Node.js remarks that an address is no server name.
  expect(run, run.stdout).toMatchObject({ exit: 0 })
  expect(run.report?.findings).toContainEqual(expect.objectContaining(approved))
  expect(asked).toHaveLength(hosts)
})

it('a proxy that lets nobody through: the run says that there is no token', async () => {
  const { run } = await through(names, () => ({ HTTPS_PROXY: 'http://127.0.0.1:1' }))
  expect(run).toMatchObject({ exit: 1, stderr: '' })
  expect(run.outputs).toMatchObject({ result: 'refused', reason: 'oidc-unavailable' })
})
