import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Policy } from '../../cloud/identity.ts'
import { documented, type Ends } from '../../cloud/scene/documented.ts'
import { role, trust } from '../../cloud/scene.ts'
import { dnsPolicy } from '../../stories/dns/dns-zone.ts'
import { parseCommandFile } from '../../stories/harness/command-files.ts'
import { root } from '../../stories/harness/runner.ts'
import { diligentPerson } from '../../virtual/person.ts'
import { type Interference, type VirtualRun, virtualRun } from '../../virtual/run.ts'
import { type Stage, type StageOptions, setStage } from '../../virtual/stage.ts'
import type { Act } from '../../workflows/machine.ts'
import { playWorkflow } from '../../workflows/play.ts'
import type { Played, PlayOptions } from '../../workflows/played.ts'
import type { Workflow } from '../../workflows/workflow-text.ts'
import { type Called, programFolder } from './programs.ts'

type Texts = Readonly<Record<string, string>>

/** A run of this action in a recipe. */
export interface RecipeRun extends Omit<VirtualRun, 'state'> {
  readonly state: Texts
  readonly inputs: Texts
  /** The environment that the steps before it have left. */
  readonly env: Texts
}

export interface RecipePlay extends Played<RecipeRun> {
  readonly called: readonly Called[]
}

/** The world of a recipe: example.com, whose www is to move, with the roles and the environments of docs/setup. */
export interface Place {
  readonly stage: Stage
  /** Ids in the recipes, and what they are called here. */
  readonly ids: Texts
  readonly play: (file: string, how?: How) => Promise<RecipePlay>
}

export interface How {
  readonly event?: string
  readonly inputs?: Texts
  readonly secrets?: Texts
  readonly vars?: Texts
  readonly review?: PlayOptions<RecipeRun>['review']
  readonly misfortune?: Interference
  /** Changes the text of the recipe first, to see that a mistake is found. */
  readonly spoil?: (text: string) => string
  /** Somebody changes the records that are asked for. */
  readonly person?: true
  /** Happens before each run of this action, with what programs were called until then. */
  readonly before?: (called: readonly Called[]) => void
}

export interface PlaceOptions extends StageOptions {
  readonly method: 'same-account' | 'wildcard'
  /** Other pairs that the roles may move, and names whose records they may write. */
  readonly more?: (stage: Stage) => Promise<{ readonly pairs: readonly Ends[]; readonly ids: Texts }>
  /** The names whose records the roles may write; default: none. */
  readonly records?: readonly string[]
}

const environments = { 'production-plan': 'plan', production: 'move', 'production-recover': 'recover' }

export async function place({ method, more, records = [], ...options }: PlaceOptions): Promise<Place> {
  const cross = method === 'wildcard' ? { zone: 'example.com', ttl: 60, ...options.cross } : undefined
  const stage = await setStage({
    ...options,
    scene: { zone: 'example.com', ...options.scene },
    ...(cross === undefined ? {} : { cross }),
  })
  const { cloud, scene } = stage
  const { source, target } = scene
  const { pairs = [], ids = {} } = (await more?.(stage)) ?? {}
  const all: readonly Ends[] = [{ source, target }, ...pairs]
  const arn = (environment: string, job: string, side: 'source' | 'target') => {
    const kind = `${job === 'plan' ? 'read-only' : method}-${side}`
    const name =
      method === 'same-account' ? kind.replace(/(read-only|same-account)-target/, oneAccount) : kind
    const { account } = side === 'source' ? source : target
    const policies: Policy[] = [
      ...all.map((ends) => documented(name, name.endsWith(side) ? { [side]: ends[side] } : ends)),
      ...records.map((record) => dnsPolicy(scene.zone, record)),
    ]
    const named = `move-alias-${side === 'source' ? 'other-' : ''}${job}`
    return role(cloud.world, { account, name: named, policies, trust: trust(environment) }).arn
  }
  const roles = Object.entries(environments).map(([environment, job]): [string, Texts] => [
    environment,
    {
      CLOUDFRONT_TARGET_ROLE: arn(environment, job, 'target'),
      CLOUDFRONT_SOURCE_ROLE: method === 'same-account' ? '' : arn(environment, job, 'source'),
      CLOUDFRONT_DNS_ROLE: '',
      CLOUDFRONT_ROLE_CHAINING: '',
    },
  ])
  const known = { E1EXAMPLESOURCE: source.id, E2EXAMPLETARGET: target.id, ...ids }
  return {
    stage,
    ids: known,
    play: (file, how = {}) => played(stage, known, Object.fromEntries(roles), file, how),
  }
}

