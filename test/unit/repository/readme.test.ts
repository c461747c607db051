import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readme } from '../../../scripts/readme.ts'
import type { Trouble } from '../../../src/aws/answer.ts'
import { refusalOf } from '../../../src/aws/refusals.ts'
import { results, scenarioNames, traitsOf } from '../../../src/base/contract.ts'
import { failureCodes } from '../../../src/base/failure.ts'
import { verifyTitles } from '../../../src/commands/verify.ts'
import { pages, root } from './workflows.ts'

const read = (name: string) => readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8')

test('README lists the inputs and outputs of action.yml, and the figures of the last proofs', () => {
  const rows = JSON.parse(read('docs/evidence.json'))
  expect(readme(read('README.md'), read('action.yml'), rows)).toBe(read('README.md'))
  expect(readme(read('README.md'), read('action.yml'), [])).not.toBe(read('README.md'))
})

test('every method can be chosen in action.yml and in both workflows, and has a page, a policy for each side and a place in the pages of choice', () => {
  for (const name of scenarioNames) {
    for (const file of ['action.yml', '.github/workflows/move-alias.yml'])
      for (const [, listed = ''] of read(file).matchAll(/description: ['"]The method: (.*)\.['"]/g))
        expect(listed.split(/, | or /), file).toContain(name)
    expect(read('.github/workflows/move-alias.yml')).toMatch(new RegExp(`options: \\[.*\\b${name}\\b`))
    for (const page of ['README.md', 'docs/decision.md', 'docs/permissions.md'])
      expect(read(page), page).toMatch(new RegExp(`\\b${name}\\b`))
    expect(read(`docs/scenarios/${name}.md`)).toContain(`\`${name}\``)
    for (const side of traitsOf(name).accounts === 'one' ? [''] : ['-target', '-source'])
      expect(existsSync(join(root, `docs/iam/${name}${side}.json`)), `${name}${side}`).toBe(true)
  }
})

test('README says of every result what it means, its exit code, and what comes next', () => {
  const rows = [...read('README.md').matchAll(/^\| `([a-z-]+)` \| \S.+ \| [01]\b.* \| \S.* \|$/gm)]
  expect(rows.map(([, result]) => result).toSorted()).toEqual(results.toSorted())
})

test('docs/troubleshooting.md has cause, proof and remedy of every failure code, in the order of the list', () => {
  const entry = /^### `([a-z-]+)`\n\n- \*\*Cause:\*\* \S.+\n- \*\*Proof:\*\* \S.+\n- \*\*Remedy:\*\* \S.+$/gm
  const headings = [...read('docs/troubleshooting.md').matchAll(entry)].map(([, code]) => code)
  expect(headings).toEqual([...failureCodes])
})

test('docs/troubleshooting.md names every finding that stops nothing', () => {
  const folder = new URL('../../../src/', import.meta.url)
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  )
  const ids = sources.flatMap((name) =>
    [...readFileSync(new URL(name, folder), 'utf8').matchAll(/\bid: '([a-z0-9-]+)',\s*level\b/g)].map(
      ([, id = '']) => id,
    ),
  )
  const codes: readonly string[] = failureCodes
  const findings = [...new Set(ids)].filter((id) => !codes.includes(id)).sort()
  expect(findings.length).toBeGreaterThan(30)
  const [, table = ''] = read('docs/troubleshooting.md').split('## By finding')
  expect(findings.filter((id) => !table.includes(`\`${id}\``))).toEqual([])
})

test('docs/troubleshooting.md names everything that verify looks at', () => {
  const [, part = ''] = read('docs/troubleshooting.md').split('\n`verify` reports ')
  expect(Object.keys(verifyTitles).filter((id) => !part.includes(`\`${id}\``))).toEqual([])
})

test('docs/troubleshooting.md says of the reasons that a check gives for a continuous-deployment policy that they may mean one', () => {
  const entries = read('docs/troubleshooting.md').split(/^### /m)
  for (const reason of ['target-staging', 'release-refused'])
    expect(entries.find((entry) => entry.startsWith(`\`${reason}\``))).toContain('continuous-deployment')
})

describe('docs/troubleshooting.md, by error text of AWS', () => {
  const [, part = ''] = read('docs/troubleshooting.md').split('## By error text of AWS')
  const entries = [
    ...part.matchAll(
      /^### ([A-Za-z]+): (.+)\n\n- \*\*Cause:\*\* .+\n- \*\*Proof:\*\* .+\n- \*\*Remedy:\*\* .+\n- \*\*Reason:\*\* (.+)$/gm,
    ),
  ].map(([, code = '', text = '', reasons = '']) => ({ code, text, reasons }))
  const file = read('src/aws/refusals.ts')
  const catalogue = file.split('const rules')[1]?.split('\n]\n')[0] ?? ''

  test.each(entries)(
    '$code: $text: is in the catalogue, with a reason of ours',
    ({ code, text, reasons }) => {
      expect(file).toContain(refusalOf({ code, text } as Trouble).sentence)
      const codes: readonly string[] = failureCodes
      for (const [, reason = ''] of reasons.matchAll(/`([a-z-]+)`/g)) expect(codes).toContain(reason)
    },
  )

  test('has every refusal of the catalogue', () => {
    const found = new Set(entries.map(({ code, text }) => refusalOf({ code, text } as Trouble)))
    expect(found.size).toBe([...catalogue.matchAll(/^ {2}\},$/gm)].length)
  })

  test('names the reason that the catalogue gives', () => {
    const wrong = entries.filter(({ code, text, reasons }) => {
      const { as } = refusalOf({ code, text } as Trouble)
      return as !== undefined && !reasons.includes(`\`${as}\``)
    })
    expect(wrong).toEqual([])
  })
})

/** The anchors of a page, as GitHub makes them of its headings. */
const anchors = (path: string) =>
  [...read(path).matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) =>
    heading
      .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  )

test.each(pages)('%s: every link to a file of this repository leads somewhere', (path) => {
  const text = read(path).replaceAll(/^( *)```[\s\S]*?^\1```$/gm, '')
  const links = [
    ...text.matchAll(/\]\((?!https?:|mailto:)([^)\s]+)\)|(?:src|srcset|href)="(?!https?:)([^"]+)"/g),
  ]
  const dead = links
    .map(([, link, source]) => link ?? source ?? '')
    .filter((link) => {
      const [file = '', anchor] = link.split('#')
      const target = file === '' ? path : join(dirname(path), file)
      if (!existsSync(join(root, target))) return true
      return anchor !== undefined && target.endsWith('.md') && !anchors(target).includes(anchor)
    })
  expect(dead).toEqual([])
})
