import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http'
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https'

/** See {@link get}. */
export type Get = typeof get

/** One GET with a bearer token; JSON is asked for. No redirects. Rejects when there is no whole answer of at most `most` bytes. */
export function get(
  url: URL,
  token: string,
  env: Readonly<Record<string, string | undefined>>,
  signal: AbortSignal,
  most = 64 * 1024,
): Promise<{ status: number; body: string }> {
  const options = {
    signal,
    headers: {
      authorization: `Bearer ${token}`,
      accept: 'application/json',
      'user-agent': 'move-cloudfront-alias',
    },
  }
  const agent = { proxyEnv: { ...env } }
  return new Promise((resolve, reject) => {
    const answered = (response: IncomingMessage) => {
      text(response, most).then((body) => resolve({ status: response.statusCode ?? 0, body }), reject)
    }
    const request =
      url.protocol === 'https:'
        ? httpsRequest(url, { ...options, agent: new HttpsAgent(agent) }, answered)
        : httpRequest(url, { ...options, agent: new HttpAgent(agent) }, answered)
    request.on('error', reject).end()
  })
}

async function text(response: IncomingMessage, most: number): Promise<string> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of response) {
    length += chunk.length
    if (length > most) throw new Error(`an answer of more than ${most} bytes`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
