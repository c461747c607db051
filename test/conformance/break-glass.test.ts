import { describe, expect, test } from 'vitest'
import { latest } from '../cloud/cloudfront/versions.ts'
import { blocks } from '../unit/repository/workflows.ts'
import { aliasesOf, type ControlPlane, controlPlane, www } from './control-plane.ts'
import { missing, shell, slow } from './shell.ts'

/** The commands of docs/break-glass.md do what the page says, run by bash, the AWS CLI and jq against the control plane. */

const without = missing.length === 0 ? '' : ` (skipped: there is no ${missing.join(' and no ')})`
const commands = blocks('docs/break-glass.md', 'sh')
const first = commands[0] ?? ''
const command = (words: string): string =>
  commands.find((block) => block.includes(words)) ?? expect.unreachable(`no block has ${words}`)

/** Runs the first block of the page, with the ids of the control plane, and then these commands. @returns stdout */
function run(plane: ControlPlane, script: string): Promise<string> {
  const prepared = first
    .replace('www.example.com', www)
    .replace('E1EXAMPLESOURCE', plane.source.id)
    .replace('E2EXAMPLETARGET', plane.target.id)
  return shell(plane, `${prepared}\n${script}`)
}

describe.skipIf(missing.length > 0)(`docs/break-glass.md${without}`, { timeout: slow }, () => {
  test('reads where it stands', async () => {
    const plane = await controlPlane()
    const read = command('get-distribution --id').replace(/^dig .*$/m, '')
    const shown = await run(plane, read)
    expect(shown).toContain(`"${plane.source.id}"`)
    expect(shown).toContain(`"${plane.target.id}"`)
    expect(shown).toContain(`"${www}"`)
  })

  test('nobody has the alias: claims it, or gives it back, and touches no other alias', async () => {
    const plane = await controlPlane()
    const others = aliasesOf(plane.source).filter((name) => name !== www)
    await run(plane, 'edit "$source_profile" "$source_id" "$remove"')
    expect([aliasesOf(plane.source), aliasesOf(plane.target)]).toEqual([others, []])
    await run(plane, command('edit "$target_profile" "$target_id" "$add"'))
    expect([aliasesOf(plane.source), aliasesOf(plane.target)]).toEqual([others, [www]])
    await run(plane, 'edit "$target_profile" "$target_id" "$remove"')
    await run(plane, command('edit "$source_profile" "$source_id" "$add"'))
    expect(aliasesOf(plane.source).toSorted()).toEqual([...others, www].toSorted())
    expect(aliasesOf(plane.target)).toEqual([])
  })

  test('a disabled source, or target, is enabled again, and keeps its aliases', async () => {
    const plane = await controlPlane()
    const before = aliasesOf(plane.source)
    await run(plane, 'edit "$source_profile" "$source_id" ".Enabled = false"')
    expect(latest(plane.source).enabled).toBe(false)
    await run(plane, command('edit "$source_profile" "$source_id" \'.Enabled = true\''))
    expect(latest(plane.source).enabled).toBe(true)
    expect(aliasesOf(plane.source).toSorted()).toEqual(before.toSorted())
    await run(plane, 'edit "$target_profile" "$target_id" ".Enabled = false"')
    await run(plane, command('edit "$target_profile" "$target_id" \'.Enabled = true\''))
    expect(latest(plane.target).enabled).toBe(true)
  })

  test('the mover call moves the alias, once the record proves its owner', async () => {
    const plane = await controlPlane()
    plane.zone.load([{ name: `_${www}`, type: 'TXT', values: [`"${plane.target.domain}"`] }])
    await run(plane, command('associate-alias'))
    expect(aliasesOf(plane.target)).toEqual([www])
  })

  test('asks who has an alias that the target is refused', async () => {
    const plane = await controlPlane()
    expect(await run(plane, command('list-conflicting-aliases'))).toContain(www)
  })
})
