import { listed } from '../../base/text.ts'
import type { End } from '../../move/run-context.ts'
import type { Next } from '../../report/events.ts'
import type { Report } from '../../report/report.ts'

/** The job that has an environment, and so roles, of its own (docs/environments.md), by command. */
const jobs: ReadonlyMap<string, 'plan' | 'move' | 'recover'> = new Map([
  ['plan', 'plan'],
  ['verify', 'plan'],
  ['move', 'move'],
  ['roll-back', 'move'],
  ['recover', 'recover'],
])

/**
 * The verdict whose further runs in another job say that the roles are those of this one: the role of a plan may not move, and
 * AWS lets no job of another environment assume the role of this one. Pure.
 */
export function withRoles(end: End, { command, started }: Pick<Report, 'command' | 'started'>): End {
  const own = jobs.get(command)
  const given = started?.place?.given ?? {}
  const said = (one: Next): Next => {
    const { inputs = {}, paste } = one
    const job = jobs.get(inputs['command'] ?? '')
    if (job === undefined || job === own || !('alias' in inputs)) return one
    return { ...one, paste: [...remarks(inputs, given, job), paste].join('\n') }
  }
  const { back, next } = end
  return { ...end, next: next.map(said), ...(back === undefined ? {} : { back: said(back) }) }
}

/** Of whom the roles of a run are: of the way back between two accounts they are exchanged; one to be filled in is nobody's yet. */
function remarks(
  inputs: Readonly<Record<string, string>>,
  given: Readonly<Record<string, string>>,
  job: string,
): string[] {
  const roles = Object.keys(inputs).filter(isRole)
  const same = roles.filter((name) => inputs[name] === given[name])
  const exchanged = roles.flatMap((name) => {
    const other = Object.keys(given).find((one) => isRole(one) && given[one] === inputs[name])
    return same.includes(name) || other === undefined ? [] : [`${name} is ${other} of this job`]
  })
  const all = [
    ...(same.length === 0 ? [] : [`${listed(same)}: as this job has ${same.length > 1 ? 'them' : 'it'}`]),
    ...(exchanged.length === 0 ? [] : [listed(exchanged)]),
  ]
  const use = exchanged.length === 0 ? 'use those' : 'use those of the same accounts'
  return all.length === 0
    ? []
    : [`# ${all.join('. ')}. If the job ${job} has roles of its own (docs/environments.md), ${use}`]
}

function isRole(name: string): boolean {
  return name.endsWith('role-to-assume')
}
