import { expect, it } from 'vitest'
import { changesOf, staging } from '../harness/staging.ts'
import { expectTranscript } from '../harness/transcript.ts'

it('moves a wildcard alias; hosts that only it serves go along, hosts with a holder of their own stay', async () => {
  const story = await staging({
    scene: { alias: '*.shop.example' },
    cloud: { switches: { updateAssociationNeedsTxt: true } },
  })
  const { scene, recorder, cloud } = story
  scene.zone.load([{ name: '_*.shop.example', type: 'TXT', values: [`"${scene.target.domain}"`] }])
  const run = await story.run({ alias: '*.shop.example' })
  expect(run).toMatchObject({ exit: 0, stderr: '' })
  expect(run.outputs).toMatchObject({
    result: 'moved',
    scenario: 'same-account',
    'unserved-milliseconds': '0',
  })
  expect(changesOf(run)).toEqual(['UpdateDomainAssociation 200'])
  const moved = recorder.hosts.filter((host) => recorder.holderChanges(host).length > 0)
  expect(moved).toContain('neighbour.shop.example')
  for (const host of moved) {
    expect(scene.otherHosts).not.toContain(host)
    expect(recorder.unserved(host).samples).toBe(0)
    expect(recorder.holderChanges(host).map(({ from, to }) => [from, to])).toEqual(
      Array.from({ length: cloud.edges.count }, () => [scene.source.id, scene.target.id]),
    )
  }
  expectTranscript('wildcard-alias', run)
})
