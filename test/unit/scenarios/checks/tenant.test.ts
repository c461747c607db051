import { describe, expect, test } from 'vitest'
import type { Distribution, Tenancy } from '../../../../src/base/distribution.ts'
import { Failure } from '../../../../src/base/failure.ts'
import type { Move } from '../../../../src/move/move.ts'
import { onlyByMover } from '../../../../src/scenarios/checks/method.ts'
import { updatableTarget } from '../../../../src/scenarios/checks/target.ts'
import { dnsProof, tenantSides } from '../../../../src/scenarios/checks/tenant.ts'
import { scenarios } from '../../../../src/scenarios/index.ts'
import { TwoSides } from '../two-sides.ts'

const usual: Tenancy = {
  distribution: 'E1MULTI',
  distributionEnabled: true,
  connectionGroup: 'cg_1',
  connectionGroupEnabled: true,
  inactive: [],
}

/** A move of which these ends are tenants. */
async function world({ target, source }: { target?: Partial<Tenancy>; source?: Partial<Tenancy> }) {
  const move = await new TwoSides().context()
  const { observation } = move
  const tenant = (read: Move['observation']['target'], over: Partial<Tenancy> | undefined) => {
    if (!read.known || over === undefined) return read
    const value: Distribution = {
      ...read.value,
      kind: 'distribution-tenant',
      tenant: { ...usual, ...over },
    }
    return { known: true as const, value }
  }
  const from = observation.source
  return {
    ...move,
    observation: {
      ...observation,
      target: tenant(observation.target, target),
      source: from === undefined ? undefined : tenant(from, source),
    },
  }
}

/** With other answers of CloudFront about the target. */
function answering(move: Move, over: Partial<Move['target']['cloudfront']>): Move {
  return { ...move, target: { ...move.target, cloudfront: { ...move.target.cloudfront, ...over } } }
}

async function found(move: Move): Promise<string[]> {
  return (await tenantSides.run(move)).map(({ level, id }) => `${level} ${id}`)
}

describe('a tenant on one of the sides', () => {
  test('is nothing to speak of where there is none', async () => {
    expect(await found(await world({}))).toEqual([])
  })

  test('empties the cache, whichever side it is', async () => {
    for (const side of [{ target: {} }, { source: {} }, { target: {}, source: {} }])
      expect(await found(await world(side))).toEqual(['warning cold-cache'])
  })

  test('as the target needs what it uses to be enabled', async () => {
    expect(await found(await world({ target: { distributionEnabled: false } }))).toContain(
      'blocker target-disabled',
    )
    expect(await found(await world({ target: { connectionGroupEnabled: false } }))).toContain(
      'blocker target-disabled',
    )
    expect(await found(await world({ source: { distributionEnabled: false } }))).toEqual([
      'warning cold-cache',
    ])
  })

  test('as the target may list the alias before it is moved', async () => {
    expect(await found(await world({ target: { inactive: ['www.example.com'] } }))).toContain(
      'info domain-inactive',
    )
    expect(await found(await world({ target: { inactive: ['other.example.com'] } }))).toEqual([
      'warning cold-cache',
    ])
  })

  test('as the source may have no other domain than those that move', async () => {
    const move = await world({ source: {} })
    const last = { ...move, aliases: ['www.example.com', 'static.example.com'] }
    expect(await found(last)).toContain('warning last-domain')
    expect(await found(move)).not.toContain('warning last-domain')
  })

  test('as the target may wait for its certificate; that this cannot be read stops nothing', async () => {
    const move = await world({ target: {} })
    const pending = answering(move, { managedCertificate: async () => 'pending-issuance' })
    expect(await found(pending)).toContain('warning managed-certificate-pending')
    const denied = answering(move, {
      managedCertificate: async () => {
        throw new Failure('access-denied', 'not permitted')
      },
    })
    expect(await found(denied)).toEqual(['warning cold-cache'])
  })
})

describe('a tenant as the target', () => {
  test('takes names from the mover call only: the methods that update it are ruled out with the reason', async () => {
    const move = await world({ target: {} })
    expect(onlyByMover(move.observation.target)).toContain('only the mover call')
    const ruledOut = scenarios.filter((one) => one.ruledOut(move)?.includes('only the mover call'))
    expect(ruledOut.map(({ name }) => name)).toEqual(['wildcard', 'release-and-claim'])
    expect((await updatableTarget.run(move)).map(({ id }) => id)).toEqual(['claim-refused'])
  })

  test('as the source rules nothing out', async () => {
    const move = await world({ source: {} })
    expect(scenarios.filter((one) => one.ruledOut(move)?.includes('tenant'))).toEqual([])
  })
})

describe('what CloudFront says of the DNS of a domain', () => {
  test.each([
    ['valid-configuration', 'ok'],
    ['invalid-configuration', 'warning'],
    ['unknown-configuration', 'warning'],
  ])('%s is a finding at level %s', async (status, level) => {
    const move = answering(await world({ target: {} }), {
      dnsConfiguration: async () => ({ status, reason: 'because' }),
    })
    const [finding] = await dnsProof(move)
    expect(finding).toMatchObject({ id: 'dns-configuration', level })
    expect(finding?.evidence).toContain(status)
  })

  test('is not asked for a distribution, and stops nothing where it cannot be had', async () => {
    expect(await dnsProof(await world({}))).toEqual([])
    const denied = answering(await world({ target: {} }), {
      dnsConfiguration: async () => {
        throw new Failure('access-denied', 'not permitted')
      },
    })
    expect((await dnsProof(denied)).map(({ level }) => level)).toEqual(['info'])
  })
})
