import type { Owner } from '../base/distribution.ts'
import { visible } from '../base/text.ts'

interface Tag {
  readonly Key?: string | undefined
  readonly Value?: string | undefined
}

/** The tags that CloudFormation puts on what it creates (aws-docs: CloudFormation, "Resource tags"). */
const stack = 'aws:cloudformation:stack-name'
const logical = 'aws:cloudformation:logical-id'

/** Tools that tag nothing by themselves; whoever uses them names them in a key or a value, as in `ManagedBy: terraform`. */
const named = [
  ['Pulumi', /pulumi/i],
  ['Terraform', /terraform|opentofu/i],
] as const

/**
 * The tool that declares a resource, by its tags: CloudFormation's are a proof, those of SST are its defaults (`sst:app`,
 * `sst:stage`), of others the tag is what somebody wrote. `undefined`: no tag names a tool, which does not show that there is none.
 */
export function ownerOf(tags: readonly Tag[] = []): Owner | undefined {
  const value = (key: string) => visible(tags.find(({ Key }) => Key === key)?.Value ?? '', 200)
  if (value(stack) !== '') return { tool: 'CloudFormation', name: value(stack), resource: value(logical) }
  if (value('sst:app') !== '') return { tool: 'SST', name: value('sst:app'), resource: value('sst:stage') }
  for (const [tool, names] of named) {
    const tag = tags.find(({ Key = '', Value = '' }) => names.test(Key) || names.test(Value))
    if (tag !== undefined)
      return { tool, name: visible(`${tag.Key ?? ''}: ${tag.Value ?? ''}`, 200), resource: '' }
  }
  return undefined
}
