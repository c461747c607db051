import { traitsOf } from '../../../src/base/contract.ts'
import { statusOf } from '../../../src/move/status-of.ts'
import type { Action } from '../../../src/procedure/action.ts'
import type { Bug } from './bugs.ts'
import { type Cloud, holderOf, named, namesIn, now, servedBy, wildcard } from './cloud.ts'
import { described, digest } from './digest.ts'
import { decision, type Goal, type Task, taskOf, turned } from './goals.ts'
import { broken, brokenAtEnd, rivals } from './laws.ts'
import { type Branch, type Chance, decided, performed, start, unclaimedIn } from './player.ts'
import { deadline, moveIn, type Setting, shapeOf } from './settings.ts'

/** What was found out. */
export interface Found {
  /** Different states in which a decision was asked for. */
  states: number
  decisions: number
  ends: number
  readonly shapes: Set<string>
  readonly violations: string[]
}

export function nothingFound(): Found {
  return { states: 0, decisions: 0, ends: 0, shapes: new Set(), violations: [] }
}

interface Point {
  readonly branch: Branch
  readonly task: Task
  /** How many more things may go wrong. */
  readonly left: number
  readonly rival: boolean
  readonly trace: readonly string[]
}

const mostDecisions = 4_000

/**
 * Follows a run from one state of the world in every way that it can take: each decision once as it goes well, and, `chances`
 * times at most on one way, by everything that can go wrong there. Every state is looked at once.
 */
export class Exploration {
  readonly found: Found
  readonly #setting: Setting
  readonly #bug: Bug | undefined
  readonly #seen = new Map<string, number>()
  readonly #converged = new Map<string, string>()

  constructor(setting: Setting, found: Found, bug?: Bug) {
    this.#setting = setting
    this.found = found
    this.#bug = bug
  }

  explore(goal: Goal, cloud: Cloud, chances: number, deadlineIn = deadline): void {
    // A Failure is made for every call that goes wrong in every state; nobody reads where.
    const { stackTraceLimit } = Error
    Error.stackTraceLimit = 0
    try {
      this.#explored(goal, cloud, chances, deadlineIn)
    } finally {
      Error.stackTraceLimit = stackTraceLimit
    }
  }

