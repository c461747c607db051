import { expect, test } from 'vitest'
import { Failure } from '../../../../src/base/failure.ts'
import { oldTtlOf, oldTtlText } from '../../../../src/move/old-ttl.ts'
import { oldTtlShort, ownershipProvable, trafficProvable } from '../../../../src/scenarios/checks/dns.ts'
import { TwoSides } from '../two-sides.ts'

/** What to do where no query shows where a name leads, by who serves its zone. */
test.each([
  ['ns-1.awsdns-01.com', /^Set dns-role-to-assume to a role of the account that holds the hosted zone/],
  ['ada.ns.cloudflare.com', /^Switch off the proxy of \S+ \("DNS only"\)/],
  ['ns.hoster.example', /^Switch off what hides the CNAME/],
])('a zone at %s', async (server, remedy) => {
  const move = await new TwoSides().context()
  const traffic = {
    ...move.observation.traffic,
    state: 'not-observable',
    leadsTo: '',
    chain: [],
    hidden: true,
  } as const
  const delegation = async () => ({ zone: 'example.com', nameServers: [server] })
  const world = { ...move, dns: { ...move.dns, delegation }, observation: { ...move.observation, traffic } }
  const [found] = await trafficProvable({ hidden: 'blocks' }).run(world)
  expect(found).toMatchObject({ id: 'dns-not-switched', level: 'blocker' })
  expect(found?.remedy).toMatch(remedy)
  expect(found?.remedy).toContain(
    'Or: scenario: disable-source or release-and-claim, each with accept-downtime.',
  )
  expect(await trafficProvable({ hidden: 'passes' }).run(world)).toEqual([])
})

test('an alias so long that its ownership record cannot have a name is refused before the move', async () => {
  const move = await new TwoSides().context()
  const named = (length: number) => {
    const ownership = { ...move.observation.ownership, name: '_'.padEnd(length, '.x') }
    return ownershipProvable.run({ ...move, observation: { ...move.observation, ownership } })
  }
  expect(await named(253)).toEqual([])
  expect(await named(254)).toMatchObject([{ id: 'txt-not-visible', level: 'blocker' }])
})

test('for a target that could not be read nothing was looked up: what DNS shows is no finding, and nothing untrue is said', async () => {
  const move = await new TwoSides().context()
  const why = new Failure('access-denied', 'not permitted', { outcome: 'refused', refusal: 'permission' })
  const { traffic, ownership } = move.observation
  const world = {
    ...move,
    initial: { ...move.initial, records: [] },
    observation: {
      ...move.observation,
      target: { known: false as const, why },
      traffic: { ...traffic, state: 'not-asked' as const, leadsTo: '', chain: [] },
      ownership: { ...ownership, state: 'not-asked' as const },
    },
  }
  expect(await oldTtlShort(() => true).run(world)).toEqual([])
  expect(await trafficProvable({ hidden: 'blocks' }).run(world)).toEqual([])
  expect(await ownershipProvable.run(world)).toEqual([])
  expect(oldTtlText(oldTtlOf(world))).toBe('1 h is assumed, because the old record could not be read')
})
