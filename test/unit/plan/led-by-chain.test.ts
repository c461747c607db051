import { describe, expect, test } from 'vitest'
import { readInputs } from '../../../src/inputs/read.ts'
import { misfits, readPlan } from '../../../src/plan/binding.ts'
import { buildPlan, differenceText, type PlanFacts, parsePlan } from '../../../src/plan/plan.ts'
import { jobEnvironment } from '../inputs/job-environment.ts'

const end = (id: string, domain: string) => ({
  id,
  kind: 'distribution' as const,
  account: '111111',
  domain,
  enabled: true,
  aliases: [],
})
const cname = (name: string, value: string) => ({ name, type: 'CNAME', ttl: 60, values: [value] })
type Records = PlanFacts['dns']['records']
const factsOf = (records: Records, command: PlanFacts['command'] = 'move'): PlanFacts => ({
  'repository-id': '7',
  command,
  scenario: 'wildcard',
  aliases: ['www.example.com'],
  source: end('E1SOURCE', 'd1.cloudfront.net'),
  target: end('E2TARGET', 'd2.cloudfront.net'),
  wildcards: [],
  'certificate-covers': null,
  dns: { 'zone-id': 'Z1', records },
  'accept-downtime': [],
  'accept-hosts': [],
  steps: [],
})
const planOf = (records: Records) => parsePlan(buildPlan(factsOf(records)).plan, { repositoryId: '7' })
const before = planOf([cname('www.example.com', 'd1.cloudfront.net')])

describe.each(['zone', 'query', 'cache'] as const)('DNS read by %s', (read) => {
  const said = (led: boolean, value: string) => {
    const plan = planOf([cname('www.example.com', value)])
    return misfits(before, { plan, records: () => read, led: () => led }).map(differenceText)
  }

  test('seen to lead to the target at every server, by a name in between: a state of the plan', () => {
    expect(said(true, 'edge.example.com')).toEqual([])
  })

  test('led to another name that is not seen to lead there: a difference', () => {
    expect(said(false, 'edge.example.com')).toHaveLength(1)
  })
})

test.each(['move', 'plan'])('the plan of a roll-back is none for command: %s', (command) => {
  const { inputs, setting } = readInputs(
    jobEnvironment({
      INPUT_ALIAS: 'www.example.com',
      'INPUT_TARGET-DISTRIBUTION': 'E2TARGET',
      INPUT_COMMAND: command,
      INPUT_PLAN: buildPlan(factsOf([], 'roll-back')).plan,
    }),
  )
  expect(() => readPlan(inputs, { ...setting, repositoryId: '7' })).toThrow(
    expect.objectContaining({
      code: 'plan-changed',
      message: expect.stringContaining('command: was roll-back'),
    }),
  )
})
