import { describe, expect, test, vi } from 'vitest'
import { readConfig } from '../../cloud/cloudfront/config.ts'
import { accept, latest } from '../../cloud/cloudfront/versions.ts'
import { everything } from '../../cloud/scene.ts'
import type { CloudCertificate } from '../../cloud/world.ts'
import { diligentPerson } from '../../virtual/person.ts'
import { virtualRun } from '../../virtual/run.ts'
import { type Stage, setStage } from '../../virtual/stage.ts'
import { roleOfAllJobs } from '../fan-out.ts'
import { Wide } from '../wide.ts'

vi.setConfig({ testTimeout: 120_000 })

const zone = 'shop.example'
const [covered, uncovered] = [`www.${zone}`, 'www.store.example']

/** Something is done to the certificate of the source; `undefined`: it is deleted. */
function reissue({ cloud, scene }: Stage, changed: Partial<CloudCertificate> | undefined): void {
  const { certificates } = cloud.world
  const [, arn = ''] = /<ACMCertificateArn>([^<]+)</.exec(latest(scene.source).xml.toString()) ?? []
  const certificate = certificates.get(arn)
  if (certificate === undefined) throw new Error('the source has no certificate')
  if (changed === undefined) certificates.delete(arn)
  else certificates.set(arn, { ...certificate, ...changed })
}

test('roll-back: a certificate of the source that covers the first of two names only refuses the way back before it begins', async () => {
  const wide = await Wide.of({ scene: { covered: [zone, `*.${zone}`, '*.store.example'] } }, [
    covered,
    uncovered,
  ])
  const { stage } = wide
  const given = {
    'role-to-assume': roleOfAllJobs(stage, stage.scene.account, [everything]),
    dns: 'manual',
    'dns-timeout': '1m',
  }
  const moved = await wide.run({ inputs: given, reader: () => undefined })
  expect(wide.on('target'), moved.log).toEqual(wide.names)
  reissue(stage, { names: [`*.${zone}`] })
  const run = await wide.run({
    inputs: { ...given, command: 'roll-back', plan: moved.outputs['plan'] ?? '' },
    reader: () => undefined,
  })
  expect(run.outputs, run.log).toMatchObject({ result: 'refused', reason: 'certificate-not-covering' })
  expect(wide.on('target')).toEqual(wide.names)
  const { findings } = JSON.parse(run.outputs['report'] ?? '{}')
  expect(findings.find(({ id }: { id: string }) => id === 'certificate-not-covering')).toMatchObject({
    title: 'The certificate of the source does not cover the alias',
    evidence: expect.stringContaining(uncovered),
    remedy: expect.stringMatching(/covers www\.store\.example \(.*\) to E1OLDSHOP00001\.$/),
  })
})

test('roll-back under its plan: that the target has another certificate since the move is told', async () => {
  const wide = await Wide.of({ scene: { covered: [zone, `*.${zone}`] } }, [covered])
  const { stage } = wide
  const { target, account } = stage.scene
  const { world } = stage.cloud
  const given = { 'role-to-assume': roleOfAllJobs(stage, account, [everything]) }
  const { plan = '' } = (await wide.run({ inputs: given })).outputs
  const xml = latest(target).xml.toString()
  const [, arn = ''] = /<ACMCertificateArn>([^<]+)</.exec(xml) ?? []
  const before = world.certificates.get(arn)
  if (before === undefined) throw new Error('the target has no certificate')
  const other = `${arn.slice(0, -4)}beef`
  world.certificates.set(other, { ...before, arn: other, names: [...before.names, 'more.example'] })
  accept(world, [{ distribution: target, config: readConfig(xml.replaceAll(arn, other)) }])
  await stage.clock.sleep(300_000)
  const back = await wide.run({ inputs: { ...given, command: 'roll-back', plan } })
  expect(back.outputs['result'], back.log).toBe('rolled-back')
  expect(back.log).toMatch(/WARNING .*certificate-covers.* more\.example/)
  expect(wide.on('source')).toEqual(wide.names)
})

describe('release-and-claim: a certificate of the source', () => {
  /** The run, after something was done to the certificate of the source. */
  async function runWith(changed: Partial<CloudCertificate> | undefined) {
    const set = await setStage({ cross: {} })
    const { scene } = set
    reissue(set, changed)
    const run = await virtualRun(set, {
      inputs: { scenario: 'release-and-claim', 'accept-downtime': scene.alias, 'dns-timeout': '20m' },
      reader: diligentPerson(set),
    })
    const { findings } = JSON.parse(run.outputs['report'] ?? '{}')
    const found = findings.find(
      ({ id, title }: { id: string; title: string }) =>
        id.startsWith('certificate') && title.includes('source'),
    )
    return { run, scene, found }
  }

  test('that covers the name lets it back: said before the move', async () => {
    const { run, found } = await runWith({})
    expect(found, run.log).toMatchObject({
      level: 'ok',
      title: 'The source has a certificate for the way back',
    })
    expect(run.outputs['result'], run.log).toBe('moved')
  })

  test.each([
    ['covers other names', { names: ['elsewhere.example'] }, 'certificate-not-covering'],
    ['expires before the deadline', { notAfter: Date.UTC(2026, 0, 1, 1) }, 'certificate-expired'],
    ['is revoked', { status: 'REVOKED' }, 'certificate-unusable'],
  ])('that %s would not let it back: nothing is changed', async (_, change, reason) => {
    const { run, scene, found } = await runWith(change)
    expect(run.outputs, run.log).toMatchObject({ result: 'refused', reason })
    expect(found.remedy).toContain(scene.source.id)
    expect(run.calls.filter(({ mutating }) => mutating)).toEqual([])
  })

  test('that has expired keeps nobody from leaving: users cannot be served there', async () => {
    const { run, found } = await runWith({ notAfter: Date.UTC(2025, 11, 31), status: 'EXPIRED' })
    expect(found, run.log).toMatchObject({ id: 'certificate-way-back', level: 'warning' })
    expect(run.outputs['result'], run.log).toBe('moved')
  })

  test('that cannot be read is said, and stops nobody', async () => {
    const { run, found } = await runWith(undefined)
    expect(found, run.log).toMatchObject({ id: 'certificate-not-read', level: 'warning' })
    expect(run.outputs['result'], run.log).toBe('moved')
  })
})
