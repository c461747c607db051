import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

const root = fileURLToPath(new URL('../..', import.meta.url))
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
