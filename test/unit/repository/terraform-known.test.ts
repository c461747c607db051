import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { text } from './workflows.ts'

/**
 * Terraform must know the keys of `for_each` before it applies anything ("Invalid for_each argument"). The ARN of a policy that is
 * made beside the module is not known by then.
 */

const modules = ['target-account', 'other-account'].map((name) => `docs/setup/terraform/${name}/main.tf`)

/** The `for_each` of the attachments of additional policies, and the variable that it is about. */
function attachments(path: string) {
  const source = text(path)
  const [, each = ''] =
    /resource "aws_iam_role_policy_attachment" "additional" \{\n {2}for_each += (.+)$/m.exec(source) ?? []
  const [, variable = '', type = ''] =
    /^variable "(additional_policy_arns?)" \{\n {2}type += (.+)$/m.exec(source) ?? []
  return { each, variable, type }
}

describe.each(modules)('%s', (path) => {
  test('which roles have additional policies does not depend on the text of an ARN', () => {
    const { each, variable } = attachments(path)
    expect(each).toContain(variable)
    expect(each.replaceAll(`length(var.${variable})`, '')).not.toContain(variable)
  })

  test.runIf(spawnSync('terraform', ['-version']).status === 0)(
    'Terraform plans it with a policy that is made in the same apply',
    () => {
      const { each, variable, type } = attachments(path)
      const folder = mkdtempSync(join(tmpdir(), 'terraform-'))
      const given = type === 'string' ? 'terraform_data.policy.id' : '[terraform_data.policy.id]'
      mkdirSync(join(folder, 'module'))
      writeFileSync(
        join(folder, 'module/main.tf'),
        `variable "${variable}" {\n  type = ${type}\n}\n\nresource "terraform_data" "additional" {\n  for_each = ${each}\n}\n`,
      )
      writeFileSync(
        join(folder, 'main.tf'),
        `resource "terraform_data" "policy" {}\n\nmodule "roles" {\n  source = "./module"\n  ${variable} = ${given}\n}\n`,
      )
      const run = (...args: readonly string[]) =>
        spawnSync('terraform', [...args, '-input=false', '-no-color'], { cwd: folder, encoding: 'utf8' })
      run('init')
      const { status, stderr, stdout } = run('plan')
      rmSync(folder, { recursive: true })
      expect(status, stderr).toBe(0)
      expect(stdout).toContain('3 to add')
    },
    60_000,
  )
})
