import { describe, expect, test, vi } from 'vitest'
import { createProbe } from '../../../src/probe/alias-probe.ts'
import { now } from '../../oracle/played.ts'
import { edgeRequest } from '../../virtual/edge-request.ts'
import { diligentPerson } from '../../virtual/person.ts'
import type { VirtualRun } from '../../virtual/run.ts'
import { nth, Play } from '../play.ts'
import { Shop } from '../shop.ts'
import { releaseAndClaim, sameAccount, type Variant, wildcard } from '../variants.ts'

vi.setConfig({ testTimeout: 60_000 })

/** What a way back has not done is told, and how it goes on. */

const denied = { status: 403, code: 'AccessDenied', message: 'User is not authorized to perform this' }
const refused = { status: 400, code: 'InvalidArgument', message: 'refused for a reason of its own' }

interface Said {
  readonly findings: readonly { readonly id: string; readonly evidence: string }[]
  readonly next: readonly { readonly title: string; readonly paste: string }[]
}
const said = ({ outputs }: VirtualRun): Said => JSON.parse(outputs['report'] ?? '{}')
const missed = (run: VirtualRun) =>
  said(run)
    .findings.filter(({ id }) => id === 'step-failed')
    .map(({ evidence }) => evidence)
const verdictOf = ({ log }: VirtualRun): string =>
  /^::(?:error|notice|warning) title=(?:rolled-back|paused|interrupted|failed)[^:]*::(.*)$/m.exec(log)?.[1] ??
  log

/** `same-account` by `AssociateAlias`, which needs a TXT record, in a zone that the action writes. */
const written = (): Variant => ({
  ...nth(sameAccount, 3),
  inputs: nth(sameAccount, 5).inputs ?? (() => ({})),
})

describe('a roll-back does not say that everything is removed', () => {
  test('when nobody has led DNS back', async () => {
    const play = await Play.of(nth(sameAccount), {}, true)
    const first = await play.run()
    await play.stage.clock.sleep(600_000)
    const plan = first.outputs['plan'] ?? ''
    const run = await play.run({ inputs: { command: 'roll-back', plan }, reader: () => undefined })
    expect(now(play.trial.source).aliases, run.log).toContain(play.trial.alias)
    expect(missed(run).join(), run.log).toContain('DNS')
    expect(verdictOf(run)).toContain('Not done: ')
    expect(verdictOf(run)).not.toContain('Everything')
    expect(
      said(run)
        .next.map(({ paste }) => paste)
        .join(),
    ).toContain('roll-back')
  })

  test('when the zone may not be written', async () => {
    const play = await Play.of(written(), {}, true)
    const first = await play.run()
    await play.stage.clock.sleep(600_000)
    play.stage.cloud.faults.add({
      when: ({ operation }) => operation === 'ChangeResourceRecordSets',
      does: denied,
      times: 50,
    })
    const run = await play.run({
      inputs: { command: 'roll-back', plan: first.outputs['plan'] ?? '' },
      reader: () => undefined,
    })
    expect(missed(run).length, run.log).toBeGreaterThan(0)
    expect(verdictOf(run)).toContain('Not done: ')
    expect(verdictOf(run)).not.toContain('Everything')
  })
})

test('a move that failed is not undone where its ownership record could not be withdrawn', async () => {
  const play = await Play.of(written(), {}, true)
  const { faults } = play.stage.cloud
  let writes = 0
  faults.add({ when: ({ operation }) => operation === 'AssociateAlias', does: refused, times: 5 })
  faults.add({
    when: ({ operation }) => operation === 'ChangeResourceRecordSets' && ++writes > 1,
    does: denied,
    times: 50,
  })
  const run = await play.run()
  expect(run.outputs['result'], run.log).toBe('rolled-back')
  expect(missed(run).join(), run.log).toContain('TXT')
  expect(verdictOf(run)).toContain('Not done: ')
  const steps: readonly { readonly id: string; readonly state: string }[] = JSON.parse(
    run.outputs['report'] ?? '{}',
  ).steps
  expect(steps.filter(({ state }) => state === 'undone').map(({ id }) => id)).not.toContain('ownership-txt')
})

