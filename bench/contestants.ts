import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Cloud, startCloud } from '../test/cloud/cloud.ts'
import { type StandardScene, standardScene } from '../test/cloud/scene/standard.ts'
import { runAction } from '../test/stories/harness/harness.ts'
import { root } from '../test/stories/harness/runner.ts'

/** Somebody who does the move once in a cloud of its own; tells how long the process took, in ms. */
export interface Contestant {
  readonly name: string
  readonly race: (cloud: Cloud, scene: StandardScene) => Promise<number>
}

/** A request as it reached the local cloud. `target`: path and query. */
export interface Recorded {
  readonly endpoint: string
  readonly operation: string
  readonly method: string
  readonly target: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  /** What the name servers were asked since the request before. */
  readonly questions: readonly { readonly server: number; readonly name: string; readonly type: string }[]
}

/** A new cloud with the standard scene, in which deployments take no time and DNS points to the target already. */
export async function arena(): Promise<{ cloud: Cloud; scene: StandardScene }> {
  const cloud = await startCloud({ deployTime: { min: 0, max: 0 }, seed: 7 })
  const scene = await standardScene(cloud.world, cloud.dns)
  const values = [`${scene.target.domain}.`]
  scene.zone.load([{ name: scene.alias, type: 'CNAME', ttl: 60, values }])
  return { cloud, scene }
}

export const bundle: Contestant = {
  name: 'dist/index.js',
  race: async (cloud, scene) => {
    const run = await runAction(cloud, {
      inputs: {
        alias: scene.alias,
        'target-distribution': scene.target.id,
        'source-distribution': scene.source.id,
        'role-to-assume': scene.role.arn,
        dns: 'manual',
        'dns-servers': cloud.dnsServers.join(','),
        'probe-path': 'off',
        settle: '0s',
        'poll-interval': '10ms',
      },
    })
    if (run.outputs['result'] !== 'moved')
      throw new Error(`the action did not move it:\n${run.stdout}${run.stderr}`)
    return run.took
  },
}

/** The requests of one run of the bundle, from which signatures are taken away. */
export async function record(): Promise<Recorded[]> {
  const { cloud, scene } = await arena()
  const { dns } = cloud
  const seen: Recorded[] = []
  const questions = () =>
    dns.queries
      .splice(0)
      .filter(({ transport }) => transport === 'udp' || transport === 'tcp')
      .map(({ server, name, type }) => ({
        server: dns.servers.findIndex((one) => one.name === server),
        name,
        type,
      }))
  cloud.faults.add({
    does: 'none',
    when: ({ endpoint, operation, request }) => {
      const kept = [
        'content-type',
        'x-amz-target',
        'if-match',
        ...(endpoint === 'github' ? ['authorization'] : []),
      ]
      const headers = Object.fromEntries(
        Object.entries(request.headers).filter(([name]) => kept.includes(name)),
      )
      const target = `${request.path}${request.rawQuery === '' ? '' : `?${request.rawQuery}`}`
      const body = request.body.toString().replaceAll(scene.certificate.arn, 'CERTIFICATE')
      const { method } = request
      seen.push({ endpoint, operation, method, target, headers, body, questions: questions() })
      return false
    },
  })
  try {
    await bundle.race(cloud, scene)
    const last = seen.pop()
    if (last !== undefined) seen.push({ ...last, questions: [...last.questions, ...questions()] })
  } finally {
    await cloud.stop()
  }
  return seen
}

/** The floor: the same requests one after another, with or without the same DNS questions. */
export function bare(recorded: readonly Recorded[], { dns }: { readonly dns: boolean }): Contestant {
  const requests = dns ? recorded : recorded.map((request) => ({ ...request, questions: [] }))
  const questions = requests.flatMap((request) => request.questions).length
  return {
    name: `the same ${requests.length} requests by node:http${dns ? ` and the same ${questions} DNS questions by node:dgram` : ''}`,
    race: async (cloud, scene) => {
      const folder = mkdtempSync(join(tmpdir(), 'bench-'))
      const list = join(folder, 'requests.json')
      writeFileSync(list, JSON.stringify(requests).replaceAll('CERTIFICATE', scene.certificate.arn))
      try {
        return await timed(process.execPath, [join(root, 'bench/bare.mjs')], {
          ...cloud.environment(),
          REQUESTS: list,
          NAME_SERVERS: cloud.dnsServers.join(','),
        })
      } finally {
        rmSync(folder, { recursive: true })
      }
    },
  }
}

/** A shell script with the AWS CLI; `undefined` where there is none. */
export function commandLine(): Contestant | undefined {
  const aws = awsBinary()
  if (aws === undefined) return undefined
  return {
    name: 'a shell script with the AWS CLI',
    race: (cloud, scene) =>
      timed('bash', [join(root, 'bench/move.sh')], {
        ...cloud.environment(),
        PATH: process.env['PATH'] ?? '',
        AWS_REGION: 'us-east-1',
        AWS_DEFAULT_REGION: 'us-east-1',
        AWS_EC2_METADATA_DISABLED: 'true',
        AWS: aws,
        ALIAS: scene.alias,
        SOURCE: scene.source.id,
        TARGET: scene.target.id,
        ROLE: scene.role.arn,
        CERTIFICATE: scene.certificate.arn,
      }),
  }
}

/** The real program, past the shims of a version manager, which cost a tenth of a second a call. */
function awsBinary(): string | undefined {
  const found = spawnSync('bash', ['-c', 'pyenv which aws 2>/dev/null || command -v aws'], {
    encoding: 'utf8',
  })
  return found.status === 0 ? found.stdout.trim() : undefined
}

async function timed(program: string, args: readonly string[], env: Record<string, string>): Promise<number> {
  const began = performance.now()
  const child = spawn(program, args, { env, stdio: ['ignore', 'ignore', 'pipe'] })
  let complaints = ''
  child.stderr.on('data', (chunk) => {
    complaints += chunk
  })
  const exit = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  if (exit !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${exit}: ${complaints}`)
  return performance.now() - began
}
