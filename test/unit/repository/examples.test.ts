import { expect, test } from 'vitest'
import { variableOf } from '../../../src/inputs/declarations.ts'
import { readInputs } from '../../../src/inputs/read.ts'
import { jobEnvironment } from '../inputs/job-environment.ts'
import { runsAction, workflows } from './workflows.ts'

/** Every step that is shown to somebody to copy is read by the action itself: values, combinations, strays. */

const roles: Readonly<Record<string, string>> = {
  'role-to-assume': 'arn:aws:iam::111122223333:role/move-alias-move',
  'source-role-to-assume': 'arn:aws:iam::444455556666:role/move-alias-other-move',
  'dns-role-to-assume': 'arn:aws:iam::777788889999:role/move-alias-other-move',
}

const steps = workflows
  .filter(({ ours }) => !ours)
  .flatMap(({ path, jobs }) =>
    jobs.flatMap((job) =>
      (job.steps ?? []).filter(runsAction).map((step, at) => ({ path, at: at + 1, given: step.with ?? {} })),
    ),
  )

/** A value as the runner hands it over: an expression is replaced by what it stands for. */
function handed(name: string, value: string, given: Readonly<Record<string, unknown>>): string {
  if (!value.includes('${{')) return value
  const partition = given['aws-region'] === 'cn-northwest-1' ? 'aws-cn' : 'aws'
  const known: Readonly<Record<string, string>> = {
    alias: 'www.example.com',
    'target-distribution': 'E2EXAMPLETARGET',
    plan: '{"version":1}', // judged later, by the plan's own rules
  }
  return known[name] ?? roles[name]?.replace('arn:aws:', `arn:${partition}:`) ?? expect.unreachable(name)
}

test('the steps of all examples and pages are found', () => {
  expect(new Set(steps.map(({ path }) => path)).size).toBeGreaterThanOrEqual(10)
})

test.each(steps)('$path, step $at: the action accepts its inputs', ({ given }) => {
  const env = Object.fromEntries(
    Object.entries(given).map(([name, value]) => [variableOf(name), handed(name, String(value), given)]),
  )
  expect(() => readInputs({ ...jobEnvironment(), ...env })).not.toThrow()
})
