import { describe, expect, test } from 'vitest'
import { judgeAnswers } from '../../../src/commands/answers-before.ts'
import type { AnswerComparison, SideAnswer } from '../../../src/probe/compare.ts'
import { type Grade, grades } from '../../../src/probe/sample.ts'
import type { RunEvent } from '../../../src/report/events.ts'
import { compared } from '../../../src/report/sections/move.ts'
import { goodTitles } from '../../oracle/titles.ts'
import { fold, started, timeline } from '../report/stories.ts'

const statuses: Readonly<Record<Grade, string>> = {
  answered: '200',
  'client-error': '404',
  'server-error': '503',
  unserved: '403 from CloudFront',
}

const side = (name: string, grade: Grade, answered = true): SideAnswer => ({
  name,
  status: answered ? statuses[grade] : 'no answer (ECONNREFUSED)',
  answered,
  grade,
  headers: new Map(),
  marked: undefined,
})
const judged = (users: SideAnswer, target: SideAnswer) => judgeAnswers({ path: '/a', users, target })
const alias = 'www.example.com'
const domain = 'd2target.cloudfront.net'

describe('the answers before a move', () => {
  const pairs = grades.flatMap((users) => grades.map((target) => [users, target] as const))
  test.each(pairs)('users get %s, the target gives %s: a warning only where it is worse', (users, target) => {
    const { id, level, title, evidence, remedy } = judged(side(alias, users), side(domain, target))
    const isWorse = grades.indexOf(target) > grades.indexOf(users)
    if (users === 'unserved') expect([id, level]).toEqual(['answers-not-compared', 'info'])
    else expect([id, level]).toEqual(isWorse ? ['answers-differ', 'warning'] : ['answers-compared', 'ok'])
    expect(goodTitles.has(title)).toBe(level === 'ok')
    expect(evidence).toContain(`${alias}/a: ${statuses[users]}; ${domain}/a: ${statuses[target]}`)
    expect(remedy === undefined).toBe(!isWorse)
    expect(evidence.includes('can answer by host name')).toBe(isWorse)
  })

  test.each([
    ['users get', side(alias, 'unserved', false), side(domain, 'answered')],
    ['the target gives', side(alias, 'answered'), side(domain, 'unserved', false)],
  ] as const)('%s no answer: nothing is compared', (_, users, target) => {
    const { id, level, evidence } = judged(users, target)
    expect([id, level]).toEqual(['answers-not-compared', 'info'])
    expect(evidence).toContain('no answer (ECONNREFUSED)')
  })
})

describe('the summary', () => {
  const comparison = {
    path: '/',
    header: 'x-site',
    users: { ...side(alias, 'answered'), headers: new Map([['server', 'old']]), marked: false },
    target: { ...side(domain, 'server-error'), headers: new Map([['location', '/en']]), marked: true },
  }
  const change = { action: 'cloudfront:UpdateDistribution', resource: 'E2', effect: 'x', alias }
  /** The section of a run that has compared these. */
  const shown = (comparison?: AnswerComparison, ...more: readonly RunEvent[]) => {
    const told: readonly RunEvent[] =
      comparison === undefined
        ? []
        : [
            { type: 'compared', comparison },
            { type: 'finding', finding: judgeAnswers(comparison) },
          ]
    return compared(fold(timeline(...[started, ...told, ...more].map((event, at) => [at, event] as const))))
  }

  test('shows both answers side by side, with the header of probe-header by its name alone', () => {
    const text = shown(comparison)
    expect(text).toContain('### Answers before the move')
    expect(text).toContain(`| GET \`/\` | \`${alias}\`, as users get it | \`${domain}\`, the target |`)
    for (const row of ['| Status | 200 | 503 |', '| `server` | `old` | – |', '| `location` | – | `/en` |'])
      expect(text).toContain(row)
    expect(text).toContain('| `x-site` as in `probe-header` | no | yes |')
  })

  test('folds them once something has been changed, and where the target answers no worse', () => {
    const closed = /^<details>\n<summary>Answers before the move<\/summary>/
    expect(shown(comparison, { type: 'changed', change })).toMatch(closed)
    expect(shown({ ...comparison, target: side(domain, 'answered') })).toMatch(closed)
  })

  test('leaves out what was not asked, or not answered', () => {
    expect(shown()).toBe('')
    const [users, target] = [side(alias, 'unserved', false), side(domain, 'unserved', false)]
    expect(shown({ ...comparison, users, target })).toBe('')
  })
})
