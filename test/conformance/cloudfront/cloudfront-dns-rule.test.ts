import { describe, expect, test } from 'vitest'
import type { Switches } from '../../cloud/switches.ts'
import { aliasesOf, controlPlane, refusal, www } from '../control-plane.ts'
import { setAliases } from './cloudfront-calls.ts'

const held = {
  code: 'CNAMEAlreadyExists',
  status: 409,
  message: 'One or more of the CNAMEs you provided are already associated with a different resource.',
}
const dnsElsewhere = {
  code: 'CNAMEAlreadyExists',
  status: 409,
  message: expect.stringContaining('incorrectly configured DNS record'),
}

describe('where DNS leads', () => {
  const records = {
    'a CNAME to another distribution': ['new', { type: 'CNAME', values: ['%.'] }],
    'a wildcard CNAME to another distribution': ['*', { type: 'CNAME', values: ['%.'] }],
  } as const
  test.each(Object.entries(records))(
    '21: an alias with %s is refused (guide, troubleshooting)',
    async (_, [label, record]) => {
      const plane = await controlPlane()
      const values = record.values.map((value) => value.replace('%', plane.source.domain))
      plane.zone.load([{ name: `${label}.shop.example`, type: record.type, values }])
      expect(await refusal(setAliases(plane.client(), plane.target.id, 'new.shop.example'))).toMatchObject(
        dnsElsewhere,
      )
      plane.world.switches.dnsRule = 'off'
      await setAliases(plane.client(), plane.target.id, 'new.shop.example')
    },
  )

  test('21: no record, a CNAME elsewhere, and a CNAME to this distribution are no obstacle (guide, troubleshooting)', async () => {
    const plane = await controlPlane()
    plane.zone.load([
      { name: 'here.shop.example', type: 'CNAME', values: [`${plane.target.domain}.`] },
      { name: 'away.shop.example', type: 'CNAME', values: ['lb.elsewhere.example.'] },
    ])
    const names = ['here.shop.example', 'away.shop.example', 'none.shop.example']
    await setAliases(plane.client(), plane.target.id, ...names)
    expect(aliasesOf(plane.target)).toEqual(names)
  })

  test('21: an alias that is on the distribution already is not looked at again (inferred, three reports)', async () => {
    const plane = await controlPlane()
    plane.zone.load([{ name: www, type: 'CNAME', values: [`${plane.target.domain}.`] }])
    await setAliases(plane.client(), plane.source.id, www)
    expect(aliasesOf(plane.source)).toEqual([www])
  })

  test.each<[Switches['dnsRule'], boolean]>([
    ['chain', true],
    ['cname-only', false],
  ])(
    '21: with dnsRule %s, a chain of two CNAMEs that ends elsewhere is refused: %s (U4)',
    async (dnsRule, refused) => {
      const plane = await controlPlane({ dnsRule })
      plane.zone.load([
        { name: 'new.shop.example', type: 'CNAME', values: ['cdn.shop.example.'] },
        { name: 'cdn.shop.example', type: 'CNAME', values: [`${plane.source.domain}.`] },
      ])
      const call = setAliases(plane.client(), plane.target.id, 'new.shop.example')
      if (refused) expect(await refusal(call)).toMatchObject(dnsElsewhere)
      else await call
    },
  )

  test.each<[Switches['dnsRule'], boolean]>([
    ['addresses-too', true],
    ['chain', false],
  ])(
    '21: with dnsRule %s, an alias record to another distribution is refused: %s (reports of addresses without CNAME; U4)',
    async (dnsRule, refused) => {
      const plane = await controlPlane({ dnsRule })
      const alias = {
        zoneId: 'Z2FDTNDATAQYW2',
        dnsName: `${plane.source.domain}.`,
        evaluateTargetHealth: false,
      }
      plane.zone.load([{ name: 'shop.example', type: 'A', alias }])
      const call = setAliases(plane.client(), plane.target.id, 'shop.example')
      if (refused) expect(await refusal(call)).toMatchObject(dnsElsewhere)
      else await call
    },
  )

  test.each([
    [true, held],
    [false, dnsElsewhere],
  ])(
    '23: with conflictBeforeDns %s, the one of two reasons that is given (inferred)',
    async (conflictBeforeDns, refused) => {
      const plane = await controlPlane({ conflictBeforeDns })
      plane.zone.load([{ name: www, type: 'CNAME', values: [`${plane.source.domain}.`] }])
      expect(await refusal(setAliases(plane.client(), plane.target.id, www))).toEqual(refused)
    },
  )
})
