import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { editConfig, readConfig, tenantRequest } from '../../../../src/aws/cloudfront/config-xml.ts'
import { Failure } from '../../../../src/base/failure.ts'

const domain = (name: string, status = 'active') =>
  `<member><Domain>${name}</Domain><Status>${status}</Status></member>`
const customizations =
  '<Customizations><Certificate><Arn>arn:aws:acm:us-east-1:111111111111:certificate/1</Arn></Certificate></Customizations>'
const parameters = '<Parameters><member><Name>tenantName</Name><Value>a &amp; b</Value></member></Parameters>'

function answer(domains: string, { enabled = true, more = '' } = {}): string {
  return `<?xml version="1.0"?>
<DistributionTenant xmlns="http://cloudfront.amazonaws.com/doc/2020-05-31/"><Id>dt_1</Id><DistributionId>E1MULTI</DistributionId><Name>shop</Name><Arn>arn:aws:cloudfront::111111111111:distribution-tenant/dt_1</Arn><Domains>${domains}</Domains>${customizations}${parameters}<ConnectionGroupId>cg_1</ConnectionGroupId><CreatedTime>2026-01-01T00:00:00Z</CreatedTime><Enabled>${enabled}</Enabled><Status>Deployed</Status>${more}</DistributionTenant>`
}

const two = answer(domain('www.example.com') + domain('new.example.com', 'inactive'))

describe('a tenant as it is read', () => {
  test('holds its active domains, and no others', () => {
    expect(readConfig(two)).toEqual({ aliases: ['www.example.com'], enabled: true })
  })

  test('gets a domain, loses one, is disabled; everything else is kept byte for byte', () => {
    const added = editConfig(two, { add: ['img.example.com'] })
    expect(added).toBe(
      answer(
        `${domain('www.example.com')}${domain('new.example.com', 'inactive')}<member><Domain>img.example.com</Domain></member>`,
      ),
    )
    expect(readConfig(added).aliases).toEqual(['www.example.com', 'img.example.com'])
    expect(editConfig(two, { remove: ['www.example.com'] })).toBe(
      answer(domain('new.example.com', 'inactive')),
    )
    expect(editConfig(two, { enabled: false })).toBe(two.replace('<Enabled>true', '<Enabled>false'))
  })

  test('keeps a domain that it does not serve, whatever is asked of it', () => {
    expect(editConfig(two, { remove: ['new.example.com'] })).toBe(two)
    expect(editConfig(two, { add: ['new.example.com'] })).toBe(two)
  })

  test('without a list of domains gets one', () => {
    const none = two.replace(/<Domains>.*<\/Domains>/, '')
    expect(readConfig(none).aliases).toEqual([])
    expect(readConfig(editConfig(none, { add: ['www.example.com'] })).aliases).toEqual(['www.example.com'])
  })

  test.each([
    [
      'a part that is not known: an update might reset it',
      answer(domain('a.example.com'), { more: '<New/>' }),
    ],
    ['a status of a domain that is not known', answer(domain('a.example.com', 'pending'))],
    ['a domain twice', answer(domain('a.example.com') + domain('A.example.com'))],
    ['something else in a domain', answer('<member><Domain>a.example.com</Domain><X/></member>')],
    ['a domain without a name', answer('<member><Status>active</Status></member>')],
  ])('is not edited with %s', (_, text) => {
    expect(() => editConfig(text, { add: ['www.example.com'] })).toThrow(Failure)
  })
})

describe('the request of an update', () => {
  test('sends all that an update takes, byte for byte, and nothing of what it does not', () => {
    const request = tenantRequest(two)
    expect(request).toContain(
      '<Domains><member><Domain>www.example.com</Domain></member><member><Domain>new.example.com</Domain></member></Domains>',
    )
    for (const part of [customizations, parameters, '<DistributionId>E1MULTI</DistributionId>'])
      expect(request).toContain(part)
    expect(request).toContain('<ConnectionGroupId>cg_1</ConnectionGroupId><Enabled>true</Enabled>')
    expect(request).not.toMatch(/Arn>arn:aws:cloudfront|<Name>shop|CreatedTime|Status|<Id>/)
  })

  test('of any tenant says the domains and Enabled of the edited answer', () => {
    const name = fc
      .array(fc.string({ unit: fc.constantFrom(...'abc-9'), minLength: 1, maxLength: 4 }), {
        minLength: 1,
        maxLength: 3,
      })
      .map((labels) => `${labels.join('.')}.example.com`)
    fc.assert(
      fc.property(fc.uniqueArray(name, { maxLength: 6 }), name, fc.boolean(), (names, more, enabled) => {
        const read = answer(names.map((one) => domain(one)).join(''))
        const request = tenantRequest(editConfig(read, { add: [more], enabled }))
        const sent = [...request.matchAll(/<Domain>([^<]*)<\/Domain>/g)].map(([, found]) => found)
        expect(sent).toEqual([...names, ...(names.includes(more) ? [] : [more])])
        expect(request).toContain(`<Enabled>${enabled}</Enabled>`)
      }),
      { numRuns: 300 },
    )
  })
})
