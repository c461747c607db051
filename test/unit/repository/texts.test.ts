import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { root } from './workflows.ts'

/** What no text for people may hold: a value of one of these types, which a template turns into its own name. */
const unfit = ts.TypeFlags.Undefined | ts.TypeFlags.Null | ts.TypeFlags.Void | ts.TypeFlags.Object

test('no template puts "undefined", "null" or "[object Object]" into a text', { timeout: 120_000 }, () => {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile)
  const { fileNames, options } = ts.parseJsonConfigFileContent({ ...config, include: ['src'] }, ts.sys, root)
  const program = ts.createProgram(fileNames, options)
  const checker = program.getTypeChecker()
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isTemplateSpan(node)) {
      const type = checker.getTypeAtLocation(node.expression)
      const parts = type.isUnion() ? type.types : [type]
      const source = node.getSourceFile()
      const { line } = source.getLineAndCharacterOfPosition(node.getStart())
      if (parts.some(({ flags }) => (flags & unfit) !== 0))
        found.push(`${source.fileName.slice(root.length)}:${line + 1} ${node.expression.getText()}`)
    }
    node.forEachChild(visit)
  }
  for (const file of program.getSourceFiles())
    if (!file.isDeclarationFile && !file.fileName.includes('node_modules')) visit(file)
  expect(found).toEqual([])
})
