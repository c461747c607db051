import type { byHand } from '../../../../src/commands/verdict/by-hand.ts'
import type { Exposure } from '../../../../src/move/status.ts'

type Facts = Parameters<typeof byHand>[0]
type Standing = Parameters<typeof byHand>[1]

/** What was read of two distributions in two accounts. */
export function facts(source: string, target: string, alias = 'www.example.com'): Facts {
  const read = (id: string, account: string) => ({
    known: true,
    value: { id, account, domain: `${id.toLowerCase()}.cloudfront.net` },
  })
  const observation = {
    source: read(source, '444455556666'),
    target: read(target, '111122223333'),
    ownership: { name: `_${alias}`, wanted: 'd2.cloudfront.net' },
  }
  return { alias, source: { id: source }, target: { id: target }, observation } as unknown as Facts
}

/** A status with an exposure of one kind. */
export function standing(kind: Exposure['kind'], more: object = {}): Standing {
  return {
    exposure: { kind, code: 'not-in-place' },
    holder: kind === 'source-disabled' ? 'source' : 'nobody',
    left: kind === 'held-by-nobody' ? 'unclaimed' : undefined,
    sourceEnabled: !['source-disabled', 'left-disabled'].includes(kind),
    facts: { alias: 'www.example.com', holder: { id: '*******STRANGE' } },
    ...more,
  } as unknown as Standing
}
