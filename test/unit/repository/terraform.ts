/**
 * As much of Terraform as the modules of docs/setup use, which are made by a program and so have one form. What has another
 * form, or names what is not declared, is an error.
 */

type Values = Readonly<Record<string, string | boolean | readonly string[]>>

/** The roles of a module for these variables. */
export function evaluated(source: string, given: Values) {
  const variables = defaults(source, given)
  const environment = (job: string) => {
    const [, value = ''] = new RegExp(`^ {4}${job} += "(.*)"$`, 'm').exec(source) ?? []
    return filled(value, {})
  }
  const value = (name: string): unknown => {
    const found = variables[name]
    if (found === undefined) throw new Error(`the variable ${name} has no value`)
    return found
  }
  function filled(template: string, more: Readonly<Record<string, string>>): string {
    return template.replaceAll(/\$\{([^}]+)\}/g, (_, name: string) => {
      const known: Readonly<Record<string, string>> = {
        'data.aws_caller_identity.current.account_id': '111122223333',
        'data.aws_partition.current.partition': 'aws',
        ...more,
      }
      return known[name] ?? String(value(name.replace(/^var\./, '')))
    })
  }
  /** The object that jsonencode is given, from this place on, up to the bracket that closes it. */
  function encoded(from: number, more: Readonly<Record<string, string>>): unknown {
    const [body = ''] = /^\{[\s\S]*?^\s*\}(?=\))/m.exec(source.slice(from)) ?? []
    const json = body.replaceAll(/(?<= : )(var|local)\.(\w+)/g, (_, kind: string, name: string) =>
      JSON.stringify(kind === 'var' ? value(name) : (more[`local.${name}`] ?? name)),
    )
    return JSON.parse(filled(json, more))
  }
  const after = (text: string): number => {
    const at = source.indexOf(text)
    if (at < 0) throw new Error(`no ${text}`)
    return at + text.length
  }
  const [, existing = ''] = /provider = var\.create_provider \? \S+ : "(.*)"/.exec(source) ?? []
  return {
    roleName: (job: string) =>
      filled(/resource "aws_iam_role" "this" \{[\s\S]*?name += "(.*)"/.exec(source)?.[1] ?? '', {
        'each.key': job,
      }),
    trust: (job: string) =>
      encoded(after('assume_role_policy = jsonencode('), {
        'local.environments[each.key]': environment(job),
        'local.provider': filled(existing, {}),
      }),
    policies(job: string): Record<string, unknown> {
      const from = after('wanted = {')
      const [, block = ''] =
        new RegExp(`^ {4}${job} = \\{\\n([\\s\\S]*?)^ {4}\\}`, 'm').exec(source.slice(from)) ?? []
      const lines = [...block.matchAll(/^ {6}"([\w-]+)" += (.+)$/gm)]
      const chosen = lines.filter(([, , test = '']) => holds(test, value)).map(([, name = '']) => name)
      return Object.fromEntries(chosen.map((name) => [name, encoded(after(`"${name}" = jsonencode(`), {})]))
    },
  }
}

function holds(test: string, value: (name: string) => unknown): boolean {
  const [, given] = /^var\.(\w+) != ""$/.exec(test) ?? []
  if (given !== undefined) return value(given) !== ''
  const [, one] = /^contains\(var\.methods, "([\w-]+)"\)$/.exec(test) ?? []
  const methods = [value('methods')].flat()
  if (one !== undefined) return methods.includes(one)
  const [, several] = /^length\(setintersection\(var\.methods, (\[.*\])\)\) > 0$/.exec(test) ?? []
  if (several === undefined) throw new Error(`not understood: ${test}`)
  return JSON.parse(several).some((method: string) => methods.includes(method))
}

function defaults(source: string, given: Values): Record<string, unknown> {
  const found = [...source.matchAll(/^variable "(\w+)" \{([\s\S]*?)^\}/gm)].map(
    ([, name = '', body = '']) => {
      const [, preset] = /^ +default += (.+)$/m.exec(body) ?? []
      return [name, given[name] ?? (preset === undefined ? undefined : JSON.parse(preset))] as const
    },
  )
  const unknown = Object.keys(given).filter((name) => !found.some(([one]) => one === name))
  if (unknown.length > 0) throw new Error(`no such variable: ${unknown}`)
  return Object.fromEntries(found)
}
