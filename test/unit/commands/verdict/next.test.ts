import { expect, test } from 'vitest'
import type { Finding } from '../../../../src/base/finding.ts'
import { stepsFor } from '../../../../src/commands/verdict/next.ts'

const finding = (title: string, remedy?: string): Finding => ({
  id: 'access-denied',
  level: 'blocker',
  title,
  evidence: 'not permitted',
  ...(remedy === undefined ? {} : { remedy }),
})

test('what one remedy corrects is one step, under the first title; findings without a remedy are steps of their own', () => {
  const permission = 'Add to the role: cloudfront:GetDistribution'
  const found = [
    finding('The target cannot be read', permission),
    finding('A'),
    finding('It is not known which distribution holds the alias', permission),
    finding('B'),
    finding('No certificate', 'Attach a certificate.'),
  ]
  expect(stepsFor(found).map(({ title }) => title.replace(/:.*/, ''))).toEqual([
    'The target cannot be read',
    'A',
    'B',
    'No certificate',
  ])
})

test('what a remedy gives as an input is an input, in quotes too', () => {
  const remedy = "# if the target may serve them during the move\naccept-hosts: '*.shop.example'"
  expect(stepsFor([finding('The wildcard may serve other hosts too', remedy)])).toEqual([
    expect.objectContaining({
      paste: remedy,
      language: 'yaml',
      inputs: { 'accept-hosts': '*.shop.example' },
    }),
  ])
})