test('a way back that waits is told as one, and it is what goes on', async () => {
  const play = await Play.of(nth(wildcard), {}, true)
  const { target, alias } = play.trial
  const person = diligentPerson(play.stage)
  let back = false
  play.stage.cloud.faults.add({
    when: ({ operation, request }) =>
      operation === 'UpdateDistribution' &&
      now(target).aliases.some((name) => name.startsWith('*')) &&
      request.path.includes(target.id) &&
      String(request.body).includes(`<CNAME>${alias}<`),
    does: { status: 400, code: 'InvalidViewerCertificate', message: 'The certificate is not right' },
    times: 1,
  })
  const run = await play.run({
    reader: (text) => {
      back ||= text.includes('Go back')
      if (!back) person(text)
    },
  })
  expect(run.outputs['result'], run.log).toBe('paused')
  expect(verdictOf(run)).toContain('The move failed: ')
  expect(verdictOf(run)).toContain('then run command: roll-back')
  const pastes = said(run).next.map(({ paste }) => paste)
  expect(pastes.find((paste) => paste.includes('command: '))).toContain('command: roll-back')
})

test('a way back that was cancelled says why the move failed, and it is what goes on', async () => {
  const shop = await Shop.of({})
  shop.stage.cloud.faults.add({ operation: 'UpdateDomainAssociation', nth: 2, does: refused })
  let [calls, back] = [0, false]
  const run = await shop.run({
    reader: (text) => {
      back ||= text.includes('Go back')
    },
    after: ({ cancel }) => {
      if (back && ++calls === 4) cancel()
    },
  })
  expect(run.outputs['result'], run.log).toBe('interrupted')
  expect(verdictOf(run)).toContain('refused for a reason of its own')
  expect(verdictOf(run)).toMatch(/serves \S+ \S+ and \S+, at each edge/)
  expect(said(run).next.find(({ paste }) => paste.includes('command: '))?.paste).toContain(
    'command: roll-back',
  )
})

test('a DNS step of the way forward that was refused is not "not done" of the way back', async () => {
  const variant = sameAccount[5]
  if (variant === undefined) throw new Error('no variant')
  const play = await Play.of(variant, {}, true)
  const { cloud, scene } = play.stage
  cloud.faults.add({
    when: ({ operation }) => operation === 'ChangeResourceRecordSets',
    does: denied,
    times: 500,
  })
  const request = edgeRequest(cloud.edges)
  const run = await play.run({
    probe: (options) =>
      createProbe({
        ...options,
        addresses: async () => ['13.224.0.0'],
        request: async (to) => {
          const answer = await request(to)
          return answer.headers.get('x-served-by') === scene.target.id ? { ...answer, status: 503 } : answer
        },
      }),
    inputs: { 'probe-path': '/' },
    reader: () => undefined,
  })
  expect(run.outputs['result'], run.log).toBe('rolled-back')
  expect(run.log).not.toContain('undone in part')
  expect(run.log).not.toContain('Not done: Point DNS')
})

test('a roll-back of an apex whose records no query shows is not told to run roll-back again for ever', async () => {
  const [, variant] = sameAccount
  if (variant === undefined) throw new Error('no variant')
  const play = await Play.of(variant, {}, true)
  const first = await play.run({ reader: diligentPerson(play.stage) })
  await play.stage.clock.sleep(600_000)
  const back = () =>
    play.run({
      inputs: { command: 'roll-back', plan: first.outputs['plan'] ?? '' },
      reader: diligentPerson(play.stage),
    })
  await back()
  await play.stage.clock.sleep(600_000)
  const again = await back()
  expect(again.outputs['result']).toBe('rolled-back')
  expect(again.outputs['report']).not.toContain('it does what is missing')
})

test('a roll-back without a plan leads DNS to the source once, and not to where it led when it began', async () => {
  const play = await Play.of(nth(releaseAndClaim), {}, true)
  const { source, alias } = play.trial
  const { scene } = play.stage
  const led = () =>
    scene.zone.sets.find(({ name, type }) => name === alias && type === 'CNAME')?.values.join()
  await play.run({
    after: ({ kill }) => {
      if (led()?.includes(scene.target.domain)) kill()
    },
  })
  expect(now(source).aliases).toContain(alias)
  const run = await play.run({ inputs: { command: 'roll-back', 'source-distribution': source.id } })
  expect(run.outputs['result'], run.log).toBe('rolled-back')
  expect(led(), run.log).toContain(scene.source.domain)
  expect(run.log.match(/DNS traffic wanted/g)).toHaveLength(1)
})
