import { afterEach, expect, test, vi } from 'vitest'
import { disableSource as disablingMethod } from '../../../src/scenarios/disable-source.ts'
import { releaseAndClaim as releasingMethod } from '../../../src/scenarios/release-and-claim.ts'
import { sameAccount as sameAccountMethod } from '../../../src/scenarios/same-account.ts'
import { wildcard as wildcardMethod } from '../../../src/scenarios/wildcard.ts'
import { countsAsControl } from '../../evidence/controls.ts'
import type { Played } from '../../oracle/played.ts'
import type { VirtualRunOptions } from '../../virtual/run.ts'
import { nth, Play } from '../play.ts'
import { disableSource, releaseAndClaim, sameAccount, type Variant, wildcard } from '../variants.ts'
import { altered, impatient, isPair, misreading, unsent } from './broken.ts'

/** Broken controllers. Each must be caught: an oracle that never objects proves nothing. */

countsAsControl('controls')
afterEach(() => vi.restoreAllMocks())

const hour = 3_600_000

/** Changes take long, and those of two distributions reach an edge in any order. */
const disorderly = {
  cross: {},
  cloud: { deployTime: { min: 20 * hour, max: 22 * hour } },
  switches: { orderAcrossDistributions: false },
}

async function objections(
  variant: Variant,
  options: VirtualRunOptions = {},
  tell: (run: Played) => Partial<Played> = () => ({}),
): Promise<string> {
  const play = await Play.of(variant)
  await play.run(options)
  play.witnessed.push(
    ...play.witnessed.splice(0).map(({ run, ...rest }) => ({ ...rest, run: { ...run, ...tell(run) } })),
  )
  const again = await play.converge()
  await play.stage.clock.sleep(48 * hour)
  return [...play.verdict(), ...again].join('\n')
}

test('takes Deployed for granted: says moved before the edges have it', async () => {
  const broken = misreading('GetDistribution', (xml) => xml.replace('<Status>InProgress', '<Status>Deployed'))
  const clean = nth(sameAccount)
  const slow = { ...clean, stage: { cloud: { deployTime: { min: 300_000, max: 400_000 } } } }
  expect(await objections(slow, broken)).toContain('I9: moved (), but the target is InProgress')
})

test('takes Deployed for granted: releases the name before every edge has the wildcard', async () => {
  const broken = misreading('GetDistribution', (xml) => xml.replace('<Status>InProgress', '<Status>Deployed'))
  const variant = { ...nth(wildcard), stage: disorderly }
  expect(await objections(variant, broken)).toContain('I1: www.shop.example was unserved')
})

test('drops what it does not know from a configuration', async () => {
  const broken = misreading('GetDistributionConfig', (xml) =>
    xml.replace(/<QuantumShield.*<\/QuantumShield>/, ''),
  )
  expect(await objections(nth(wildcard), broken)).toContain('I3: more than Aliases and Enabled')
})

test('loses another alias', async () => {
  const broken = misreading('GetDistributionConfig', (xml) =>
    xml
      .replace('<CNAME>img.shop.example</CNAME>', '')
      .replace('<Aliases><Quantity>3', '<Aliases><Quantity>2'),
  )
  expect(await objections(nth(releaseAndClaim), broken)).toContain(
    'I2: img.shop.example was added to or taken off',
  )
})

test('puts the aliases in another order', async () => {
  const broken = misreading('GetDistributionConfig', (xml) =>
    xml.replace(/<CNAME>static[^/]*<\/CNAME><CNAME>img[^/]*<\/CNAME>/, (both) =>
      both.replace(/(<CNAME>static.*?<\/CNAME>)(.*)/, '$2$1'),
    ),
  )
  expect(await objections(nth(wildcard), broken)).toContain('I3: the order of the aliases')
})

