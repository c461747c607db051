import { expect, test, vi } from 'vitest'
import { readConfig } from '../../cloud/cloudfront/config.ts'
import { accept, latest } from '../../cloud/cloudfront/versions.ts'
import { sourceSide, targetSide } from '../../cloud/scene/cross-account.ts'
import { distribution, everything } from '../../cloud/scene.ts'
import { listsOf, playList, roleOfAllJobs } from '../fan-out.ts'
import { methods, Shop } from '../shop.ts'

vi.setConfig({ testTimeout: 240_000 })

/** A shop whose source has the apex of its zone besides. */
async function withApex(): Promise<Shop> {
  const shop = await Shop.of(methods.wildcard.stage)
  const { cloud, scene } = shop.stage
  const xml = latest(scene.source)
    .xml.replace('<CNAME>', `<CNAME>${scene.zone.name}</CNAME><CNAME>`)
    .replace(/(<Aliases><Quantity>)(\d+)/, (_, start, count) => `${start}${Number(count) + 1}`)
  accept(cloud.world, [{ distribution: scene.source, config: readConfig(xml) }])
  return shop
}

const titles = (outputs: Readonly<Record<string, string>>): readonly string[] =>
  JSON.parse(outputs['report'] ?? '{}').next.map(({ title }: { title: string }) => title)

test('names that no method fits together: the refusal says which can be moved apart, and that run moves them', async () => {
  const shop = await withApex()
  const all = [shop.stage.scene.zone.name, ...shop.names]
  const run = await shop.run({ inputs: { alias: all.join(',') } })
  expect(run.outputs['result'], run.summary).toBe('refused')
  expect(titles(run.outputs)[0]).toBe(
    `Move ${shop.names.slice(0, -1).join(', ')} and ${shop.names.at(-1)} in a run of their own: wildcard moves them without an outage`,
  )
  const again = await shop.run()
  expect(again.outputs['result'], again.log).toBe('moved')
})

test('names of which none can move without an outage are not taken apart', async () => {
  const shop = await withApex()
  const run = await shop.run({
    inputs: { alias: [shop.stage.scene.zone.name, ...shop.names].join(','), scenario: 'wildcard' },
  })
  expect(run.outputs['result']).toBe('refused')
  expect(titles(run.outputs).join()).not.toContain('in a run of')
})

test('the refusal gives a list for each group, which the workflow takes and carries out one after the other', async () => {
  const shop = await withApex()
  const { stage } = shop
  const { scene } = stage
  const apex = scene.zone.name
  const all = [apex, ...shop.names]
  const roles = {
    'role-to-assume': roleOfAllJobs(stage, scene.account, targetSide(scene.target)),
    'source-role-to-assume': roleOfAllJobs(stage, scene.otherAccount, sourceSide(scene.source)),
  }
  const run = await shop.run({ inputs: { ...roles, alias: all.join(',') } })
  expect(run.outputs['result'], run.summary).toBe('refused')
  const lists = listsOf(run.outputs)
  expect(lists.map(({ title }) => title)).toEqual([
    `List 1 of 2, for moves of the workflow move-aliases: ${shop.names.join(', ').replace(/, ([^,]*)$/, ' and $1')}. Not in one list: all of them change ${scene.target.id}, and a plan binds its aliases. Its jobs take the roles that are in the variables of their environments`,
    `List 2 of 2, when list 1 is done, for moves of the workflow move-aliases: ${apex}. Its jobs take the roles that are in the variables of their environments`,
  ])
  const [first = [], second = []] = lists.map(({ paste }) => JSON.parse(paste))
  // Both in one list are refused, as is said.
  const together = await playList(stage, JSON.stringify([...first, ...second]))
  expect(together.jobs['list']?.[0]?.log).toContain(`${scene.target.id} is in moves[0]`)
  expect(second).toMatchObject([{ alias: [apex], scenario: 'disable-source', 'accept-downtime': apex }])
  // Those of the job that was refused are bound to its environment.
  expect(lists.map(({ paste }) => paste).join()).not.toContain('role-to-assume')
  for (const [at, names] of [shop.names, [apex]].entries()) {
    const played = await playList(stage, lists[at]?.paste ?? '', {}, roles)
    const said = JSON.stringify(
      Object.values(played.jobs).flatMap((legs) =>
        legs.map(({ log, runs }) => [log, runs.map((one) => one.log)]),
      ),
    )
    expect(played.outputs['result'], said).toBe('moved')
    const held = latest(scene.target).aliases
    expect(names.filter((name) => !held.includes(name))).toEqual([])
  }
})

test('names of several distributions: a list for each, which the workflow carries out one after the other', async () => {
  const shop = await Shop.of({})
  const { stage } = shop
  const { scene, cloud } = stage
  const blog = distribution(cloud.world, {
    account: scene.account,
    id: 'E3OLDBLOG00003',
    aliases: ['blog.shop.example'],
    certificateArn: scene.certificate.arn,
  })
  await stage.clock.sleep(400_000)
  const role = roleOfAllJobs(stage, scene.account, [everything])
  const all = [...shop.names, 'blog.shop.example']
  const run = await shop.run({ inputs: { alias: all.join(','), 'role-to-assume': role } })
  expect(run.outputs, run.summary).toMatchObject({ result: 'refused', reason: 'holder-is-another' })
  expect(titles(run.outputs)[1]).toBe('Move blog.shop.example in a run of its own: it is on E3OLDBLOG00003')
  const lists = listsOf(run.outputs)
  expect(lists.map(({ paste }) => JSON.parse(paste)[0]['source-distribution'])).toEqual([
    scene.source.id,
    blog.id,
  ])
  for (const { paste } of lists) {
    const played = await playList(stage, paste, {}, { 'role-to-assume': role })
    expect(played.outputs['result']).toBe('moved')
  }
  expect(latest(scene.target).aliases.toSorted()).toEqual(all.toSorted())
})
