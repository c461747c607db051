import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { type Clock, wallClock } from '../../../src/base/clock.ts'
import { Failure } from '../../../src/base/failure.ts'
import { judgeReviews, reviews } from '../../../src/github/approvals.ts'
import { environments } from '../../../src/github/environments.ts'
import type { Commands } from '../../../src/github/runner.ts'
import { readInputs } from '../../../src/inputs/read.ts'
import { captured, capturedWhile, real } from '../../runner/captured.ts'
import { memoryRunner } from '../../runner/memory.ts'
import { parseFile } from '../../runner/parser.ts'
import { fastClock, loopback, type Reply, type Seen } from '../aws/loopback.ts'
import { jobEnvironment } from '../inputs/job-environment.ts'

afterEach(() => void vi.unstubAllEnvs())

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'runner-'))
  onTestFinished(() => rmSync(path, { recursive: true }))
  return path
}

/** A command file of each variable, and what is in it. */
function commandFile(variable: string, path = join(folder(), 'file')) {
  writeFileSync(path, '')
  vi.stubEnv(variable, path)
  return () => readFileSync(path, 'utf8')
}

describe('the runner in memory writes what the toolkit writes', () => {
  const texts = ['plain', '100%, a: b', 'a\r\nb', '', '%0A']
  const uses = texts.flatMap((text): [string, (to: Commands) => void][] => [
    [`info ${text}`, (to) => to.info(text)],
    [`debug ${text}`, (to) => to.debug(text)],
    [`notice ${text}`, (to) => to.notice(text)],
    [`warning ${text}`, (to) => to.warning(text, text)],
    [`error ${text}`, (to) => to.error(text, 'title')],
    [`group ${text}`, (to) => to.startGroup(text)],
    [`secret ${text}`, (to) => to.setSecret(text)],
  ])
  test.each([...uses, ['the end of a group', (to: Commands) => to.endGroup()] as const])('%j', (_, use) => {
    let written = ''
    const none = () => undefined
    const write = (text: string) => {
      written += text
    }
    use(memoryRunner({ env: {}, write, append: none, replace: none }))
    const title = captured(() => use(real))
    // The toolkit leaves the blank before an empty title.
    expect(written).toBe(title.replace(/^(::\w+) ::/, '$1::'))
  })

  test('and reads inputs as it does', () => {
    vi.stubEnv('INPUT_A-B_C', '\u00a0 x ')
    const memory = memoryRunner({ ...nothing, env: process.env })
    for (const name of ['a-b c', 'none']) expect(memory.getInput(name)).toBe(real.getInput(name))
    expect(real.getInput('a-b c')).toBe('\u00a0 x ')
  })
})

const nothing = { write: () => undefined, append: () => undefined, replace: () => undefined }

describe('the command files', () => {
  test('hold every value as it was, and of several of a name the last counts', () => {
    const file = commandFile('GITHUB_OUTPUT')
    for (const [name, value] of [
      ['result', ''],
      ['plan', '{"a":1}\n'],
      ['report', 'a\n\nb\r\nc'],
      ['result', 'moved'],
    ] as const)
      expect(real.setOutput(name, value)).toBe(true)
    expect(new Map(parseFile(file()))).toEqual(
      new Map([
        ['result', 'moved'],
        ['plan', '{"a":1}\n'],
        ['report', 'a\n\nb\r\nc'],
      ]),
    )
  })

  test('keep the state of the post step in a file of its own', () => {
    const file = commandFile('GITHUB_STATE')
    expect(real.saveState('plan', 'x\nend\nresult=moved')).toBe(true)
    expect(parseFile(file())).toEqual([['plan', 'x\nend\nresult=moved']])
  })

  test('hold the last summary, also after one that could not be written', async () => {
    const path = folder()
    vi.stubEnv('GITHUB_STEP_SUMMARY', path)
    await expect(real.writeSummary(() => 'lost')).rejects.toThrow('not a regular file')
    const file = commandFile('GITHUB_STEP_SUMMARY')
    await real.writeSummary(() => 'a longer one')
    await real.writeSummary(() => 'second')
    expect(file()).toBe('second')
  })

  test('refuse a name that could be more than a name', () => {
    commandFile('GITHUB_OUTPUT')
    expect(() => real.setOutput('a\nresult', 'x')).toThrow('not the name')
  })

  test('are not there: nothing is written, to the log neither', async () => {
    for (const name of ['OUTPUT', 'STATE', 'STEP_SUMMARY']) vi.stubEnv(`GITHUB_${name}`, '')
    const { result, written } = await capturedWhile(async () => [
      real.setOutput('a', 'b'),
      real.saveState('a', 'b'),
      await real.writeSummary(() => 'a'),
    ])
    expect(result).toEqual([false, false, false])
    expect(written).toBe('')
  })

  test.each<[string, (path: string) => void]>([
    ['a pipe that nobody reads', (path) => void spawnSync('mkfifo', [path])],
    ['a directory', (path) => void mkdirSync(path)],
    ['missing', () => undefined],
  ])('that are %s are refused at once', async (_, make) => {
    const path = join(folder(), 'thing')
    make(path)
    for (const name of ['OUTPUT', 'STATE', 'STEP_SUMMARY']) vi.stubEnv(`GITHUB_${name}`, path)
    expect(() => real.setOutput('a', 'b')).toThrow(path)
    expect(() => real.saveState('a', 'b')).toThrow(path)
    await expect(real.writeSummary(() => 'a')).rejects.toThrow(path)
  })
})

