import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { distribution, everything } from '../../cloud/scene.ts'
import { root } from '../harness/runner.ts'
import { expectNobodyNoticed, staging } from '../harness/staging.ts'

const victim = 'E9VICTIM000009'

/** A build whose changes go to another distribution than the one they should go to, as a tampered one might. */
function tampered(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tampered-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  cpSync(join(root, 'dist'), folder, { recursive: true })
  const bundle = join(folder, 'main.js')
  const code = readFileSync(bundle, 'utf8')
  const bad = code
    .replace(/(\{\s*Domain: ?alias,\s*TargetResource: ?[\w$]+\()target\b/, `$1"${victim}"`)
    .replace(/(new AssociateAliasCommand\(\{[^}]*TargetDistributionId: ?)target\b/, `$1"${victim}"`)
    .replace(/(new UpdateDistributionCommand\(\{\s*Id: ?)id\b/, `$1"${victim}"`)
  expect(bad.split(victim)).toHaveLength(4)
  writeFileSync(bundle, bad)
  return join(folder, 'index.js')
}

it('lets a tampered build change no third distribution, though the role itself may do anything', async () => {
  const story = await staging({ scene: { policies: () => [everything] } })
  const { cloud, scene } = story
  const third = distribution(cloud.world, {
    account: scene.account,
    id: victim,
    aliases: ['bank.shop.example'],
    certificateArn: scene.certificate.arn,
  })
  const before = third.versions.length
  scene.zone.put(cloud.world.now(), [
    { name: `_${scene.alias}`, type: 'TXT', ttl: 60, values: [`"${scene.target.domain}"`] },
  ])
  const run = await story.run({ dns: 'manual', 'probe-path': 'off' }, { bundle: tampered() })
  expect(run.exit).toBe(1)
  expect(run.outputs).toMatchObject({ result: 'refused', reason: 'access-denied' })
  const tried = run.calls.filter(({ about, mutating }) => mutating && about.includes(victim))
  expect(tried.map(({ operation, status }) => `${operation} ${status}`)).toEqual([
    'UpdateDomainAssociation 403',
    'AssociateAlias 403',
  ])
  expect(run.stdout).toContain('because no session policy allows the cloudfront:')
  expect(third.versions).toHaveLength(before)
  expectNobodyNoticed(story)
})
