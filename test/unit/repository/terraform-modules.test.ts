import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { faultsOf } from './terraform-module.ts'
import { root, text } from './workflows.ts'

const setup = ['target-account', 'other-account'].map((name) => `docs/setup/terraform/${name}/main.tf`)
const policies = readdirSync(join(root, 'docs/iam'))
  .filter((name) => name.endsWith('.tf'))
  .map((name) => `docs/iam/${name}`)

test.each(setup)('%s is a module that Terraform takes', async (path) => {
  expect(await faultsOf(text(path))).toEqual([])
})

test('the Terraform files of docs/iam are one module that Terraform takes', async () => {
  expect(policies.length).toBeGreaterThan(5)
  expect(await faultsOf(policies.map(text).join('\n'))).toEqual([])
})

const [target = ''] = setup

test.each([
  ['a brace that is missing', '  audience = 1\n}', '  audience = 1', /Unclosed|Invalid/],
  [
    'an argument that is set twice',
    'url            =',
    'url = ""\n  url            =',
    /Attribute redefined/,
  ],
  [
    'a resource that is declared twice',
    'output "role_arns"',
    'resource "aws_iam_role" "this" {\n  assume_role_policy = ""\n}\n\noutput "role_arns"',
    /aws_iam_role.this is declared twice/,
  ],
  ['an argument that does not exist', 'client_id_list =', 'client_ids =', /has no argument client_ids/],
  ['an argument that is missing', 'policy   =', 'name_prefix   =', /lacks policy/],
  [
    'a variable that is not declared',
    'client_id_list = [var.audience]',
    'client_id_list = [var.audiences]',
    /names var.audiences/,
  ],
  [
    'a local value that is not declared',
    'for_each = local.attached',
    'for_each = local.attachments',
    /names local.attachments/,
  ],
  [
    'a resource without its index',
    'aws_iam_openid_connect_provider.github[0].arn',
    'aws_iam_openid_connect_provider.github.arn',
    /wrong index/,
  ],
  [
    'an attribute that does not exist',
    'aws_iam_role.this[each.value.job].name',
    'aws_iam_role.this[each.value.job].title',
    /no attribute title/,
  ],
  [
    'each outside of for_each',
    'for_each = local.attached',
    'depends_on = []',
    /names each and has no for_each/,
  ],
])('%s is found', async (_, from, to, said) => {
  const source = `${text(target)}\nlocals {\n  audience = 1\n}\n`
  expect(source).toContain(from)
  expect((await faultsOf(source.replace(from, to))).join('\n')).toMatch(said)
})