describe('the environments of a repository', () => {
  const { setting } = readInputs(jobEnvironment({}))
  const options = { clock: wallClock, signal: new AbortController().signal, runner: real }
  const rule = { protected_branches: false, custom_branch_policies: true }
  const named = (name: string, more = {}) => ({
    name,
    protection_rules: [],
    deployment_branch_policy: null,
    ...more,
  })

  async function ask(names: readonly string[], answers: (url: string) => unknown) {
    const server = await loopback(({ url }) => ({
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(answers(url)),
    }))
    onTestFinished(() => server[Symbol.asyncDispose]())
    const where = { ...setting, apiUrl: `${server.url}/api/v3`, repository: 'octo/site' }
    const read = await environments(where, 'ghs_token', names, options)
    return { read, asked: server.seen.map(({ url }) => url) }
  }

  test('are asked for by names that are encoded, whatever is in them', async () => {
    const name = 'eu/west: {a}?b'
    const { read, asked } = await ask([name], (url) =>
      url.includes('deployment-branch-policies')
        ? { branch_policies: [{ name: 'main' }] }
        : { environments: [named(name, { deployment_branch_policy: rule })] },
    )
    expect(read).toMatchObject({ read: true })
    expect(asked).toEqual([
      '/api/v3/repos/octo/site/environments?per_page=100&page=1',
      '/api/v3/repos/octo/site/environments/eu%2Fwest%3A%20%7Ba%7D%3Fb/deployment-branch-policies?per_page=100',
    ])
  })

  const noList = {
    read: false,
    why: 'the answer is not a list of environments',
    remedy: expect.stringMatching(/^Run again\./),
  }

  test.each<[string, unknown, unknown]>([
    ['no list', { total_count: 1 }, noList],
    ['no JSON object', 'x', noList],
    ['no environments at all', { total_count: 0 }, { read: true, found: new Map() }],
    [
      'rules of another form',
      { environments: [{ name: 'Production', protection_rules: 7, deployment_branch_policy: 'x' }] },
      {
        read: true,
        found: new Map([
          [
            'production',
            { name: 'Production', reviewers: 0, preventsSelfReview: false, wait: 0, branches: 'any' },
          ],
        ]),
      },
    ],
  ])('are judged by what is there: %s', async (_, answer, expected) => {
    const { read } = await ask(['production'], () => answer)
    expect(read).toEqual(expected)
  })

  test('of more pages than are read are not said to be missing', async () => {
    const many = Array.from({ length: 100 }, (_, n) => named(`review-${n}`))
    const { read, asked } = await ask(['production'], () => ({ total_count: 900, environments: many }))
    expect(read).toMatchObject({
      read: false,
      why: 'there are more than 500',
      remedy: expect.stringContaining('in the settings'),
    })
    expect(asked).toHaveLength(5)
  })
})

