import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { failureCodes } from '../../../src/base/failure.ts'
import { obstacle, obstacles } from '../../../src/base/finding.ts'
import { answersAlikeTitle } from '../../../src/commands/answers-before.ts'
import { approvalTitle, approvedTitle } from '../../../src/commands/approval.ts'
import { protectedTitle } from '../../../src/commands/environment-policy.ts'
import { verifyTitles } from '../../../src/commands/verify.ts'
import { checksBack } from '../../../src/commands/way-back.ts'
import { scenarios } from '../../../src/scenarios/index.ts'
import { goodTitles, untrueTitles } from '../../oracle/titles.ts'

/** Findings that say how something is, and not whether that is right. */
const neutral = [approvalTitle, 'Ownership record', 'Where DNS points', 'Who writes the DNS records']

test('the oracle knows the title of everything that can be right', () => {
  const checks = [...scenarios.flatMap((scenario) => scenario.checks), ...checksBack].map(
    ({ title }) => title,
  )
  const verified = Object.values(verifyTitles).map(([holds]) => holds)
  const titles = [...checks, ...verified, approvedTitle, protectedTitle, answersAlikeTitle, ...neutral]
  expect([...new Set(titles)].sort()).toEqual([...goodTitles].sort())
})

describe('titles say what is wrong', () => {
  test.each(failureCodes)('%s', (code) => {
    expect(untrueTitles([obstacle(code, '')])).toEqual([])
    expect(obstacles[code]).toMatch(/^[A-Z].*[^.]$/)
  })

  test.each(Object.entries(verifyTitles))('verify: %s', (_, [holds, fails]) => {
    expect(goodTitles).toContain(holds)
    expect(goodTitles).not.toContain(fails)
  })

  test('each reason has a title of its own', () => {
    expect(new Set(Object.values(obstacles)).size).toBe(failureCodes.length)
  })

  test.each(findingsInSource())('$file: $title', ({ title }) => {
    expect(goodTitles).not.toContain(title)
  })

  test('a blocker is made in one way only, which gives it the title of its reason', () => {
    const places = [...new Set(findingsInSource(/'blocker'/).map(({ file }) => file))]
    expect(places).toEqual(['base/finding.ts', 'commands/verify.ts'])
  })

  test('the oracle sees a title that says the opposite', () => {
    const finding = { id: 'downtime-not-accepted', level: 'blocker', title: 'Downtime is accepted' }
    expect(untrueTitles([finding])).toHaveLength(1)
    expect(untrueTitles([{ ...finding, level: 'ok' }])).toEqual([])
  })
})

/** Findings as the sources spell them out, of these levels; a title that is a constant of its file is looked up. */
function findingsInSource(levels = /'(?:blocker|warning)'/): { file: string; title: string }[] {
  const folder = new URL('../../../src/', import.meta.url)
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  )
  return files.sort().flatMap((file) => {
    const text = readFileSync(new URL(file, folder), 'utf8')
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
    const found: { file: string; title: string }[] = []
    const visit = (node: ts.Node): void => {
      if (ts.isObjectLiteralExpression(node)) {
        const [level, title] = [textOf(node, 'level'), textOf(node, 'title')]
        if (level !== undefined && title !== undefined && levels.test(level))
          found.push({ file, title: constant(text, title) })
      }
      ts.forEachChild(node, visit)
    }
    visit(source)
    return found
  })
}

/** The text that a property is given; its own name where it is short for a variable of that name. */
function textOf(node: ts.ObjectLiteralExpression, name: string): string | undefined {
  const property = node.properties.find((one) => one.name?.getText() === name)
  if (property === undefined) return undefined
  return ts.isPropertyAssignment(property) ? property.initializer.getText() : name
}

function constant(text: string, expression: string): string {
  if (!/^\w+$/.test(expression)) return expression.replace(/^'(.*)'$/, '$1')
  return new RegExp(`const ${expression}\\b[^=\\n]*= '([^']*)'`).exec(text)?.[1] ?? expression
}
