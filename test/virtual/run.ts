import { Failure } from '../../src/base/failure.ts'
import { afterMain, main } from '../../src/main.ts'
import type { Network } from '../../src/move/run-context.ts'
import type { Call, CloudResponse } from '../cloud/http.ts'
import type { ConfigVersion, Holder } from '../cloud/world.ts'
import { slackOf, untrue } from '../oracle/said.ts'
import { garbled, unclear } from '../oracle/shape.ts'
import { memoryRunner } from '../runner/memory.ts'
import { parseCommandFile } from '../stories/harness/command-files.ts'
import { actionMetadata } from '../stories/harness/runner.ts'
import { planeDns } from './dns.ts'
import { edgeRequest } from './edge-request.ts'
import { Life } from './life.ts'
import './loaded.ts'
import { edgeProbe } from './probe.ts'
import type { Stage } from './stage.ts'
import { type Carry, gitHubWire, isChange, wire } from './wire.ts'

/** A call of a run as somebody who interferes sees it. `position`: counted from 1 over all of the run; `changing`: it asks for a change. */
export interface Moment {
  readonly position: number
  readonly changing: boolean
  readonly stage: Stage
  readonly kill: () => void
  readonly cancel: () => void
}

/** What happens to a run from outside. */
export interface Interference {
  /** Before the request is carried to the cloud; rivals act here. */
  readonly before?: (moment: Moment) => void
  /** After the request has been carried out, before the answer is given. */
  readonly after?: (moment: Moment, call: Call) => void
  /** Makes something else of an answer. */
  readonly tamper?: (moment: Moment, answer: CloudResponse, call: Call) => CloudResponse
}

export interface VirtualRunOptions extends Interference {
  readonly inputs?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  readonly runAttempt?: number
  /** Plays the post step, with the state that a main step has left. */
  readonly post?: { readonly state: Readonly<Record<string, string>> }
  /** Command files that cannot be written, and those that are not there any more as soon as they are named: `output`, `state`, `summary`. */
  readonly unwritable?: readonly string[]
  readonly gone?: readonly string[]
  /** Somebody else judges what the run says; else what is not so is thrown. */
  readonly judged?: boolean
  /** Makes the probe, in place of one that asks edges without the product's own probe. */
  readonly probe?: Network['probe']
  /** Makes single requests to edges, in place of the edges' own answers. */
  readonly request?: Network['request']
  /** Told of each command file that is written, by its path. */
  readonly written?: (path: string, text: string) => void
  /** Keeps neither calls nor log: for runs of many thousand calls. */
  readonly forgetful?: true
  /** Reads the log as it is written. */
  readonly reader?: (text: string) => void
}

/** A version of a distribution that a run has made. */
export interface OwnChange {
  readonly distribution: Holder
  readonly version: ConfigVersion
  readonly previous: ConfigVersion | undefined
  readonly call: Call
}

/** What a run left behind. `exit` is undefined where it was killed. Times in ms since the epoch. */
export interface VirtualRun {
  /** The command; `post`: a post step. */
  readonly command: string
  readonly exit: number | undefined
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  readonly state: string
  readonly log: string
  readonly calls: readonly Call[]
  readonly changes: readonly OwnChange[]
  /** Calls whose answers were spoilt on the way. */
  readonly spoilt: ReadonlySet<Call>
  /** What each update asked for: aliases and the enabled flag. */
  readonly wanted: ReadonlyMap<Call, string>
  /** What it says of the alias that is not so. */
  readonly untrue: readonly string[]
  readonly began: number
  readonly ended: number
}

const { inputs: declared } = actionMetadata()

/**
 * Plays one run of the action, its main step or its post step, in this process and on virtual time. The run never notices the difference:
 * it is `main` of the product with the real SDK, whose requests are carried to the cloud without sockets.
 */
