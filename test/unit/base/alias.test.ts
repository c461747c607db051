import { describe, expect, test } from 'vitest'
import {
  certificateCovers,
  covers,
  matchesMasked,
  ownershipName,
  parseAlias,
  registrable,
  wildcardOf,
} from '../../../src/base/alias.ts'

describe('an alias', () => {
  test.each([
    ['https://www.example.com:8443/path?x=1', 'www.example.com'],
    ['www.example.com:443', 'www.example.com'],
    ['user@www.example.com', 'www.example.com'],
    ['"www.example.com"', 'www.example.com'],
    ['_www.example.com', 'www.example.com'],
    ['_.example.com', 'example.com'],
    ['_*.example.com', '*.example.com'],
    ['a.example.com  b.example.com', 'a.example.com,b.example.com'],
    ['bücher.example', 'xn--bcher-kva.example'],
  ])('%s is refused with %s to paste', (text, paste) => {
    expect(parseAlias(text)).toMatchObject({ ok: false, paste })
  })

  test.each([
    ['a Kelvin sign', '\u212aonto.example.com'],
    ['a circled letter', '\u24d4xample.com'],
    ['a decomposed umlaut', 'bu\u0308cher.example'],
    ['a zero-width joiner', 'www\u200d.example.com'],
  ])('%s gets no value to paste, since its ASCII form would show other characters', (_, text) => {
    expect(parseAlias(text)).not.toHaveProperty('paste')
  })

  test.each([
    ...['xn--', 'xn--a', 'xn--abc-', 'xn--a-ecp', 'xn--zzzzzzzzzzzz'],
    'xn--bcher-kva_xn--bcher-kvaco',
  ])('%s is no A-label', (label) => {
    expect(parseAlias(`${label}.example`)).toMatchObject({ ok: false })
  })

  test.each([
    ['254 characters', `${'a.'.repeat(121)}example.com`.padStart(254, 'b')],
    ['a hexadecimal last label', '1.0x7f'],
    ['an empty hexadecimal last label', 'example.0x'],
  ])('with %s is refused', (_, text) => {
    expect(parseAlias(text)).toMatchObject({ ok: false })
  })

  test('says what it reads, where it is folded or written in Punycode', () => {
    const parsed = parseAlias('XN--BCHER-KVA.Example.')
    expect(parsed).toMatchObject({ ok: true, name: 'xn--bcher-kva.example' })
    expect(parsed.ok && parsed.notices.join()).toMatch(/lowercase.*trailing dot.*bücher\.example/s)
  })

  test('may hold an underscore inside a label', () => {
    expect(parseAlias('my_app.example.com')).toMatchObject({ ok: true, name: 'my_app.example.com' })
  })

  test('refuses long text without looking at it', () => {
    expect(parseAlias(`${' '.repeat(2_000_000)}www.example.com`)).toMatchObject({ ok: false })
  })
})

describe('the names of a certificate', () => {
  test.each([
    ['www.example.com', 'www.example.com', true],
    ['WWW.Example.com', 'www.example.com', true],
    ['*.example.com', 'www.example.com', true],
    ['*.example.com', 'a.b.example.com', false],
    ['*.example.com', 'example.com', false],
    ['*.example.com', '*.example.com', true],
    ['www.example.com', '*.example.com', false],
    ['*.example.com', '*.www.example.com', false],
    ['*.com', '*.example.com', false],
    ['*.example.com', '.example.com', false],
    ['*.example.com', 'www.badexample.com', false],
  ])('%s covers %s: %s', (certified, alias, expected) => {
    expect(certificateCovers(certified, alias)).toBe(expected)
  })
})

describe('a wildcard alias', () => {
  test.each([
    ['*.example.com', 'www.example.com', true],
    ['*.example.com', 'a.b.example.com', true],
    ['*.example.com', 'example.com', false],
    ['*.example.com', '.example.com', false],
    ['*.example.com', 'badexample.com', false],
    ['*.example.com', '*.b.example.com', true],
    ['*.b.example.com', '*.example.com', false],
    ['www.example.com', 'www.example.com', true],
    ['www.example.com', 'a.www.example.com', false],
  ])('%s answers for %s: %s', (alias, host, expected) => {
    expect(covers(alias, host)).toBe(expected)
  })
})

describe('a masked id', () => {
  test.each([
    ['EDFDVBD6EXAMPLE', '********EXAMPLE', true],
    ['EDFDVBD6EXAMPLE', '*******EXAMPLE', false],
    ['EDFDVBD6EXAMPLE', '********EXAMPLF', false],
    ['123456112233', '******112233', true],
    ['123456112233', '123456112233', true],
    ['123456112233', '654321112233', false],
    ['123456112233', '************', false],
    ['', '', false],
  ])('%s is the one shown as %s: %s', (id, masked, expected) => {
    expect(matchesMasked(id, masked)).toBe(expected)
  })
})

test.each([
  ['www.example.com', '*.example.com'],
  ['a.b.example.com', '*.b.example.com'],
  ['www.brand.com.bd', '*.brand.com.bd'],
  ['brand.com.bd', undefined],
  ['example.com', undefined],
  ['*.example.com', undefined],
  ['www.example.co.uk', '*.example.co.uk'],
])('the wildcard above %s is %s', (name, expected) => {
  expect(wildcardOf(name)).toBe(expected)
})

test.each([
  ['www.brand.com.bd', 'brand.com.bd'],
  ['*.example.co.uk', 'example.co.uk'],
  ['a.b.my_app.example', 'my_app.example'],
  ['constructor.example.com', 'example.com'],
  ['co.uk', undefined],
  ['d111.cloudfront.net', 'cloudfront.net'],
])('the registrable domain of %s is %s', (name, expected) => {
  expect(registrable(name)).toBe(expected)
})

test.each([
  ['www.example.com', false, '_www.example.com'],
  ['example.com', true, '_.example.com'],
  ['brand.com.bd', true, '_.brand.com.bd'],
  ['*.example.com', false, '_*.example.com'],
  ['*.example.com', true, '_*.example.com'],
])('the ownership TXT of %s (apex: %s) is at %s', (alias, apex, expected) => {
  expect(ownershipName(alias, apex)).toBe(expected)
})
