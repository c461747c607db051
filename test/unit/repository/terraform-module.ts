import { createRequire } from 'node:module'

/**
 * What `terraform validate` would say of a module, as far as no provider is needed for it: HashiCorp's own parser of HCL reads the
 * text, then every block is declared once, every reference resolves, and the arguments of each resource are those of its
 * documentation.
 */

// Its own types need those of a browser, which clash with those of Node.js.
const { parse }: { parse(file: string, text: string): Promise<Block> } = createRequire(import.meta.url)(
  '@cdktn/hcl2json',
)

/** Arguments of the resources and data sources that are used, the required ones first, and what may be read of them (AWS provider 5.81). */
const schemas: Readonly<
  Record<string, { readonly required: string[]; readonly optional: string[]; readonly read: string[] }>
> = {
  aws_iam_openid_connect_provider: {
    required: ['url', 'client_id_list'],
    optional: ['thumbprint_list', 'tags'],
    read: ['arn', 'id'],
  },
  aws_iam_role: {
    required: ['assume_role_policy'],
    optional: [
      'name',
      'name_prefix',
      'description',
      'max_session_duration',
      'path',
      'permissions_boundary',
      'tags',
    ],
    read: ['arn', 'id', 'name', 'unique_id'],
  },
  aws_iam_role_policy: { required: ['role', 'policy'], optional: ['name', 'name_prefix'], read: ['id'] },
  aws_iam_role_policy_attachment: { required: ['role', 'policy_arn'], optional: [], read: ['id'] },
  aws_caller_identity: { required: [], optional: [], read: ['account_id', 'arn', 'user_id'] },
  aws_partition: { required: [], optional: [], read: ['partition', 'dns_suffix'] },
}
const metaArguments = ['count', 'for_each', 'depends_on', 'provider', 'lifecycle']
const variableArguments = ['type', 'description', 'default', 'validation', 'sensitive', 'nullable']

type Block = Readonly<Record<string, unknown>>

interface Declared {
  /** `var.x`, `local.x`, `data.TYPE.NAME`, `TYPE.NAME` or `output.x`. */
  readonly name: string
  readonly type: string
  readonly block: Block
}

/** Everything that is wrong with a module; nothing where Terraform would take it. */
export async function faultsOf(source: string): Promise<string[]> {
  let parsed: Block
  try {
    parsed = await parse('main.tf', source)
  } catch (thrown) {
    return [String(thrown)]
  }
  const all = Object.entries(parsed).flatMap(([kind, content]) => declaredBy(kind, content))
  const names = all.map(({ name }) => name)
  const twice = names.filter((name, at) => names.indexOf(name) !== at)
  const references = all.flatMap((one) => referencesOf(one))
  const used = new Set(references.map(({ to }) => to))
  return [
    ...Object.keys(parsed)
      .filter((kind) => !['terraform', 'variable', 'locals', 'data', 'resource', 'output'].includes(kind))
      .map((kind) => `a block of the kind ${kind}`),
    ...twice.map((name) => `${name} is declared twice`),
    ...all.flatMap(argumentFaults),
    ...references.flatMap((reference) => referenceFaults(reference, all)),
    ...names
      .filter((name) => /^(var|local)\./.test(name) && !used.has(name))
      .map((name) => `${name} is not used`),
  ]
}

function declaredBy(kind: string, content: unknown): Declared[] {
  if (kind === 'variable') return labelled('var.', 'variable', content)
  if (kind === 'output') return labelled('output.', 'output', content)
  if (kind === 'locals') {
    const blocks: readonly Block[] = [content].flat().map(Object)
    return blocks.flatMap((block) =>
      Object.entries(block).map(([name, value]) => ({
        name: `local.${name}`,
        type: 'local',
        block: { value },
      })),
    )
  }
  if (kind !== 'resource' && kind !== 'data') return []
  const prefix = kind === 'data' ? 'data.' : ''
  return Object.entries(Object(content)).flatMap(([type, named]) =>
    labelled(`${prefix}${type}.`, type, named),
  )
}

/** A label that is declared several times has several blocks. */
const labelled = (prefix: string, type: string, content: unknown): Declared[] =>
  Object.entries(Object(content)).flatMap(([label, blocks]) =>
    [blocks].flat().map((block) => ({ name: prefix + label, type, block: Object(block) })),
  )

function argumentFaults({ name, type, block }: Declared): string[] {
  if (type === 'local' || type === 'output') return []
  const given = Object.keys(block)
  if (type === 'variable') {
    const strange = given.filter((one) => !variableArguments.includes(one))
    return strange.map((one) => `${name} has no argument ${one}`)
  }
  const schema = schemas[type]
  if (schema === undefined) return [`${name}: nothing is known of ${type}`]
  const known = [...schema.required, ...schema.optional, ...metaArguments]
  return [
    ...given.filter((one) => !known.includes(one)).map((one) => `${name} has no argument ${one}`),
    ...schema.required.filter((one) => !given.includes(one)).map((one) => `${name} lacks ${one}`),
  ]
}

interface Reference {
  readonly from: Declared
  readonly to: string
  /** What follows it: `[each.key].arn`, `.partition`. */
  readonly rest: string
}

const named =
  /(?<![.\w"])((?:var|local)\.\w+|data\.\w+\.\w+|aws_\w+\.\w+|each\b)((?:\[(?:[^\][]|\[[^\]]*\])*\])?(?:\.\w+)?)/g

function referencesOf(from: Declared): Reference[] {
  const { description: _, ...block } = from.block
  return expressionsOf(block).flatMap((text) =>
    [...text.matchAll(named)].map(([, to = '', rest = '']) => ({ from, to, rest })),
  )
}

/** The texts of a block that have an expression in them; a message of a validation has none. */
function expressionsOf(value: unknown): string[] {
  const open: unknown[] = [value]
  const found: string[] = []
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    if (typeof one === 'string') {
      if (one.includes('${')) found.push(one)
    } else if (typeof one === 'object' && one !== null) open.push(...Object.values(one))
  }
  return found
}

function referenceFaults({ from, to, rest }: Reference, all: readonly Declared[]): string[] {
  const repeated = (block: Block) => 'for_each' in block || 'count' in block
  if (to === 'each') return 'for_each' in from.block ? [] : [`${from.name} names each and has no for_each`]
  const declared = all.find(({ name }) => name === to)
  if (declared === undefined) return [`${from.name} names ${to}, which is not declared`]
  const [, index = '', attribute] = /^(\[.*\])?(?:\.(\w+))?$/.exec(rest) ?? []
  const schema = schemas[declared.type]
  if (schema === undefined || (index === '' && attribute === undefined)) return []
  return [
    ...(repeated(declared.block) === (index !== '')
      ? []
      : [`${from.name}: ${to} has the wrong index: ${rest}`]),
    ...(attribute === undefined || schema.read.includes(attribute)
      ? []
      : [`${from.name}: ${to} has no attribute ${attribute}`]),
  ]
}
