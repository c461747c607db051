import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const text = (path: string): string => readFileSync(join(root, path), 'utf8')
const rows = [...text('docs/security-checklist.md').matchAll(/^\| (\d+) \| (.+?) \| (.+?) \|$/gm)].map(
  ([, number, point = '', proof = '']) => ({
    number: Number(number),
    point,
    files: [...proof.matchAll(/`([^`]+)`/g)].map(([, file]) => file ?? ''),
  }),
)

describe('the security checklist', () => {
  test('has 26 points, in order', () => {
    expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 26 }, (_, at) => at + 1))
  })

  test.each(rows)('$number: $point', ({ files }) => {
    expect(files.length).toBeGreaterThan(0)
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([])
  })
})

interface Job {
  readonly if?: string
  readonly 'timeout-minutes'?: number
  readonly steps?: readonly { readonly uses?: string; readonly with?: Readonly<Record<string, string>> }[]
}

const workflows = ['.github/workflows', 'docs/examples'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .map((name) => join(folder, name))
    .map((path): { path: string; jobs: Readonly<Record<string, Job>> } => ({ path, ...parse(text(path)) })),
)
const own = /^(\$\/$|move-cloudfront-alias\/move-cloudfront-alias@)/

describe('workflows that move', () => {
  const withGate = workflows.filter(
    ({ path }) => /move-alias\.yml|cross-account/.test(path) && !path.includes('call-'),
  )

  test.each(withGate)('$path recovers where its move failed or was cut off, and only there', ({ jobs }) => {
    const condition = jobs['recover']?.if?.replaceAll(/\s+/g, ' ') ?? ''
    expect(condition).toMatch(/\balways\(\) && /)
    expect(condition).toContain("needs.plan.outputs.result == 'planned'")
    expect(condition).toContain(`!contains(fromJSON('["success","skipped"]'), needs.move.result)`)
    expect(jobs['move']?.if).toContain("needs.plan.outputs.result == 'planned'")
  })

  test.each(withGate)('$path gives each job its deadline and 10 minutes', ({ path, jobs }) => {
    const deadline = path.includes('move-alias') ? 350 : 300
    for (const job of Object.values(jobs))
      if (job.steps?.some(({ uses }) => own.test(uses ?? '')))
        expect(job['timeout-minutes']).toBeGreaterThanOrEqual(deadline + 10)
  })
})

describe('move-alias, called', () => {
  const action = parse(text('action.yml'))
  const { on, jobs } = parse(text('.github/workflows/move-alias.yml'))
  const declared = on.workflow_call.inputs
  const names = Object.keys(action.inputs)

  test('takes every input of the action, with its default, and the environment', () => {
    expect(Object.keys(declared)).toEqual([...names, 'environment'])
    for (const name of names) {
      const { required, default: preset = '' } = action.inputs[name]
      expect(declared[name].required ?? false, name).toBe(required)
      // The token of the job is not known yet where inputs get their defaults.
      if (!required) expect(declared[name].default, name).toBe(name === 'github-token' ? '' : preset)
    }
  })

  test('hands every one of them on, and sets the consent of each job itself', () => {
    const consent = ['require-plan', 'require-approval']
    for (const [id, { steps }] of Object.entries<Job>(jobs)) {
      const given = steps?.[0]?.with ?? {}
      const passed = names.filter((name) => !consent.includes(name))
      expect(
        Object.keys(given).filter((name) => !consent.includes(name)),
        id,
      ).toEqual(passed)
      for (const name of passed)
        if (id !== 'recover' || name !== 'command') expect(given[name], name).toContain(`inputs.${name}`)
    }
    const { move } = jobs
    expect(move.steps[0].with).toMatchObject({ 'require-plan': true, 'require-approval': true })
  })
})
