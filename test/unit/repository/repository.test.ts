import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { callsWorkflow, root, runsAction, text, workflows } from './workflows.ts'

describe('workflows that are run here, and those that are shown to others', () => {
  test('are all found', () => {
    const paths = workflows.map(({ path }) => path)
    for (const some of ['.github/workflows/move-alias.yml', 'docs/examples/dispatch.yml', 'README.md (1)'])
      expect(paths).toContain(some)
    expect(paths).toContain('.github/workflows/move-alias.yml (its head)')
  })
})

describe.each(workflows)('$path', ({ path, ours, source, workflow, jobs }) => {
  const steps = jobs.flatMap((job) => job.steps ?? [])

  test('grants nothing but what a job asks for', () => {
    expect(workflow.permissions).toEqual({})
    for (const job of jobs) expect(job.permissions).not.toBe('write-all')
  })

  test('every job has a time limit', () => {
    for (const job of jobs)
      if (job.uses === undefined) expect(job['timeout-minutes']).toBeLessThanOrEqual(360)
  })

  test('actions of others are pinned to a commit, and the comment names the version', () => {
    const lines = source.split('\n').filter((line) => /^\s*(- )?uses:/.test(line))
    expect(lines.length).toBe(
      steps.filter(({ uses }) => uses).length + jobs.filter(({ uses }) => uses).length,
    )
    // Whoever copies a workflow puts the commit of a release in place of the zeros, or of the word, which GitHub does not know.
    const own =
      /uses: (OWNER|move-cloudfront-alias)\/move-cloudfront-alias(\/[\w./-]+)?@(0{40}|COMMIT)( # .+)?$/
    const pinned = /uses: (\.\/|\$\/$|[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$)/
    expect(lines.filter((line) => !pinned.test(line) && (ours || !own.test(line)))).toEqual([])
  })

  test('no checkout leaves the token in the working tree', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'))
    for (const { with: given } of checkouts) expect(given?.['persist-credentials']).toBe(false)
  })

  test('no secrets are handed down wholesale, and nothing runs on machines of our own', () => {
    expect(source).not.toMatch(/secrets: inherit|self-hosted/)
  })

  test('only jobs that run the action or attest a release get an OIDC token, and each names an environment', () => {
    for (const job of jobs.filter((one) => Object(one.permissions)['id-token'] !== undefined)) {
      const attests = job.steps?.some(({ uses }) => uses?.startsWith('actions/attest-')) === true
      expect(attests || callsWorkflow(job) || job.steps?.some(runsAction)).toBe(true)
      // A job that calls a workflow cannot name one: the jobs that it calls do.
      if (!callsWorkflow(job)) expect(job.environment).toBeTruthy()
    }
  })

  test('every job that runs the action may ask for the token of its environment, and for nothing in writing besides', () => {
    for (const job of jobs.filter((one) => one.steps?.some(runsAction) || callsWorkflow(one))) {
      const { 'id-token': token, ...rest } = Object(job.permissions)
      expect(token).toBe('write')
      for (const permission of Object.values(rest)) expect(permission).toBe('read')
    }
  })

  test('no run that changes something is cancelled by another, and no cache is restored into a release', () => {
    if (!path.includes('ci.yml')) expect(source).not.toMatch(/cancel-in-progress: true/)
    expect(source).not.toMatch(/actions\/cache@|cache: /)
  })

  test('no expression is pasted into a script', () => {
    const scripts = steps.map(({ run }) => run ?? '')
    expect(scripts.filter((script) => script.includes('${{'))).toEqual([])
  })

  test('no event runs the code of strangers with the rights of this repository', () => {
    const { on } = workflow
    const events = typeof on === 'string' ? [on] : Array.isArray(on) ? on : Object.keys(on)
    expect(
      events.filter((event) => ['pull_request_target', 'workflow_run', 'issue_comment'].includes(event)),
    ).toEqual([])
  })
})

describe('the lock file', () => {
  const {
    packages,
  }: { packages: Record<string, { resolved?: string; integrity?: string; link?: boolean }> } = JSON.parse(
    text('package-lock.json'),
  )
  const installed = Object.entries(packages).filter(([path]) => path !== '')

  test('names no download addresses', () => {
    expect(installed.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([])
  })

  test('knows the content of every package', () => {
    const unknown = installed.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))
    expect(unknown.map(([path]) => path)).toEqual([])
  })

  test('dependencies are pinned to one version', () => {
    const { dependencies, devDependencies, optionalDependencies } = JSON.parse(text('package.json'))
    const versions = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual([])
  })
})

