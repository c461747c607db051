import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseAlias } from '../../../src/base/alias.ts'
import { InputErrors, readInputs } from '../../../src/inputs/read.ts'
import { jobEnvironment } from './job-environment.ts'

/** The grammar once more, as one expression; what it lacks (suffixes, Punycode, lengths) can only refuse more. */
const label = '(?!-)(?!_)(?!..--)(?:[a-z0-9_-]{0,62}[a-z0-9_])'
const aLabel = 'xn--[a-z0-9-]{1,59}'
const oracle = new RegExp(`^(?:\\*\\.)?(?:(?:${label}|${aLabel})\\.)+(?:${label}|${aLabel})$`)
const unsafe = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u

const pieces = fc.constantFrom(
  ...[
    'www',
    'example',
    'com',
    'co.uk',
    '*',
    '*.',
    '.',
    '-',
    '--',
    '_',
    'xn--',
    'xn--bcher-kva',
    '1',
    '0x7f',
    ' ',
    '\t',
  ],
  ...[
    '\n',
    ',',
    ':',
    '/',
    '://',
    '@',
    '[',
    '::1',
    '#',
    '?',
    '%2e',
    '\\',
    '"',
    "'",
    '`',
    '$(',
    '|',
    '<',
    '\u00fc',
    '\u212a',
  ],
  ...[
    '\u200d',
    '\u202e',
    '\ufeff',
    '\u00a0',
    '\u0000',
    '\u001b[2J',
    '\u2028',
    'A',
    'Z',
    'a'.repeat(63),
    'b'.repeat(64),
  ],
)
const labels = fc.constantFrom(
  'www',
  'a--b',
  'example',
  'xn--bcher-kva',
  'xn--a',
  'my_app',
  '-x',
  '1',
  'COM',
  '*',
  'co',
  'uk',
)
const names = fc.oneof(
  { weight: 4, arbitrary: fc.array(labels, { minLength: 1, maxLength: 5 }).map((parts) => parts.join('.')) },
  { weight: 6, arbitrary: fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')) },
  { weight: 3, arbitrary: fc.stringMatching(/^[a-z0-9*._-]{0,30}$/) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
)

test('no text outside the grammar is taken for an alias, and no message shows a raw character', () => {
  let accepted = 0
  fc.assert(
    fc.property(names, (text) => {
      const parsed = parseAlias(text)
      if (!parsed.ok) return !unsafe.test(`${parsed.why}${parsed.paste ?? ''}`)
      accepted += 1
      if (parsed.notices.some((notice) => unsafe.test(notice))) return false
      const again = parseAlias(parsed.name)
      const stable = again.ok && again.name === parsed.name
      return (
        stable &&
        parsed.name.length <= 253 &&
        oracle.test(parsed.name) &&
        text.toLowerCase().includes(parsed.name)
      )
    }),
    { numRuns: 100_000 },
  )
  expect(accepted).toBeGreaterThan(1_000)
})

test('whatever stands in the inputs, it is read or refused with texts that are safe to show', () => {
  const values = fc.oneof(
    names,
    fc.constantFrom('', 'true', '10m', '/', 'off', '__proto__', 'x: y', '1.2.3.4:5'),
  )
  const inputs = fc.constantFrom(
    ...['ALIAS', 'TARGET-DISTRIBUTION', 'ROLE-TO-ASSUME', 'SCENARIO', 'COMMAND', 'DNS', 'SETTLE', 'DEADLINE'],
    ...[
      'REQUIRE-PLAN',
      'ACCEPT-HOSTS',
      'DNS-SERVERS',
      'PROBE-PATH',
      'PROBE-HEADER',
      'AUDIENCE',
      'HOSTED-ZONE',
      'PLAM',
    ],
  )
  fc.assert(
    fc.property(fc.dictionary(inputs, values, { maxKeys: 6 }), (given) => {
      const changes = Object.fromEntries(
        Object.entries(given).map(([name, value]) => [`INPUT_${name}`, value]),
      )
      try {
        readInputs(jobEnvironment(changes))
      } catch (thrown) {
        if (!(thrown instanceof InputErrors)) throw thrown
        return thrown.findings.every(
          ({ title, evidence, remedy }) => !unsafe.test(`${title}${evidence}${remedy}`),
        )
      }
      return true
    }),
    { numRuns: 5_000 },
  )
})