  #explored(goal: Goal, cloud: Cloud, chances: number, deadlineIn: number): void {
    const begun = this.#task(goal, cloud, 0, deadlineIn)
    if (begun === undefined) return
    const points: Point[] = [
      {
        branch: start(cloud, begun.stages, 0, deadlineIn),
        task: begun,
        left: chances,
        rival: false,
        trace: [`${goal} from ${shapeOf(cloud, 0)}`],
      },
    ]
    for (let point = points.pop(); point !== undefined; point = points.pop()) {
      if (this.#enough()) return
      points.push(...this.#onwards(goal, cloud, point))
    }
  }

  #task(goal: Goal, cloud: Cloud, moment: number, deadlineAt: number): Task | undefined {
    const seen = moveIn(this.#setting, cloud, moment, deadlineAt)
    const move = this.#bug?.move?.(seen) ?? seen
    const task = taskOf(goal, this.#setting.method, move)
    if (task === undefined) return undefined
    return { ...task, stages: this.#bug?.stages?.(task.stages, move) ?? task.stages }
  }

  #decide(branch: Branch, task: Task): ReturnType<typeof decided> {
    this.found.decisions++
    const decide = decision(task)
    const { view } = this.#bug ?? {}
    return decided(branch, view === undefined ? decide : (seen) => decide(view(seen)))
  }

  #onwards(goal: Goal, begun: Cloud, point: Point): readonly Point[] {
    const { task, left, rival, trace } = point
    let { branch } = point
    let act: Action['act']
    // What is only noted cannot go wrong.
    for (;;) {
      ;({ branch, act } = this.#decide(branch, task))
      if (act.do !== 'note') break
      if (branch.length > mostDecisions) {
        this.#wrong('it never ends', trace)
        return []
      }
    }
    const key = `${goal} ${task.way} ${rival} ${digest(branch, act)}`
    const before = this.#seen.get(key)
    if (before !== undefined && before >= left) return []
    if (before === undefined) this.found.states++
    this.#seen.set(key, left)
    this.found.shapes.add(shapeOf(branch.cloud, branch.now))
    const onwards: Point[] = []
    for (const chance of left > 0 ? chancesOf(act, branch) : (['well'] as const)) {
      const after = performed(branch, act, chance)
      const told = chance === 'well' ? trace : [...trace, `${chance} at ${described(act)}`]
      const others = rival || rivals.includes(chance)
      for (const law of broken({ setting: this.#setting, before: branch, act, chance, after, rival: others }))
        this.#wrong(law, told)
      if (after.length > mostDecisions || after.now > after.deadlineAt + 20 * 60_000)
        this.#wrong('it never ends', told)
      else if (after.ended === undefined)
        onwards.push({
          branch: after,
          task,
          left: chance === 'well' ? left : left - 1,
          rival: others,
          trace: told,
        })
      else {
        const back = turned(goal, task, after)
        if (back === undefined) this.#atEnd(goal, begun, after, task, others, told)
        else {
          const { ended: _, ...open } = after
          onwards.push({
            branch: open,
            task: back,
            left: chance === 'well' ? left : left - 1,
            rival: others,
            trace: [...told, 'back'],
          })
        }
      }
    }
    return onwards
  }

  #atEnd(
    goal: Goal,
    begun: Cloud,
    branch: Branch,
    task: Task,
    rival: boolean,
    trace: readonly string[],
  ): void {
    this.found.ends++
    for (const law of brokenAtEnd(this.#setting, begun, branch, task.way, rival, goal))
      this.#wrong(law, [...trace, endingOf(branch)])
    // What somebody else holds stays there.
    const taken = namesIn(branch.cloud).some((name) => named(branch.cloud, name).stranger)
    if (!rival && !taken) this.#again(branch, [...trace, endingOf(branch)])
  }

  /** I4: running again, undisturbed, ends with the name on the target, whatever came before. */
  #again({ cloud: left, now: moment }: Branch, trace: readonly string[]): void {
    const key = shapeOf(left, moment)
    if (this.#converged.has(key)) return
    this.#converged.set(key, '')
    const said: string[] = []
    let [cloud, at] = [left, moment]
    for (let tries = 0; tries < 5; tries++) {
      const move = moveIn(this.#setting, cloud, at, at + deadline)
      const status = statusOf(move)
      for (const { alias: name, serving } of status.all)
        if (
          !named(cloud, name).stranger &&
          serving.by !==
            { S: 'source', T: 'target', undefined: 'nobody' }[servedBy(cloud, name) ?? 'undefined']
        )
          this.#wrong(`I9: ${serving.by} is said to serve ${name}`, trace)
      // Whoever has disabled the target has to enable it.
      if (this.#inPlace(cloud) || !now(cloud, 'T').enabled) return
      const goal = status.left === undefined ? 'move' : 'recover'
      const task = this.#task(goal, cloud, at, at + deadline)
      if (task === undefined) {
        if (namesIn(cloud).some((name) => holderOf(cloud, name) === undefined) && !this.#setting.planned)
          return
        said.push(`${goal}: nothing to do`)
        break
      }
      const run = this.#calm(goal, task, start(cloud, task.stages, at, at + deadline))
      said.push(`${goal}: ${endingOf(run)}`)
      cloud = run.cloud
      at = run.now
    }
    if (!this.#inPlace(cloud) && now(cloud, 'T').enabled)
      this.#wrong(`I4: running again led to ${said.join(', ')}; ${shapeOf(cloud, at)}`, trace)
  }

  #calm(goal: Goal, first: Task, begun: Branch): Branch {
    let [branch, task] = [begun, first]
    while (branch.length < mostDecisions) {
      const step = this.#decide(branch, task)
      branch = performed(step.branch, step.act, 'well')
      if (branch.ended === undefined) continue
      const back = turned(goal, task, branch)
      if (back === undefined) return branch
      const { ended: _, ...open } = branch
      branch = open
      task = back
    }
    return branch
  }

  #inPlace(cloud: Cloud): boolean {
    const { began, restoreSource, keepWildcard, planned, method } = this.#setting
    const { bridges, disables } = traitsOf(method.name)
    const ours = planned && bridges && !now(began, 'T').aliases.includes(wildcard) && !keepWildcard
    const restored =
      !disables || now(cloud, 'S').enabled || !restoreSource || !planned || !now(began, 'S').enabled
    return (
      namesIn(cloud).every((name) => servedBy(cloud, name) === 'T' && holderOf(cloud, name) === 'T') &&
      restored &&
      !(ours && now(cloud, 'T').aliases.includes(wildcard))
    )
  }

  #enough(): boolean {
    const { violations } = this.found
    const breaks = this.#bug?.breaks
    return (
      violations.length > 100 ||
      (breaks === undefined ? violations.length > 20 : violations.some((law) => breaks.test(law)))
    )
  }

  #wrong(law: string, trace: readonly string[]): void {
    const { method, planned, restoreSource } = this.#setting
    this.found.violations.push(
      `${method.name}${planned ? '' : ', no plan'}${restoreSource ? '' : ', source stays'}: ${law}: ${trace.join(' > ')}`,
    )
  }
}

function endingOf({ ended }: Branch): string {
  if (ended === undefined) return 'under way'
  if (typeof ended === 'string') return ended
  const why =
    'failure' in ended
      ? `${ended.failure.code} ${ended.failure.message}`
      : 'evidence' in ended
        ? ended.evidence
        : ''
  return `${ended.type} at ${ended.step.id}: ${why}`
}

/** What can go wrong with a change. */
const misfortunes = [
  'lost before',
  'lost after',
  'throttled',
  'rival',
  'refused',
  'killed before',
  'killed after',
] as const

/** All that can become of an act. */
function chancesOf(act: Action['act'], { cloud, cancelled }: Branch): readonly Chance[] {
  const others: Chance[] = [
    ...(cancelled ? [] : (['cancelled'] as const)),
    ...(now(cloud, 'T').enabled ? (['target disabled'] as const) : []),
    ...(now(cloud, 'T').aliases.includes(wildcard) ? (['wildcard taken'] as const) : []),
    ...(unclaimedIn(cloud).length > 0 ? (['name taken'] as const) : []),
    ...(unclaimedIn(cloud).length > 1 ? (['last name taken'] as const) : []),
  ]
  switch (act.do) {
    case 'look':
      return ['well', 'behind', 'far behind', 'unread', 'denied', ...others]
    case 'pause':
      return ['well', ...others, ...(act.facts === undefined ? [] : (['behind', 'unread'] as const))]
    case 'send':
      return ['well', ...misfortunes]
    case 'send-both':
      return ['well', ...misfortunes, ...misfortunes.map((one): Chance => `then ${one}`)]
    default:
      return ['well']
  }
}
