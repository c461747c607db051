import type { byHand } from '../../../../src/commands/verdict/by-hand.ts'
import type { Exposure, Status } from '../../../../src/move/status.ts'
import type { StatusFacts } from '../../../../src/report/status.ts'
import { TwoSides } from '../../scenarios/two-sides.ts'

type Facts = Parameters<typeof byHand>[0]

const base = await new TwoSides().context()
const { observation, source: from, target: to } = base

/** What was read of two distributions in two accounts. */
export function facts(source: string, target: string, aliases = ['www.example.com']): Facts {
  const read = (id: string, account: string): typeof observation.target => {
    if (!observation.target.known) return observation.target
    const domain = `${id.toLowerCase()}.cloudfront.net`
    return { known: true, value: { ...observation.target.value, id, account, domain } }
  }
  const proof = (alias: string) => ({
    ...observation.ownership,
    name: `_${alias}`,
    wanted: 'd2.cloudfront.net',
  })
  const [alias = ''] = aliases
  const each = new Map(
    aliases.map((name) => [name, { ...base, ...observation, ownership: proof(name) }] as const),
  )
  return {
    alias,
    aliases,
    each: aliases.length > 1 ? each : undefined,
    source: from === undefined ? undefined : { ...from, id: source },
    target: { ...to, id: target },
    observation: {
      ...observation,
      source: read(source, '444455556666'),
      target: read(target, '111122223333'),
      ownership: proof(alias),
    },
  }
}

/** A status with an exposure of one kind, which these names stand alike in. */
export function standing(
  kind: Exposure['kind'],
  more: Partial<Status> = {},
  [alias = 'www.example.com', ...others]: readonly string[] = [],
): Status {
  const holder = kind === 'source-disabled' ? 'source' : 'nobody'
  const first: StatusFacts = {
    alias,
    holder: { is: holder, id: '*******STRANGE', enabled: undefined, deployed: undefined },
    serving: { by: 'nobody', id: undefined, through: undefined },
    why: '',
    ends: [],
  }
  return {
    exposure: { kind, code: 'not-in-place' },
    holder,
    left: kind === 'held-by-nobody' ? 'unclaimed' : undefined,
    sourceEnabled: !['source-disabled', 'left-disabled'].includes(kind),
    facts: first,
    all: [first, ...others.map((name) => ({ ...first, alias: name }))],
    why: undefined,
    deployed: true,
    others: [],
    idle: [],
    idleOnTarget: [],
    ...more,
  }
}
