import { mkdirSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { type Cloud, startCloud } from '../test/cloud/cloud.ts'
import { misfortuneName } from '../test/cloud/faults.ts'
import { Recorder } from '../test/cloud/recorder.ts'
import type { StandardScene } from '../test/cloud/scene/standard.ts'
import { type Run, runAction } from '../test/stories/harness/harness.ts'
import { root } from '../test/stories/harness/runner.ts'
import { JobLog } from './log.ts'
import { type DemoOptions, readOptions, usage } from './options.ts'
import { dnsPerson } from './person.ts'
import { renderSummary } from './render.ts'
import { type Stage, setStage } from './stage.ts'
import { timelineSvg } from './timeline/svg.ts'
import { timelineTable } from './timeline/table.ts'
import { type Mark, seconds, type Timeline, timelineOf } from './timeline/timeline.ts'

/**
 * `npm run demo`: a local CloudFront with edges, DNS, STS and GitHub; in it `dist/index.js`, started as the runner
 * starts it, plans a move and makes it. Nothing leaves this machine.
 */

const out = join(root, 'demo/out')

async function demo(options: DemoOptions): Promise<boolean> {
  if (options.help) {
    say(usage)
    return true
  }
  const { min, max } = { min: options.deployTime * 0.6, max: options.deployTime }
  const cloud = await startCloud({ edges: options.edges, deployTime: { min, max } })
  try {
    const stage = await setStage(cloud, options.method, options)
    const { scene, names } = stage
    const others = scene.otherHosts.filter((host) => !names.includes(host))
    for (const fault of options.faults) cloud.faults.add(fault)
    introduce(cloud, stage, options)
    const recorder = new Recorder(cloud.edges, [...names, ...others])
    const marks: Mark[] = []
    const plan = await step(cloud, stage, 'plan', {}, marks)
    const began = cloud.world.now()
    const moved =
      plan.exit === 0 ? await step(cloud, stage, 'move', { plan: plan.outputs['plan'] ?? '' }, marks) : plan
    recorder.stop()
    for (const name of names) witness(recorder, name)
    bystanders(recorder, others)
    const ends = { source: scene.source.id, target: scene.target.id }
    present(moved, timelineOf(recorder, scene.alias, ends, began, [...marks, ...changes(moved)]))
    if (options.keepRunning) await keepRunning(cloud, scene)
    return moved.exit === 0
  } finally {
    await cloud.stop()
  }
}

function introduce(cloud: Cloud, { scene, names, roles }: Stage, options: DemoOptions): void {
  const { source, target } = scene
  const distributions = cloud.world.distributions.size
  say('A local cloud is up: CloudFront, STS, ACM, DNS and GitHub on loopback ports.')
  say(
    `  ${distributions} distributions, ${cloud.edges.count} edges; a deployment takes up to ${options.deployTime / 1000} s`,
  )
  say(`  ${names.length === 1 ? 'alias   ' : `aliases `} ${names.join(', ')}`)
  say(
    `  source   ${source.id}  ${source.domain}  in account ${source.account}, holds ${names.length === 1 ? 'it' : 'them'}`,
  )
  say(`  target   ${target.id}  ${target.domain}  in account ${target.account}`)
  for (const role of roles) say(`  role     ${role}, assumed through OIDC`)
  say(
    `  method   ${options.method}; the records it asks for are written by the demo, in the part of a person`,
  )
  for (const { operation, does, times } of options.faults)
    say(`  fault    ${times === undefined ? 'each' : 'the next'} ${operation}: ${misfortuneName(does)}`)
}

async function step(
  cloud: Cloud,
  { scene, inputs }: Stage,
  command: 'plan' | 'move',
  more: Readonly<Record<string, string>>,
  marks: Mark[],
): Promise<Run> {
  say(`\n▶ command: ${command}`)
  const log = new JobLog((text) => process.stdout.write(text), process.stdout.isTTY ?? false)
  const person = dnsPerson(scene, (what) => {
    marks.push({ at: cloud.world.now(), text: `a person writes ${what}` })
    log.show(`(a person writes ${what})`)
  })
  const run = await runAction(cloud, {
    inputs: { ...inputs, command, ...more },
    onLine: (line) => {
      log.show(line)
      person(line)
    },
    timeout: 300_000,
  })
  process.stdout.write(run.stderr)
  const { result = '(none)', reason = '' } = run.outputs
  say(
    `  exit ${run.exit}, result ${result}${reason === '' ? '' : `, reason ${reason}`}, ${(run.took / 1000).toFixed(1)} s`,
  )
  return run
}

/** When each change of CloudFront was accepted, in the words of the report. */
function changes({ calls, report }: Run): Mark[] {
  const accepted = calls.filter(
    ({ endpoint, mutating, status }) => endpoint === 'cloudfront' && mutating && status === 200,
  )
  return accepted.map(({ at, operation, about }, index) => ({
    at,
    text: report?.changes[index]?.effect ?? `${operation} of ${about}`,
  }))
}

/** What the edges saw, told by the recorder, which knows nothing of the action. */
function witness(recorder: Recorder, alias: string): void {
  const { samples, milliseconds } = recorder.unserved(alias)
  const changes = recorder.holderChanges(alias)
  say(`\n▶ what the edges saw of ${alias}`)
  say(
    changes.length === 0
      ? `  ${alias} did not move`
      : `  ${alias} passed from ${changes[0]?.from} to ${changes.at(-1)?.to ?? 'nobody'} at ${new Set(changes.map(({ edge }) => edge)).size} edges`,
  )
  say(
    samples === 0
      ? `  served at every edge at every moment (${recorder.samples} samples)`
      : `  unserved at one edge or more for ${seconds(milliseconds)}`,
  )
}

function bystanders(recorder: Recorder, otherHosts: readonly string[]): void {
  const others = otherHosts.filter((host) => recorder.holderChanges(host).length > 0)
  say(
    `  of ${otherHosts.length} other hosts, ${others.length} noticed something${others.length > 0 ? `: ${others.join(', ')}` : ''}`,
  )
}

function present({ summary }: Run, timeline: Timeline): void {
  mkdirSync(out, { recursive: true })
  const svg = timelineSvg(timeline)
  writeFileSync(join(out, 'timeline.svg'), svg)
  writeFileSync(join(out, 'summary.md'), `${summary}${timelineTable(timeline)}`)
  writeFileSync(join(out, 'summary.html'), renderSummary(summary, appendix(timeline.host, svg)))
  say('\n▶ the job summary, and below it who served the alias at each edge')
  for (const name of ['summary.md', 'summary.html']) say(`  ${relative(process.cwd(), join(out, name))}`)
}

function appendix(host: string, svg: string): string {
  return `<main>
<header>appendix of the demo: who served ${host} at each edge</header>
<div class="appendix">
<p>No part of what the action writes: it cannot see edges. The local cloud can, and its recorder wrote this down; time counts from the start of the move run.</p>
${svg}
</div>
</main>`
}

async function keepRunning(cloud: Cloud, { operator, alias, source, target }: StandardScene): Promise<void> {
  const {
    AWS_ENDPOINT_URL_CLOUDFRONT,
    AWS_ENDPOINT_URL_STS,
    AWS_ENDPOINT_URL_ACM,
    AWS_ENDPOINT_URL_ROUTE_53,
  } = cloud.environment()
  const variables = {
    AWS_ENDPOINT_URL_CLOUDFRONT,
    AWS_ENDPOINT_URL_STS,
    AWS_ENDPOINT_URL_ACM,
    AWS_ENDPOINT_URL_ROUTE_53,
    AWS_ACCESS_KEY_ID: operator.accessKeyId,
    AWS_SECRET_ACCESS_KEY: operator.secretAccessKey,
    AWS_SESSION_TOKEN: '',
    AWS_REGION: 'us-east-1',
    AWS_DEFAULT_REGION: 'us-east-1',
    AWS_EC2_METADATA_DISABLED: 'true',
  }
  say('\n▶ still running; Ctrl-C ends it. In another terminal:')
  for (const [name, value] of Object.entries(variables))
    if (value !== undefined) say(`export ${name}='${value}'`)
  say(`aws cloudfront get-distribution --id ${source.id} --query Distribution.DistributionConfig.Aliases`)
  say(`aws cloudfront list-conflicting-aliases --distribution-id ${target.id} --alias ${alias}`)
  // Nothing here waits for a sleeping process: the servers keep it alive until the signal comes.
  await new Promise<void>((resolve) => process.once('SIGINT', () => resolve()))
}

function say(text: string): void {
  process.stdout.write(`${text}\n`)
}

try {
  process.exitCode = (await demo(readOptions(process.argv.slice(2)))) ? 0 : 1
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  console.error(usage)
  process.exitCode = 2
}
