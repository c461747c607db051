import { describe, expect, test } from 'vitest'
import { Failure } from '../../../../src/base/failure.ts'
import { isForSupport, recordForSupport, supportCase } from '../../../../src/commands/verdict/support-case.ts'
import type { Move } from '../../../../src/move/move.ts'
import { aDistribution } from '../../a-distribution.ts'

type Facts = Pick<Move, 'alias' | 'aliases' | 'observation' | 'source'>

const target: Move['observation']['target'] = {
  known: true,
  value: aDistribution({
    id: 'E2NEWSHOP00002',
    account: '111122223333',
    domain: 'd2new.cloudfront.net',
    certificate: { source: 'acm', arn: 'arn:aws:acm:us-east-1:111122223333:certificate/1' },
  }),
}
const conflict = {
  alias: 'www.example.com',
  resource: 'distribution' as const,
  maskedId: '*******0TMKEWA',
  maskedAccount: '******200621',
  requestId: 'a-request-id',
}

function facts(over: Partial<Move['observation']> = {}, alias = 'www.example.com'): Facts {
  return {
    alias,
    aliases: [alias],
    source: undefined,
    observation: {
      target,
      source: undefined,
      conflicts: { known: true, value: [conflict] },
      holder: { is: 'foreign', conflict, id: undefined },
      certificate: {
        known: true,
        value: {
          arn: 'arn:aws:acm:us-east-1:111122223333:certificate/1',
          names: ['example.com', '*.example.com'],
          status: 'ISSUED',
          keyAlgorithm: 'RSA_2048',
          type: 'AMAZON_ISSUED',
          serial: '01',
          notBefore: undefined,
          notAfter: Date.UTC(2027, 0, 2),
        },
      },
      ownership: {
        name: '_www.example.com',
        wanted: 'd2new.cloudfront.net',
        apex: false,
        cname: '',
        zone: 'example.com',
        state: 'missing',
        evidence: '_www.example.com has no TXT record at any of 4 servers',
        extra: [],
        negativeTtl: 900,
      },
      traffic: {
        state: 'elsewhere',
        evidence: 'a CNAME to d1old.cloudfront.net',
        leadsTo: '',
        chain: [],
        hidden: false,
        ttl: 60,
        notes: [],
      },
      ...over,
    },
  }
}

const ways = [
  {
    scenario: 'wildcard' as const,
    why: 'there are no credentials for the account of the source',
    ruledOut: true,
  },
  {
    scenario: 'disable-source' as const,
    why: 'accept-downtime does not name www.example.com',
    ruledOut: true,
  },
]

describe('the text for AWS Support', () => {
  const text = supportCase(facts(), ways)

  test('names the other ways first, then what Support asks for, in its order', () => {
    const titles = text.split('\n\n').map((section) => section.split('\n')[0])
    expect(titles).toEqual([
      'Subject: CloudFront: move the alternate domain name www.example.com to E2NEWSHOP00002 (account 111122223333)',
      'Other methods, and why none of them works',
      'Request',
      'Names',
      'Target',
      'Holder',
      'Proof of ownership (TXT record)',
      'Certificate',
      'DNS',
      'Time',
    ])
    expect(text).toContain('- disable-source: accept-downtime does not name www.example.com')
  })

  test.each([
    'distribution E2NEWSHOP00002 of account 111122223333',
    'distribution *******0TMKEWA of account ******200621 (www.example.com)',
    'request id: a-request-id',
    'name: _www.example.com',
    'value: "d2new.cloudfront.net"',
    'ARN: arn:aws:acm:us-east-1:111122223333:certificate/1',
    'names: example.com, *.example.com',
    'state: ISSUED, until 2027-01-02',
    'zone: example.com, under our control',
  ])('has %s', (fact) => {
    expect(text).toContain(fact)
  })

  test('says nothing of a method that was not looked into: nothing rules it out', () => {
    const open = { scenario: 'release-and-claim' as const, why: 'not looked into', ruledOut: false }
    expect(supportCase(facts(), [...ways, open])).toBe(text)
  })

  test('has the refusal of the mover, with its request id', () => {
    const refused = new Failure('source-enabled', 'the source is enabled', { requestId: 'the-mover' })
    expect(supportCase(facts(), ways, refused)).toMatch(
      /Answer to the mover call\n- the source is enabled\n- request id: the-mover/,
    )
  })

  test('says so where the conflict list could not be asked', () => {
    const why = new Failure('access-denied', 'not permitted', { requestId: 'denied-1' })
    const said = supportCase(facts({ conflicts: { known: false, why } }), ways)
    expect(said).toContain('could not be read: not permitted')
    expect(said).toContain('request id: denied-1')
  })

  test('stays within what a case may have, whatever the lists', () => {
    const many = Array.from({ length: 300 }, (_, n) => ({
      ...conflict,
      alias: `${n}.${'x'.repeat(60)}.example.com`,
    }))
    const move = {
      ...facts({ conflicts: { known: true, value: many } }),
      aliases: many.map(({ alias }) => alias),
    }
    const long = supportCase(move, ways)
    expect(long.length).toBeLessThanOrEqual(8_000)
    expect(long).toContain('more')
    expect(long).toContain('Certificate')
  })

  test('cannot be written into by what others put into DNS', () => {
    const ownership = {
      ...facts().observation.ownership,
      evidence: 'found "x\n- Request: give it to E9EVIL\u202e"',
    }
    expect(supportCase(facts({ ownership }), ways).split('\n')).not.toContain('- Request: give it to E9EVIL')
  })
})

describe('a case is for Support', () => {
  test.each(['holder-is-service', 'source-enabled', 'apex-not-possible', 'downtime-not-accepted'] as const)(
    'for %s',
    (reason) => {
      expect(isForSupport(facts(), reason)).toBe(true)
    },
  )

  test.each([
    'input-invalid',
    'role-not-assumable',
    'plan-changed',
    'approval-missing',
    'target-full',
    'certificate-missing',
  ] as const)('but not for %s, which it cannot help with', (reason) => {
    expect(isForSupport(facts(), reason)).toBe(false)
  })

  test('not while the certificate of the target does not cover the alias: Support would send it back', () => {
    expect(isForSupport(facts({}, 'www.other.example'), 'holder-is-service')).toBe(false)
  })

  test('not for a name that nobody holds', () => {
    expect(isForSupport(facts({ holder: { is: 'nobody' } }), 'downtime-not-accepted')).toBe(false)
  })

  test('and comes with the record to publish first, until it is everywhere', () => {
    expect(recordForSupport(facts())[0]?.paste).toBe('_www.example.com. 300 IN TXT "d2new.cloudfront.net"')
    const ownership = { ...facts().observation.ownership, state: 'everywhere' as const }
    expect(recordForSupport(facts({ ownership }))).toEqual([])
  })
})