test('disables the target', async () => {
  const broken = misreading('GetDistributionConfig', (xml) =>
    xml.includes('as it will be')
      ? xml.replace(
          '<Enabled>true</Enabled><ViewerCertificate>',
          '<Enabled>false</Enabled><ViewerCertificate>',
        )
      : xml,
  )
  expect(await objections(nth(wildcard), broken)).toContain('was disabled, and is not the source')
})

test('moves another name than it was asked to', async () => {
  const inputs = { alias: 'static.shop.example' }
  expect(await objections(nth(sameAccount), { inputs })).toContain('I2: static.shop.example was added to')
})

test('takes off the wildcard that was there before', async () => {
  const [, , there] = wildcard
  if (there === undefined) throw new Error('there is no such variant')
  const broken = misreading('GetDistributionConfig', (xml) =>
    xml.includes('as it will be')
      ? xml
          .replace('<CNAME>*.shop.example</CNAME>', '')
          .replace('<Aliases><Quantity>1', '<Aliases><Quantity>0')
      : xml,
  )
  expect(await objections(there, broken)).toMatch(/I8: the wildcard was taken off|I3|I4/)
})

test('never claims what it has released', async () => {
  const stages = altered(wildcardMethod, (stage) =>
    isPair(stage) ? [{ ...stage, second: unsent(stage.second) }] : [stage],
  )
  vi.spyOn(wildcardMethod, 'stages').mockImplementation(stages)
  expect(await objections(nth(wildcard))).toContain('I4: running again led to')
})

test('neither waits for the wildcard nor looks again before the release', async () => {
  const stages = altered(wildcardMethod, (stage) => {
    if (isPair(stage)) return [{ ...stage, gate: () => undefined }]
    return stage.id === 'wildcard' ? [impatient(stage)] : stage.id === 'wildcard-settled' ? [] : [stage]
  })
  vi.spyOn(wildcardMethod, 'stages').mockImplementation(stages)
  const variant = { ...nth(wildcard), stage: disorderly }
  expect(await objections(variant)).toContain('I1: www.shop.example was unserved')
})

test('leaves the source disabled', async () => {
  const stages = altered(disablingMethod, (stage) =>
    !isPair(stage) && /restore|source-serves/.test(stage.id) ? [] : [stage],
  )
  vi.spyOn(disablingMethod, 'stages').mockImplementation(stages)
  expect(await objections(nth(disableSource))).toContain('I4: running again led to exposed')
})

test('does something else between the release and the claim', async () => {
  const stages = altered(releasingMethod, (stage) =>
    isPair(stage) ? [{ ...stage, second: unsent(stage.second) }] : [stage],
  )
  vi.spyOn(releasingMethod, 'stages').mockImplementation(stages)
  expect(await objections(nth(releaseAndClaim))).toContain(
    'I1d: GetDistribution E2NEWSHOP00002 came between release and claim',
  )
})

test('believes that it has moved what it has not', async () => {
  const stages = altered(sameAccountMethod, (stage) =>
    !isPair(stage) && stage.id === 'associate' ? [{ ...stage, intent: () => ({ do: 'nothing' }) }] : [stage],
  )
  vi.spyOn(sameAccountMethod, 'stages').mockImplementation(stages)
  expect(await objections(nth(sameAccount))).toContain('I4: running again led to')
})

test('says moved when it was refused', async () => {
  const inputs = { 'target-distribution': 'E2NEWSHOP0000X' }
  const lie = ({ outputs }: Played) => ({ exit: 0, outputs: { ...outputs, result: 'moved' } })
  expect(await objections(nth(sameAccount), { inputs }, lie)).toContain('but the alias is held by source')
})

test('says refused after a change', async () => {
  const lie = ({ outputs }: Played) => ({ exit: 1, outputs: { ...outputs, result: 'refused' } })
  expect(await objections(nth(sameAccount), {}, lie)).toContain('but this run has changed something')
})

test('prints a secret', async () => {
  const leak = ({ log }: Played) => ({ log: `${log}\nx-origin-secret: canary-origin-secret` })
  expect(await objections(nth(sameAccount), {}, leak)).toContain('I5: a secret is in the log')
})
