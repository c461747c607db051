import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Address } from '../cloud/dns/servers.ts'
import { dig, environment } from './dns/dns-clients.ts'

/** A DNS server of Debian that runs in the foreground. */
export interface Daemon {
  readonly program: string
  readonly address: Address
  /** Its files by name; `FOLDER` in them, and in the words, stands for the folder that they are in. */
  readonly files: Readonly<Record<string, string>>
  readonly words: readonly string[]
  /** Answered with NOERROR as soon as it is up. */
  readonly zone: string
}

/** Starts it and waits until it answers. What is returned ends it and takes its files away. */
export async function startDaemon(daemon: Daemon): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'dns-daemon-'))
  const placed = (text: string) => text.replaceAll('FOLDER', folder)
  for (const [name, text] of Object.entries(daemon.files)) await writeFile(join(folder, name), placed(text))
  const child = spawn(daemon.program, daemon.words.map(placed), { env: environment, stdio: 'ignore' })
  const gone = new Promise((resolve) => child.once('exit', resolve))
  const stop = async () => {
    child.kill()
    await gone
    await rm(folder, { recursive: true })
  }
  for (let attempts = 0; attempts < 50; attempts++) {
    const { status } = await dig(daemon.address, daemon.zone, 'SOA', '+time=1', '+tcp').catch(() => ({
      status: '',
    }))
    if (status === 'NOERROR') return stop
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  await stop()
  throw new Error(`${daemon.program} does not answer`)
}

/** NSD with zones by name, each as the text of its zone file. */
export function nsd(address: Address, zones: Readonly<Record<string, string>>): Daemon {
  const names = Object.keys(zones)
  return {
    program: 'nsd',
    address,
    zone: names[0] ?? '',
    words: ['-d', '-c', 'FOLDER/nsd.conf'],
    files: {
      ...Object.fromEntries(Object.entries(zones).map(([name, text]) => [`${name}.zone`, text])),
      'nsd.conf': `server:
  ip-address: ${address.host}
  port: ${address.port}
  username: ""
  zonesdir: "FOLDER"
  xfrdfile: "FOLDER/xfrd.state"
  zonelistfile: "FOLDER/zone.list"
  database: ""
  pidfile: ""
  chroot: ""
  server-count: 1
remote-control:
  control-enable: no
${names.map((name) => `zone:\n  name: ${name}\n  zonefile: ${name}.zone\n`).join('')}`,
    },
  }
}

/** Knot DNS with one zone. */
export function knot(address: Address, zone: string, text: string): Daemon {
  return {
    program: 'knotd',
    address,
    zone,
    words: ['-c', 'FOLDER/knot.conf'],
    files: {
      [`${zone}.zone`]: text,
      'knot.conf': `server:
  rundir: "FOLDER"
  listen: ${address.host}@${address.port}
database:
  storage: "FOLDER"
zone:
  - domain: ${zone}
    storage: "FOLDER"
    file: ${zone}.zone
`,
    },
  }
}

/** Unbound as a resolver that finds the zones at one server. */
export function unbound(address: Address, zones: readonly string[], at: Address): Daemon {
  const stubs = zones.map((zone) => `stub-zone:\n  name: ${zone}\n  stub-addr: ${at.host}@${at.port}\n`)
  return {
    program: 'unbound',
    address,
    zone: zones[0] ?? '',
    words: ['-d', '-c', 'FOLDER/unbound.conf'],
    files: {
      'unbound.conf': `server:
  interface: ${address.host}
  port: ${address.port}
  do-not-query-localhost: no
  module-config: "iterator"
  username: ""
  chroot: ""
  directory: "FOLDER"
  pidfile: "FOLDER/unbound.pid"
  use-syslog: no
  logfile: "FOLDER/unbound.log"
remote-control:
  control-enable: no
${stubs.join('')}`,
    },
  }
}

/** A port that nobody listens at on 127.0.0.1. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}
