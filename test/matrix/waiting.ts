import { Play } from './play.ts'
import { type Variant, variants } from './variants.ts'

/** How long a move took on virtual time, and how much of that nothing had to be waited for; ms. */
export interface Waiting {
  readonly took: number
  /** In which a deployment, its settle time, a person or the old TTL was waited for. */
  readonly required: number
  readonly beyond: number
}

interface Span {
  readonly from: number
  readonly to: number
}

/** Deployments that each method waits for, one after the other. */
export const deploymentsOf: Readonly<Record<string, number>> = {
  'same-account': 1,
  wildcard: 3,
  'disable-source': 1,
  'release-and-claim': 1,
}

/** The default of action.yml, ms. */
export const pollInterval = 10_000

/** The first variant of a method. @throws Error where there is none */
export function firstOf(method: string): Variant {
  const found = variants.find(({ name }) => name.split(',')[0] === method)
  if (found === undefined) throw new Error(`there is no variant of ${method}`)
  return found
}

/** Of the moves here, ms. */
const settle = 60_000
const ttl = 60_000
/** How long {@link diligentPerson} takes for a record, ms. */
const person = 20_000

/**
 * Plays a variant in which every deployment takes `deployment` ms, all at once ready at its end.
 * @throws Error when the name has not moved
 */
export async function waitingOf(variant: Variant, deployment: number): Promise<Waiting> {
  const cross =
    variant.stage.cross === undefined ? {} : { cross: { ...variant.stage.cross, ttl: ttl / 1_000 } }
  const stage = { ...variant.stage, ...cross }
  const cloud = { ...stage.cloud, deployTime: { min: deployment, max: deployment } }
  const play = await Play.of({ ...variant, stage }, { cloud }, true)
  const { scene, clock } = play.stage
  const spans: Span[] = []
  const put = scene.zone.put.bind(scene.zone)
  scene.zone.put = (at, records) => {
    spans.push({ from: clock.now() - person, to: clock.now() + ttl })
    put(at, records)
  }
  const run = await play.run({
    inputs: {
      settle: `${settle / 1_000}s`,
      'poll-interval': `${pollInterval / 1_000}s`,
      'deploy-timeout': '30m',
    },
  })
  if (run.outputs['result'] !== 'moved')
    throw new Error(`${variant.name}: ${run.outputs['result']}\n${run.log.slice(-2_000)}`)
  for (const { versions } of [scene.source, scene.target])
    for (const { acceptedAt: from } of versions.slice(1)) spans.push({ from, to: from + deployment + settle })
  const took = run.ended - run.began
  const required = covered(spans, { from: run.began, to: run.ended })
  return { took, required, beyond: took - required }
}

/** How much of a span lies in at least one of the others, ms. */
function covered(spans: readonly Span[], { from: begin, to: end }: Span): number {
  let [sum, reached] = [0, begin]
  for (const { from, to } of spans.toSorted((a, b) => a.from - b.from)) {
    sum += Math.max(0, Math.min(to, end) - Math.max(from, reached))
    reached = Math.max(reached, Math.min(to, end))
  }
  return sum
}