export async function virtualRun(stage: Stage, options: VirtualRunOptions = {}): Promise<VirtualRun> {
  const { clock, cloud } = stage
  const { world } = cloud
  const life = new Life()
  const cancel = new AbortController()
  const calls: Call[] = []
  const changes: OwnChange[] = []
  const [spoilt, wanted] = [new Set<Call>(), new Map<Call, string>()]
  const files = new Map<string, string>()
  const log: string[] = []
  let position = 0
  const began = clock.now()
  const put = (path: string, text: string): void => {
    const fails = options.unwritable?.includes(path) ? 'ENOSPC' : options.gone?.includes(path) && 'ENOENT'
    if (fails) throw Object.assign(new Error(`${fails}: '${path}'`), { code: fails })
    if (!life.over) files.set(path, text)
    options.written?.(path, text)
  }
  const never = () => new Promise<never>(() => undefined)
  const own = life.clock(clock)
  const carry: Carry = async (endpoint, request) => {
    if (life.over) return never()
    const moment: Moment = {
      position: ++position,
      changing: isChange(request),
      stage,
      kill: () => life.kill(),
      cancel: () => cancel.abort(new Failure('cancelled', 'the run was cancelled (SIGINT)')),
    }
    options.before?.(moment)
    if (life.over) return never()
    const known = new Map(world.holders.map((one) => [one, one.versions.length]))
    const answer = cloud.request(endpoint, request)
    const call = world.calls.at(-1)
    if (call === undefined) throw new Error('the cloud logged no call')
    if (options.forgetful !== true) calls.push(call)
    if (call.operation === 'UpdateDistribution') wanted.set(call, wantedBy(request.body.toString()))
    for (const [distribution, count] of known)
      for (const [index, version] of distribution.versions.entries())
        if (index >= count)
          changes.push({ distribution, version, previous: distribution.versions[index - 1], call })
    options.after?.(moment, call)
    if (life.over) return answer.then(never, never)
    const response = await life.awaited(answer)
    const given = options.tamper?.(moment, response, call) ?? response
    if (given.body !== response.body || given.headers['etag'] !== response.headers['etag']) spoilt.add(call)
    return given
  }
  const env = environment(stage, options)
  const network: Network = {
    ...wire(carry),
    dns: () => planeDns(cloud.dns, own),
    probe: options.probe ?? ((probe) => edgeProbe(cloud.edges, probe)),
    request: options.request ?? edgeRequest(cloud.edges),
  }
  const exit = await Promise.race([
    (options.post === undefined ? main : afterMain)({
      env,
      clock: own,
      signal: cancel.signal,
      runner: memoryRunner({
        env,
        write: (text) => {
          if (life.over) return
          if (options.forgetful !== true) log.push(text)
          options.reader?.(text)
        },
        append: (path, text) => put(path, (files.get(path) ?? '') + text),
        replace: put,
        ...gitHubWire(carry, env, own.sleep),
      }),
      network,
    }),
    life.ended.then(() => undefined),
  ])
  life.kill()
  world.settle()
  const outputs = parseCommandFile(files.get('output') ?? '')
  const summary = files.get('summary') ?? ''
  const said = { summary, report: outputs['report'] ?? '' }
  const slack = slackOf(world, changes)
  const lies =
    exit === undefined
      ? []
      : [...untrue(world, options.inputs?.['alias'] ?? stage.scene.alias, said, slack), ...unclear(said)]
  const strange = garbled({ ...said, log: log.join('') }, Object.values(outputs))
  if (strange.length > 0 || (lies.length > 0 && options.judged !== true))
    throw new Error(`${[...strange, ...lies].join('\n')}\n\n${summary}\n${log.join('')}`)
  return {
    command: options.post === undefined ? (options.inputs?.['command'] ?? 'move') : 'post',
    exit,
    outputs,
    summary,
    state: files.get('state') ?? '',
    log: log.join(''),
    calls,
    changes,
    spoilt,
    wanted,
    untrue: lies,
    began,
    ended: clock.now(),
  }
}

/** What an update is for, whatever else stands in the configuration. */
function wantedBy(xml: string): string {
  return [...xml.matchAll(/<(CNAME|Enabled)>([^<]*)</g)].map(([, , text]) => text).join()
}

function environment(
  { cloud: { job }, inputs: usual }: Stage,
  { inputs, env, runAttempt, post }: VirtualRunOptions,
) {
  const given: Readonly<Record<string, string>> = { ...usual, ...inputs }
  const values = Object.entries(declared).map(([name, { default: text = '' }]) => {
    const standard = text.includes('github.token') ? job.githubToken : text
    return [`INPUT_${name.toUpperCase()}`, given[name] ?? standard]
  })
  return {
    ...Object.fromEntries(values),
    ACTIONS_ID_TOKEN_REQUEST_URL: 'https://token.actions.example/oidc/token?api-version=2.0',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: job.requestToken,
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION_REPOSITORY: 'acme/move-cloudfront-alias',
    GITHUB_ACTION_REF: 'v1',
    GITHUB_ACTOR: job.actor,
    GITHUB_API_URL: 'https://api.github.example',
    GITHUB_EVENT_NAME: job.eventName,
    GITHUB_JOB: 'move',
    GITHUB_OUTPUT: 'output',
    GITHUB_REF: job.ref,
    GITHUB_REPOSITORY: job.repository,
    GITHUB_REPOSITORY_ID: job.repositoryId,
    GITHUB_RUN_ATTEMPT: String(runAttempt ?? 1),
    GITHUB_RUN_ID: job.runId,
    GITHUB_WORKFLOW_REF: `${job.repository}/.github/workflows/move.yml@${job.ref}`,
    GITHUB_STATE: 'state',
    GITHUB_STEP_SUMMARY: 'summary',
    GITHUB_TRIGGERING_ACTOR: job.triggeringActor,
    GITHUB_WORKFLOW: job.workflow,
    ...Object.fromEntries(Object.entries(post?.state ?? {}).map(([name, value]) => [`STATE_${name}`, value])),
    ...env,
  }
}
