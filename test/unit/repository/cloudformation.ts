import { isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml'

/**
 * As much of CloudFormation as the templates of docs/setup use: parameters, conditions, and the functions that fill a
 * property (CloudFormation User Guide, intrinsic functions). What cannot be resolved is an error.
 */

export interface Template {
  readonly Parameters: Readonly<
    Record<string, { readonly Default?: unknown; readonly AllowedValues?: unknown }>
  >
  readonly Conditions: Readonly<Record<string, unknown>>
  readonly Resources: Readonly<Record<string, { readonly Condition?: string }>>
  readonly Outputs: Readonly<Record<string, unknown>>
}

/** A template; a tagged node becomes an object of its tag, as `{ '!Ref': 'Alias' }`. */
export function read(text: string): Template {
  return plain(parseDocument(text, { version: '1.1', logLevel: 'silent' }).contents) as Template
}

function plain(node: Node | null): unknown {
  const value = isMap(node)
    ? Object.fromEntries(node.items.map(({ key, value }) => [String(key), plain(value as Node)]))
    : isSeq(node)
      ? node.items.map((item) => plain(item as Node))
      : isScalar(node)
        ? node.value
        : null
  const tag = node?.tag ?? ''
  return /^![A-Z]/.test(tag) ? { [tag]: value } : value
}

const nothing = Symbol('AWS::NoValue')

/** The resources that are created, with everything filled in. */
export function resolved(
  { Parameters, Conditions, Resources, Outputs }: Template,
  given: Readonly<Record<string, unknown>>,
  account: string,
): Record<string, unknown> {
  const unknown = Object.keys(given).filter((name) => !(name in Parameters))
  if (unknown.length > 0) throw new Error(`no such parameter: ${unknown}`)
  const arn = `arn:aws:iam::${account}:oidc-provider/token.actions.githubusercontent.com`

  const ref = (name: string): unknown => {
    if (name === 'AWS::NoValue') return nothing
    if (name === 'AWS::AccountId') return account
    if (name === 'AWS::Partition') return 'aws'
    // Ref of an AWS::IAM::OIDCProvider is its ARN.
    if (name === 'Provider' && name in Resources) return arn
    const parameter = Parameters[name]
    if (parameter === undefined) throw new Error(`nothing is called ${name}`)
    const value = given[name] ?? parameter.Default
    if (value === undefined) throw new Error(`the parameter ${name} has no value`)
    if (Array.isArray(parameter.AllowedValues) && !parameter.AllowedValues.includes(value))
      throw new Error(`${name} may not be ${value}`)
    return value
  }
  const holds = (name: string): boolean => {
    if (!(name in Conditions)) throw new Error(`no such condition: ${name}`)
    return value(Conditions[name]) === true
  }
  const functions: Readonly<Record<string, (argument: never) => unknown>> = {
    '!Ref': (name: string) => ref(name),
    '!Sub': (line: string) => line.replaceAll(/\$\{([\w:]+)\}/g, (_, name: string) => String(ref(name))),
    '!GetAtt': (path: string) => {
      if (!((path.split('.')[0] ?? '') in Resources)) throw new Error(`no such resource: ${path}`)
      return path
    },
    '!Condition': (name: string) => holds(name),
    '!If': ([name, then, otherwise]: [string, unknown, unknown]) => value(holds(name) ? then : otherwise),
    '!Equals': ([left, right]: [unknown, unknown]) => value(left) === value(right),
    '!Not': ([one]: [unknown]) => value(one) !== true,
    '!Join': ([mark, parts]: [string, unknown]) => {
      const texts = value(parts)
      if (!Array.isArray(texts)) throw new Error(`no list to join: ${JSON.stringify(parts)}`)
      return texts.join(mark)
    },
    '!Split': ([mark, whole]: [string, unknown]) => String(value(whole)).split(mark),
    '!Or': (all: readonly unknown[]) => all.some((one) => value(one) === true),
  }
  const value = (one: unknown): unknown => {
    if (Array.isArray(one)) return one.map(value).filter((item) => item !== nothing)
    if (typeof one !== 'object' || one === null) return one
    const [[name = '', argument] = []] = Object.entries(one)
    const call = functions[name]
    if (call !== undefined) return call(argument as never)
    const entries = Object.entries(one).map(([key, inner]) => [key, value(inner)] as const)
    return Object.fromEntries(entries.filter(([, inner]) => inner !== nothing))
  }
  for (const output of Object.values(Outputs)) value(output)
  return Object.fromEntries(
    Object.entries(Resources)
      .filter(([, { Condition }]) => Condition === undefined || holds(Condition))
      .map(([name, resource]) => [name, value(resource)]),
  )
}
