import { describe, expect, it } from 'vitest'
import { latest } from '../../cloud/cloudfront/versions.ts'
import type { Sides } from '../../cloud/scene/sides.ts'
import { changesOf, expectMovedAtEveryEdge, publishWhenAsked, staging } from '../harness/staging.ts'
import { expectTranscript } from '../harness/transcript.ts'

const directions: readonly (readonly [says: string, sides: Sides])[] = [
  ['distribution-to-tenant', { target: 'tenant' }],
  ['tenant-to-distribution', { source: 'tenant' }],
  ['tenant-to-tenant', { source: 'tenant', target: 'tenant' }],
]

describe('a move with a distribution tenant', () => {
  it.each(directions)('%s: one call, and nobody notices', async (says, sides) => {
    const story = await staging({ scene: { sides } })
    const { alias, source, target } = story.scene
    const run = await story.run({ 'dns-timeout': '20s' }, { onLine: publishWhenAsked(story) })
    expect(run).toMatchObject({ exit: 0, signal: null, stderr: '' })
    expect(run.outputs).toMatchObject({
      result: 'moved',
      scenario: 'same-account',
      'source-distribution': source.id,
      'target-distribution': target.id,
      'unserved-milliseconds': '0',
    })
    expect(changesOf(run)).toEqual(['UpdateDomainAssociation 200'])
    expect(latest(target).aliases).toContain(alias)
    expect(latest(source).aliases).not.toContain(alias)
    expectMovedAtEveryEdge(story)
    expectTranscript(says, run)
    const verified = await story.run({ command: 'verify', 'source-distribution': source.id })
    expect(verified.outputs, verified.stdout).toMatchObject({ result: 'verified' })
  })
})
