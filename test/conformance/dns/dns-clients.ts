import { execFile, spawnSync } from 'node:child_process'
import { Resolver } from 'node:dns/promises'
import type { Address } from '../../cloud/dns/servers.ts'

/** Whether a program of Debian is installed. Looked for in sbin too, which a plain user's PATH leaves out. */
export function installed(program: string, option = '-v'): boolean {
  return spawnSync(program, [option], { env: environment }).error === undefined
}

/** PATH with the folders of system programs. */
export const environment = { ...process.env, PATH: `${process.env['PATH'] ?? ''}:/usr/sbin:/sbin` }

/** What `dig` shows of an answer. `answer`: lines of `name ttl class type data`, sorted, in lower case. */
export interface Dug {
  readonly status: string
  readonly flags: readonly string[]
  readonly answer: readonly string[]
  readonly authority: readonly string[]
  readonly edns: boolean
  /** Bytes of the message. */
  readonly size: number
}

function section(output: string, name: string): string[] {
  const lines = new RegExp(`;; ${name} SECTION:\n([\\s\\S]*?)\n\n`).exec(output)?.[1] ?? ''
  return lines
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(';'))
    .map((line) => line.replace(/\s+/g, ' ').toLowerCase())
    .toSorted()
}

/** Asks with dig of bind9-dnsutils; one try, 2 seconds. */
export function dig(server: Address, name: string, type: string, ...options: string[]): Promise<Dug> {
  const question = [
    `@${server.host}`,
    '-p',
    String(server.port),
    '+tries=1',
    '+time=2',
    ...options,
    name,
    type,
  ]
  return new Promise((resolve, reject) => {
    execFile('dig', question, (error, output) => {
      if (error !== null && output === '') return reject(error)
      resolve({
        status: /status: (\w+)/.exec(output)?.[1] ?? output.trim(),
        flags: /flags: ([\w ]*);/.exec(output)?.[1]?.trim().split(' ') ?? [],
        answer: section(output, 'ANSWER'),
        authority: section(output, 'AUTHORITY'),
        size: Number(/MSG SIZE {2}rcvd: (\d+)/.exec(output)?.[1] ?? 0),
        edns: output.includes('; EDNS: version: 0'),
      })
    })
  })
}

/** The resolver of Node.js, asking one server once. */
export function nodeResolver(server: Address): Resolver {
  const resolver = new Resolver({ timeout: 1000, tries: 1 })
  resolver.setServers([`${server.host}:${server.port}`])
  return resolver
}
