import { expect, test } from 'vitest'
import { Failure } from '../../../src/base/failure.ts'
import { enabledLast, withOwnChanges } from '../../../src/move/answers.ts'
import { fold, type History, opened } from '../../../src/procedure/history.ts'
import type { Request } from '../../../src/procedure/world.ts'
import { alias, changed, distributionAt, now, other, xmlOf } from '../decisions/cloud.ts'
import { untouchedCloud } from '../decisions/settings.ts'

const cloud = untouchedCloud(false)
const [source, target] = (['S', 'T'] as const).map((id) => distributionAt(cloud, id, 0, 0))
if (source === undefined || target === undefined) throw new Error('two ends')

const disable: Request = {
  to: 'distribution',
  id: 'S',
  etag: source.etag,
  xml: new TextDecoder().decode(xmlOf({ ...now(cloud, 'S'), enabled: false })),
  needless: false,
  refusedAs: 'service-error',
}
const enable: Request = { ...disable, etag: 'S9', xml: new TextDecoder().decode(xmlOf(now(cloud, 'S'))) }
const move: Request = {
  to: 'mover',
  call: 'UpdateDomainAssociation',
  alias,
  id: 'T',
  etag: target.etag,
  from: 'S',
}
const lost = new Failure('service-error', 'no answer', { outcome: 'unknown' })
const no = new Failure('move-refused', 'no', { outcome: 'refused', refusal: 'other' })

type Came = 'accepted' | 'unanswered' | Failure

function after(...requests: readonly (readonly [Request, Came])[]): History {
  return requests.reduce((history, [request, came], n) => {
    const track = { key: `${n}`, id: `step-${n}`, at: n }
    const sent = fold(history, { note: 'sent', ...track, request })
    if (came === 'unanswered') return sent
    const answer = came === 'accepted' ? { answer: { etag: `new-${n}` } } : { failure: came }
    return fold(sent, { note: 'answered', ...track, stamp: n, ...answer })
  }, opened(0))
}

function seen(end: typeof source, history: History | undefined) {
  const read = withOwnChanges({ known: true, value: end as NonNullable<typeof end> }, history)
  return read.known ? `${read.value.enabled} ${read.value.aliases.join()}` : read.why.message
}

test('a read from before a change of this run shows what the run has made of it since', () => {
  expect(seen(source, undefined)).toBe(`true ${alias},${other}`)
  expect(seen(source, after())).toBe(`true ${alias},${other}`)
  expect(seen(source, after([disable, 'accepted']))).toBe(`false ${alias},${other}`)
  expect(seen(source, after([disable, 'accepted'], [move, 'accepted']))).toBe(`false ${other}`)
  expect(seen(target, after([disable, 'accepted'], [move, 'accepted']))).toBe(`true ${alias}`)
  expect(seen(source, after([disable, 'accepted'], [enable, 'accepted']))).toBe(`true ${alias},${other}`)
  const read = withOwnChanges({ known: true, value: source }, after([disable, 'accepted']))
  expect(read.known && read.value.status).toBe('InProgress')
})

test('what was refused has changed nothing, and what has no answer may have', () => {
  expect(seen(source, after([disable, 'accepted'], [move, no], [enable, no]))).toBe(`false ${alias},${other}`)
  for (const came of ['unanswered', lost] as const)
    expect(seen(source, after([disable, 'accepted'], [enable, came]))).toMatch(/still showed it before/)
  expect(seen(source, after([disable, 'accepted'], [move, lost], [enable, 'accepted']))).toMatch(/true/)
})

test('a read of a version that no change of this run has left behind is believed', () => {
  const [older] = [distributionAt(changed(cloud, 'S', 1, { aliases: [other] }), 'S', 2, 0)]
  expect(seen(older, after([disable, 'accepted']))).toBe(`true ${other}`)
  expect(seen(source, after([disable, no]))).toBe(`true ${alias},${other}`)
})

test('whether a distribution is enabled is known by what this run has sent to it last, as far as that has an answer', () => {
  expect(enabledLast(undefined, 'S')).toBeUndefined()
  expect(enabledLast(after(), 'S')).toBeUndefined()
  expect(enabledLast(after([disable, 'accepted'], [move, 'accepted']), 'S')).toBe(false)
  expect(enabledLast(after([disable, 'accepted'], [enable, no]), 'S')).toBe(false)
  expect(enabledLast(after([disable, 'accepted'], [enable, lost]), 'S')).toBeUndefined()
  expect(enabledLast(after([disable, 'accepted'], [enable, 'accepted']), 'S')).toBe(true)
  expect(enabledLast(after([disable, 'accepted']), 'T')).toBeUndefined()
})
