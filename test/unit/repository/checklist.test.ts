import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { breaks } from '../../../scripts/mistakes.ts'
import { blocks, pages, root, runsAction, type Step, text, workflows } from './workflows.ts'

const action = parse(text('action.yml'))
const rows = [
  ...text('docs/security-checklist.md').matchAll(/^\| (\d+) \| (.+?) \| (.+?) \| (.+?) \|$/gm),
].map(([, number, point = '', proof = '', broken = '']) => ({
  number: Number(number),
  point,
  files: [...proof.matchAll(/`([^`]+)`/g)].map(([, file]) => file ?? ''),
  broken,
  breaks: breaks.filter((one) => one.point === Number(number)),
}))

describe('the security checklist', () => {
  test('has 26 points, in order', () => {
    expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 26 }, (_, at) => at + 1))
  })

  test.each(rows)('$number: $point', ({ files }) => {
    expect(files.length).toBeGreaterThan(0)
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([])
  })

  test.each(rows)('$number: each proof is seen to fail, by what the table says', (row) => {
    expect(new Set(row.breaks.map(({ proof }) => proof))).toEqual(new Set(row.files))
    expect(row.broken).toBe(row.breaks.map(({ what }) => what).join('; '))
  })

  test.each(breaks)('$point: it can still be made that $what (scripts/checklist-breaks.yml)', (one) => {
    expect(text(one.file).includes(one.from), `${one.file} no longer has ${one.from}`).toBe(true)
    expect(text(one.file).replace(one.from, () => one.to)).not.toBe(text(one.file))
  })
})

/** Workflows whose jobs run the action themselves. */
const running = workflows.filter(({ jobs }) => jobs.some((job) => job.steps?.some(runsAction)))
const withGate = running.filter(({ jobs, workflow }) => jobs.length > 1 && 'move' in workflow.jobs)
/** Many moves: what is planned, and what is to be recovered, is known of each job of a matrix by a job of its own. */
const ofMany = withGate.filter(({ workflow }) => 'unfinished' in workflow.jobs)
const ofOne = withGate.filter((one) => !ofMany.includes(one))

describe('workflows that move', () => {
  test('are all looked at', () => {
    const paths = running.map(({ path }) => path)
    for (const some of ['.github/workflows/move-alias.yml', 'docs/examples/dispatch.yml', 'README.md (1)'])
      expect(paths).toContain(some)
    expect(withGate.map(({ path }) => path)).toEqual([
      '.github/workflows/move-alias.yml',
      '.github/workflows/move-aliases.yml',
      'docs/examples/cross-account.yml',
    ])
    expect(ofMany.map(({ path }) => path)).toEqual(['.github/workflows/move-aliases.yml'])
  })

  test.each(ofOne)('$path recovers where its move failed or was cut off, and only there', ({ workflow }) => {
    const { recover, move } = workflow.jobs
    const condition = recover?.if?.replaceAll(/\s+/g, ' ') ?? ''
    expect(condition).toMatch(/\balways\(\) && /)
    expect(condition).toContain("needs.plan.outputs.result == 'planned'")
    expect(condition).toContain(`!contains(fromJSON('["success","skipped"]'), needs.move.result)`)
    expect(recover?.needs).toEqual(['plan', 'move'])
    expect(move?.if).toContain("needs.plan.outputs.result == 'planned'")
  })

  test.each(ofMany)('$path recovers where a move failed or was cut off, and only there', ({ workflow }) => {
    const { move, unfinished, recover } = workflow.jobs
    expect(move?.if).toContain("needs.plans.result == 'success'")
    expect(move?.if).toContain("needs.plans.outputs.moves != '[]'")
    const condition = unfinished?.if?.replaceAll(/\s+/g, ' ') ?? ''
    expect(condition).toMatch(/\balways\(\) && /)
    expect(condition).toContain(`!contains(fromJSON('["success","skipped"]'), needs.move.result)`)
    expect(recover?.if).toMatch(/\balways\(\) && /)
    expect(recover?.if).toContain("needs.unfinished.outputs.moves != '[]'")
    expect(recover?.needs).toEqual(expect.arrayContaining(['move', 'unfinished']))
  })

  test.each(running)('$path gives each job its deadline and 10 minutes', ({ jobs }) => {
    for (const job of jobs)
      for (const step of (job.steps ?? []).filter(runsAction)) {
        const given = String(step.with?.['deadline'] ?? action.inputs.deadline.default)
        // An input of the workflow may be as long as any deadline.
        const [, count, unit] = /^(\d+)([hm])$/.exec(given.startsWith('${{') ? '350m' : given) ?? []
        const deadline = Number(count) * (unit === 'h' ? 60 : 1)
        expect(job['timeout-minutes']).toBeGreaterThanOrEqual(deadline + 10)
      }
  })

  test.each(running)(
    '$path: one move at a time to a target, and none is cancelled by another',
    ({ path, workflow }) => {
      for (const [id, job] of Object.entries(workflow.jobs)) {
        const moving = job.steps?.some((step) => runsAction(step) && !changesNothing(step)) === true
        const group = String(Object(job.concurrency).group ?? '')
        if (moving && id === 'move') {
          expect(group).toMatch(/^move-cloudfront-alias-./)
          expect(Object(job.concurrency)['cancel-in-progress']).toBe(false)
          // Without it GitHub cancels the job that waits as soon as another one waits; Enterprise Server does not know it.
          const queue = enterprise.includes(path) ? undefined : 'max'
          expect(Object(job.concurrency).queue).toBe(queue)
        } else expect(job.concurrency).toBeUndefined()
      }
      // A run that waits for its approval would hold the group of a whole workflow.
      if (withGate.some((one) => one.path === path)) expect(workflow.concurrency).toBeUndefined()
    },
  )

  test.each(running)(
    '$path: a recovery beside its move is told that the move needed an approval',
    ({ jobs }) => {
      // It is not held up by that (matrix/recover-reviews): it says so where the move was never started (safety G10).
      const recovering = jobs
        .flatMap(({ steps = [] }) => steps)
        .filter((step) => commandOf(step) === 'recover')
      for (const { with: given } of recovering)
        expect(String(given?.['require-approval'])).toMatch(/^(true|\$\{\{ inputs\.command == 'move' \}\})$/)
    },
  )

  test('a piece of one in a document, which may stand in a run of its own, is not', () => {
    const pieces = pages.flatMap((path) => blocks(path, 'ya?ml').map((source) => ({ path, source })))
    const recovering = pieces.filter(({ source }) => /command: ['"]?recover/.test(source))
    expect(
      recovering.filter(({ source }) => !/^jobs:/m.test(source) && source.includes('require-approval')),
    ).toEqual([])
  })
})

/** Examples for GitHub Enterprise Server. */
const enterprise = ['github-enterprise-server', 'cross-account'].map((name) => `docs/examples/${name}.yml`)

/** A recovery must not wait for the move that it recovers from: it holds no group either. */
function changesNothing(step: Step): boolean {
  return ['plan', 'verify', 'recover'].includes(commandOf(step))
}

function commandOf({ with: given }: Step): string {
  return String(given?.['command'] ?? 'move')
}