describe('the bundle', () => {
  /** What may be in the file that runs in production. A new name here is a decision, and is reviewed as one. */
  const allowed = [
    '@actions/core',
    '@actions/github',
    '@actions/http-client',
    '@aws-sdk/client-acm',
    '@aws-sdk/client-cloudfront',
    '@aws-sdk/client-route-53',
    '@aws-sdk/client-sts',
    '@aws-sdk/core',
    '@aws-sdk/middleware-sdk-route53',
    '@aws-sdk/signature-v4-multi-region',
    '@aws-sdk/types',
    '@aws-sdk/xml-builder',
    '@aws/lambda-invoke-store',
    '@leichtgewicht/ip-codec',
    '@octokit/auth-token',
    '@octokit/core',
    '@octokit/endpoint',
    '@octokit/graphql',
    '@octokit/plugin-paginate-rest',
    '@octokit/plugin-rest-endpoint-methods',
    '@octokit/request',
    '@octokit/request-error',
    '@rgrove/parse-xml',
    '@smithy/core',
    '@smithy/node-http-handler',
    '@smithy/signature-v4',
    '@smithy/types',
    'before-after-hook',
    'canonicalize',
    'content-type',
    'dns-packet',
    'json-with-bigint',
    'tldts-icann',
    'tunnel',
    'undici',
    'universal-user-agent',
  ]
  const licences = text('dist/licenses.txt')
  const bundled = [...licences.matchAll(/^(\S+) \d+\.\d+\.\d+\S* \([^)]+\)$/gm)].map(([, name]) => name ?? '')

  test('holds only packages that were let in', () => {
    expect(bundled.length).toBeGreaterThan(0)
    expect(bundled.filter((name) => !allowed.includes(name))).toEqual([])
  })

  test('comes with licence texts that allow it', () => {
    const fine = ['MIT', 'Apache-2.0', 'ISC', 'BSD-3-Clause', '0BSD']
    const kinds = [...licences.matchAll(/^\S+ \d+\.\d+\.\d+\S* \(([^)]+)\)$/gm)].map(([, kind]) => kind ?? '')
    expect(kinds.filter((kind) => !fine.includes(kind))).toEqual([])
  })

  test('is small enough to start at once, readable, and plain ASCII', () => {
    const code = ['index', 'post', 'process', 'main'].map((name) => text(`dist/${name}.js`)).join('')
    expect(code.length).toBeLessThan(1_100_000)
    expect(code.split('\n').length).toBeGreaterThan(code.length / 100)
    const odd = [...code].find((character) => (character.codePointAt(0) ?? 0) > 126)
    expect(odd).toBeUndefined()
  })

  test('leaves what only some runs need to chunks of its own, and starts no other program', () => {
    const main = text('dist/main.js')
    const chunks = readdirSync(join(root, 'dist')).filter((name) => /^\d+\.index\.js$/.test(name))
    const holding = (words: string): string[] => chunks.filter((name) => text(`dist/${name}`).includes(words))
    // A path of octokit's, one of undici's own errors, a path of Route 53: nothing else says these.
    const onlyThere = [
      '/repos/{owner}/{repo}/actions/runs/{run_id}/approvals',
      'UND_ERR_',
      '/2013-04-01/hostedzonesbyname',
    ]
    for (const words of onlyThere) {
      expect(main).not.toContain(words)
      expect(holding(words)).toHaveLength(1)
    }
    for (const name of ['main.js', ...chunks]) expect(text(`dist/${name}`)).not.toContain('child_process')
  })

  test('consists of nothing but code, licences and the word that it is ESM', () => {
    const names = readdirSync(join(root, 'dist'))
    const code = /^(\d+\.index|index|post|process|main)\.js$/
    expect(names.filter((name) => !code.test(name)).sort()).toEqual(['licenses.txt', 'package.json'])
    expect(JSON.parse(text('dist/package.json'))).toEqual({ type: 'module' })
  })
})

describe('what is committed', () => {
  const { stdout } = spawnSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
  const files = stdout.split('\0').filter((path) => path !== '' && existsSync(join(root, path)))

  test('names no path of the machine it was written on', () => {
    const homes = ['work', 'root', 'farm', 'home/[a-z]+', 'tmp/bash_jobs'].join('|')
    const machine = new RegExp(`(^|[^A-Za-z0-9_.$*:@-])/(${homes})/`, 'm')
    const found = files.filter((path) => !/^dist\/|\.(svg|png)$/.test(path) && machine.test(text(path)))
    expect(found).toEqual([])
  })

  test('has no leftovers', () => {
    expect(
      files.filter((path) => /\.(orig|rej|bak|log|tgz|swp)$|^(build|coverage|demo\/out)\//.test(path)),
    ).toEqual([])
  })

  test('switches no check off', () => {
    const words = [
      'biome-' + 'ignore',
      '@ts-' + 'ignore',
      '@ts-' + 'expect-error',
      '@ts-' + 'nocheck',
      'as unknown ' + 'as',
    ]
    const found = files
      .filter((path) => /^(src|test|demo|bench|scripts)\/.*\.ts$/.test(path))
      .filter((path) => words.some((word) => text(path).includes(word)))
    expect(found).toEqual([])
  })
})

describe('action.yml', () => {
  const { runs, inputs, outputs } = parse(text('action.yml'))

  test('starts committed files on the runtime of the tests', () => {
    expect(runs.using).toBe('node24')
    for (const entry of [runs.main, runs.post]) expect(existsSync(join(root, entry))).toBe(true)
  })

  test('explains every input and every output', () => {
    for (const { description } of Object.values<{ description?: string }>({ ...inputs, ...outputs })) {
      expect(description).toMatch(/\w/)
    }
  })
})
