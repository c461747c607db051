import { parse } from 'yaml'
import { readSettings } from '../../cloud/cloudfront/settings.ts'
import { accept, latest } from '../../cloud/cloudfront/versions.ts'
import type { Statement } from '../../cloud/identity.ts'
import { trust } from '../../cloud/scene.ts'
import type { Holder } from '../../cloud/world.ts'
import { actionMetadata } from '../../stories/harness/runner.ts'
import type { Stage } from '../../virtual/stage.ts'

export type Given = Readonly<Record<string, string>>

/** What somebody does who was told something that is not to be pasted; gives the inputs that are others from then on. */
export type Person = (stage: Stage) => Given | void | Promise<Given> | Promise<void>

const { inputs: declared } = actionMetadata()

/**
 * Carries out what a run says is to be done: inputs to paste, a record to publish, a statement for a role, a command of the
 * AWS CLI, or what `person` does. Gives the inputs of the run that comes next.
 */
export async function carryOut(
  stage: Stage,
  text: string,
  given: Given,
  person: Person | undefined,
  outputs: Given = {},
): Promise<Given> {
  const inputs = inputsIn(text)
  if (inputs !== undefined) return { ...given, ...filled(inputs, stage, outputs) }
  let changed: Given = {}
  const record = /^(\S+)\. (\d+) IN (TXT|CNAME) "?([^"\s]+?)\.?"?$/m.exec(text)
  const statement = /Add to the role(?: [^:]+)?: (\{.*\})/.exec(text)?.[1]
  const side = /^edit "\$(source|target)_profile" .* '\.Enabled = true'$/m.exec(text)?.[1]
  const enable = side === undefined ? undefined : new RegExp(`^${side}_id=(\\S+)`, 'm').exec(text)?.[1]
  if (record !== null) {
    const [, name = '', ttl, type = '', value = ''] = record
    const values = [type === 'TXT' ? `"${value}"` : `${value}.`]
    stage.scene.zone.put(stage.cloud.world.now(), [{ name, type, ttl: Number(ttl), values }])
  } else if (statement !== undefined) permit(stage, JSON.parse(statement))
  else if (enable !== undefined)
    edit(stage, found(stage, enable), (xml) => {
      // Of a distribution other elements are enabled or not as well.
      const own = xml.includes('</PriceClass>') ? '</PriceClass><Enabled>' : '<Enabled>'
      return xml.replace(`${own}false<`, `${own}true<`)
    })
  else if (person !== undefined) changed = (await person(stage)) ?? {}
  else throw new Error(`nobody here knows how to carry this out: ${text}`)
  await stage.clock.sleep(10 * 60_000)
  return { ...given, ...changed }
}

/** Inputs as lines to paste, with comments; `undefined` for anything else. */
function inputsIn(text: string): Given | undefined {
  const lines = text.split('\n').filter((line) => !line.startsWith('#') && line !== '')
  const names = lines.map((line) => /^([a-z-]+): \S/.exec(line)?.[1] ?? '')
  if (lines.length === 0 || names.some((name) => !(name in declared))) return undefined
  const parsed: Record<string, unknown> = parse(lines.join('\n').replaceAll(/: (\$\{\{.*\}\})$/gm, ": '$1'"))
  return Object.fromEntries(Object.entries(parsed).map(([name, value]) => [name, String(value)]))
}

/** What is left open in what is to be pasted: a name of a role, an output of the run before. */
function filled(inputs: Given, { scene }: Stage, outputs: Given): Given {
  const roles: Given = {
    'role-to-assume': scene.role.arn,
    'source-role-to-assume': scene.sourceRole?.arn ?? '',
  }
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => {
      if (/\$\{\{ needs\.plan\.outputs\.plan \}\}/.test(value)) return [name, outputs['plan'] ?? '']
      return [name, /:role\/NAME$/.test(value) ? (roles[name] ?? value) : value]
    }),
  )
}

/** Somebody edits the configuration of a distribution in the console. */
export function edit({ cloud }: Stage, distribution: Holder, change: (xml: string) => string): void {
  accept(cloud.world, [{ distribution, config: readSettings(change(latest(distribution).xml)) }])
}

function found({ cloud }: Stage, id: string): Holder {
  const distribution = cloud.world.holderById(id)
  if (distribution === undefined) throw new Error(`there is no ${id}`)
  return distribution
}

/** An administrator adds a statement to every role of the move. */
function permit({ cloud }: Stage, statement: Statement): void {
  for (const [arn, role] of cloud.world.roles)
    cloud.world.roles.set(arn, {
      ...role,
      trust: role.trust ?? trust(),
      policies: [...role.policies, { Version: '2012-10-17', Statement: [statement] }],
    })
}