describe('the reviews of a run', () => {
  const { setting } = readInputs(jobEnvironment({}))
  /** Deadlines as they are, pauses before repetitions a hundredth of that. */
  const briefPauses: Clock = {
    ...wallClock,
    sleep: (ms, signal) => wallClock.sleep(ms < 5_000 ? ms / 100 : ms, signal),
  }
  const json = { 'content-type': 'application/json' }

  async function ask(reply: (seen: Seen, n: number) => Reply, clock: Clock = briefPauses, path = '/api/v3') {
    const server = await loopback((seen, n) => ({ headers: json, ...reply(seen, n) }))
    onTestFinished(() => server[Symbol.asyncDispose]())
    const { signal } = new AbortController()
    const errors = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    onTestFinished(() => errors.mockRestore())
    const { result, written } = await capturedWhile(() =>
      reviews({ ...setting, apiUrl: server.url + path, repository: 'octo/site', runId: '42' }, 'ghs_token', {
        clock,
        signal,
        runner: real,
      }).catch((error: unknown) => error),
    )
    return { result, said: written + errors.mock.calls.join(''), server }
  }

  const approvedBy = (user: unknown) =>
    JSON.stringify([{ state: 'approved', user, comment: '', environments: [{ name: 'production' }] }])

  test('are asked for below the base URL of the server, an Enterprise Server too, with the token', async () => {
    const { result, server } = await ask(() => ({ body: approvedBy({ login: 'hubot' }) }))
    expect(result).toEqual([{ state: 'approved', user: 'hubot', comment: '', environments: ['production'] }])
    expect(server.seen.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'GET /api/v3/repos/octo/site/actions/runs/42/approvals',
    ])
    expect(server.seen[0]?.headers.authorization).toBe('token ghs_token')
  })

  test.each([null, {}, { login: null }])('by nobody that can be named (%j) approve nothing', async (user) => {
    const { result } = await ask(() => ({ body: approvedBy(user) }))
    expect(result).toMatchObject([{ user: '' }])
    expect(judgeReviews(result as Parameters<typeof judgeReviews>[0], 'production', ['mona'])).toMatchObject({
      approved: false,
      why: 'it is not known who approved it',
    })
  })

  test.each<[string, Reply]>([
    ['500', { status: 500 }],
    ['429', { status: 429 }],
    ['a reset', { instead: 'reset' }],
  ])('heal after %s', async (_, reply) => {
    const { result } = await ask((_seen, n) => (n < 3 ? reply : { body: '[]' }))
    expect(result).toEqual([])
  })

  test.each<[string, Reply, number, string]>([
    ['500 for ever', { status: 500 }, 3, 'HTTP 500'],
    ['resets for ever', { instead: 'reset' }, 3, 'read'],
    ['403', { status: 403, body: '{"message":"no"}' }, 1, 'HTTP 403'],
    ['404', { status: 404 }, 1, 'HTTP 404'],
    ['a redirect', { status: 302, headers: { location: 'http://127.0.0.1:1/' } }, 3, 'could not be read'],
    ['no JSON', { body: '<html>' }, 1, 'not a list of reviews'],
    ['no list', { body: '{}' }, 1, 'not a list of reviews'],
    ['no content type', { headers: { 'content-type': '' }, body: '[]' }, 1, 'not a list of reviews'],
  ])('that cannot be had (%s) are told as approval-unreadable', async (_, reply, times, why) => {
    const { result, server } = await ask(() => reply)
    expect(result).toBeInstanceOf(Failure)
    expect(result).toMatchObject({ code: 'approval-unreadable', message: expect.stringContaining(why) })
    expect(server.seen).toHaveLength(times)
  })

  test('that never come are given up at the deadline', async () => {
    const { result } = await ask(() => ({ instead: 'hang' }), fastClock)
    expect(result).toMatchObject({ message: expect.stringContaining('within 10000 ms') })
  })

  test('bring no word of the service to the console, where the runner looks for commands', async () => {
    const deprecation = {
      ...json,
      deprecation: 'true',
      sunset: '##[error]now',
      link: '<x>; rel="deprecation"',
    }
    const { result, said } = await ask(() => ({ body: '[]', headers: deprecation }))
    expect(result).toEqual([])
    expect(said).toBe('')
  })
})