const oneAccount = (_: string, kind: string) => (kind === 'read-only' ? 'read-only-same-account' : kind)

async function played(
  stage: Stage,
  ids: Texts,
  roles: Readonly<Record<string, Texts>>,
  file: string,
  how: How,
): Promise<RecipePlay> {
  const { cloud, clock } = stage
  cloud.job.approvals = []
  cloud.job.eventName = how.event ?? 'workflow_dispatch'
  const whole = readFileSync(join(root, 'docs/examples', file), 'utf8')
  const text = Object.entries(ids).reduce(
    (all, [id, by]) => all.replaceAll(id, by),
    (how.spoil ?? asIs)(whole),
  )
  const workflow: Workflow = parse(text)
  const programs = programFolder()
  const act =
    (): Act<RecipeRun> =>
    async ({ inputs, env, state }) => {
      const person = how.person ? { reader: diligentPerson(stage) } : {}
      const post = state === undefined ? how.misfortune : { post: { state } }
      how.before?.(programs.called())
      const run = await virtualRun({ ...stage, inputs: {} }, { inputs, env, ...person, ...post })
      return { ...run, state: parseCommandFile(run.state), inputs, env }
    }
  const result = await playWorkflow(cloud, workflow, {
    event: how.event ?? 'workflow_dispatch',
    inputs: how.inputs ?? {},
    secrets: how.secrets ?? {},
    vars: (environment) => ({ ...roles[environment], ...how.vars }),
    review: how.review ?? (() => ({ state: 'approved', user: 'hubot' })),
    act,
    now: clock.now,
    others,
    programs: programs.folder,
  })
  inTime(workflow, result)
  return { ...result, called: programs.called() }
}

const asIs = (text: string) => text

/** What GitHub would stop: a job that takes longer than its `timeout-minutes`. */
function inTime({ jobs }: Workflow, { jobs: played }: Played<RecipeRun>): void {
  for (const [id, { 'timeout-minutes': minutes = 360 }] of Object.entries(jobs))
    for (const { began, ended } of played[id] ?? [])
      if (ended - began > minutes * 60_000) throw new Error(`${id} took longer than ${minutes} minutes`)
}

/** What the actions of others do for the steps after them. */
const others = {
  'aws-actions/configure-aws-credentials': () => ({
    AWS_ACCESS_KEY_ID: 'ASIADEPLOY',
    AWS_SECRET_ACCESS_KEY: 'secret-of-the-deploy-role',
    AWS_SESSION_TOKEN: 'token-of-the-deploy-role',
    AWS_REGION: 'eu-central-1',
    AWS_DEFAULT_REGION: 'eu-central-1',
  }),
}

/** Whether a script of the file needs a program that is not on this machine. */
export function lacks(file: string): boolean {
  const script = readFileSync(join(root, 'docs/examples', file), 'utf8')
  return /\bjq\b/.test(script) && spawnSync('jq', ['--version']).status !== 0
}

export const inOneAccount = () => place({ method: 'same-account', records: ['www.example.com'] })
export const betweenAccounts = () => place({ method: 'wildcard' })
export const cloudflare = {
  secrets: { CLOUDFLARE_TOKEN: 'token-of-cloudflare' },
  vars: { CLOUDFLARE_ZONE: 'z1' },
}
export const webhook = { secrets: { WEBHOOK_URL: 'https://hooks.example/T1' } }
