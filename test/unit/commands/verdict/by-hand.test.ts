import { describe, expect, test } from 'vitest'
import {
  byHand,
  caseAboutStranger,
  commands,
  forTenants,
  tools,
} from '../../../../src/commands/verdict/by-hand.ts'
import type { Exposure } from '../../../../src/move/status.ts'
import { blocks } from '../../repository/workflows.ts'
import { facts, standing } from './exposed.ts'

const kinds: readonly Exposure['kind'][] = [
  'held-by-nobody',
  'source-disabled',
  'target-disabled',
  'taken',
  'not-read',
  'left-disabled',
]

const pasteFor = (...of: Parameters<typeof byHand>): string => byHand(...of)[0]?.paste ?? ''

describe('the way by hand', () => {
  test.each(kinds)('%s: names the distributions, and the account that each profile is for', (kind) => {
    const text = pasteFor(facts('E1SOURCE', 'E2TARGET'), standing(kind))
    expect(text).toMatch(/^# .* account 444455556666:\nsource_id=E1SOURCE source_profile=source$/m)
    expect(text).toMatch(/^# .* account 111122223333:\ntarget_id=E2TARGET target_profile=target$/m)
  })

  test('is that of docs/break-glass.md, command by command', () => {
    const page = blocks('docs/break-glass.md', 'sh').join('\n')
    expect(page).toContain(tools)
    for (const command of Object.values(commands)) expect(page).toContain(command)
  })

  test('of a tenant is that of docs/tenants.md, command by command', () => {
    const page = blocks('docs/tenants.md', 'sh').join('\n')
    const { commands: own, tools: more } = forTenants(commands, 'dt_1', 'dt_2')
    for (const tool of more) expect(page).toContain(tool)
    for (const command of [own.enableSource, own.giveBack, own.associate]) expect(page).toContain(command)
    expect(page).toContain(forTenants(commands, 'dt_1', 'E2').commands.associate)
    expect(forTenants(commands, 'E1', 'E2')).toEqual({ commands, tools: [] })
  })

  test('names the calls of a tenant for the side that is one, and of a distribution for the other', () => {
    const toTenant = pasteFor(facts('E1SOURCE', 'dt_2'), standing('source-disabled'))
    expect(toTenant).toContain('DistributionTenantId=$target_id')
    expect(toTenant).toContain(commands.enableSource)
    const fromTenant = pasteFor(facts('dt_1', 'E2TARGET'), standing('source-disabled'))
    expect(fromTenant).toContain(`edit_tenant "$source_profile" "$source_id" '.Enabled = true'`)
    // AssociateAlias moves between distributions only (docs/tenants.md).
    expect(fromTenant).not.toContain('associate-alias')
    expect(fromTenant).toContain('update-domain-association')
    expect(fromTenant).toContain('"DistributionId=$target_id"')
  })

  test('is not given where nothing is to be done', () => {
    expect(
      byHand(facts('E1', 'E2'), standing('taken', { exposure: undefined, sourceEnabled: true })),
    ).toEqual([])
  })

  test('a stranger has the name: a case for AWS Support, with the record that proves the owner', () => {
    const { paste } = caseAboutStranger(facts('E1SOURCE', 'E2TARGET'), standing('taken'))
    expect(paste).toContain('Subject: CloudFront: another account has taken')
    expect(paste).toContain('*******STRANGE')
    expect(paste).toContain('E2TARGET (e2target.cloudfront.net) of account 111122223333')
    expect(paste).toContain('_www.example.com TXT "d2.cloudfront.net"')
  })

  test('several names that stand alike: the commands are for each of them, and a name that stands otherwise is left alone', () => {
    const names = ['a.example.com', 'b.example.com']
    const several = standing('source-disabled', {}, names)
    const holder = { ...several.facts.holder, is: 'target' as const, id: 'E2TARGET' }
    const elsewhere = { ...several.facts, alias: 'c.example.com', holder }
    const status = { ...several, all: [...several.all, elsewhere] }
    const text = pasteFor(facts('E1SOURCE', 'E2TARGET'), status)
    expect(text).toContain(`for alias_name in 'a.example.com' 'b.example.com'; do\n  ${commands.associate}`)
    expect(text).not.toContain('c.example.com')
    // What enables a distribution is not about a name.
    expect(text.split(commands.enableSource)).toHaveLength(2)
  })

  test('a stranger has several names: one case, with the record of each', () => {
    const names = ['a.example.com', 'b.example.com']
    const { paste } = caseAboutStranger(facts('E1SOURCE', 'E2TARGET', names), standing('taken', {}, names))
    expect(paste).toContain('a.example.com, b.example.com are ours')
    expect(paste).toContain('_a.example.com TXT "d2.cloudfront.net"')
    expect(paste).toContain('_b.example.com TXT "d2.cloudfront.net"')
  })
})
