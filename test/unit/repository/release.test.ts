import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, delimiter, join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { parse } from 'yaml'
import { type Job, root, text, type Workflow, workflows } from './workflows.ts'

const commit = '3f1d0c5b9a8e7d6c5b4a39281706f5e4d3c2b1a0'
const { version } = JSON.parse(text('package.json'))

/** `gh` for releases, a git that knows of no tag and an npm that writes an SBOM, each as far as scripts/release.sh asks. */
const doubles = {
  gh: `case "$2" in
  create) shift 2; echo "$*" >"$KEPT/created"; while (($#)); do [[ $1 == --notes-file ]] && shift 2; [[ -f $1 ]] && cp "$1" "$KEPT/assets"; shift; done ;;
  view) echo "$DRAFT" ;;
  download) while (($#)); do [[ $1 == --dir ]] && cp "$KEPT"/assets/* "$2"; shift; done ;;
esac`,
  git: '[[ $TAGGED == yes ]] && exit 0 || exit 2',
  npm: `[[ "$*" == 'sbom --sbom-format cyclonedx --omit dev' ]] && echo '{"bomFormat":"CycloneDX","components":[]}'`,
}

const digest = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex')

/** A checkout that is ready to be released, and what the script does in it. */
function checkout() {
  const folder = mkdtempSync(join(tmpdir(), 'release-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const name of ['dist', 'action.yml', 'package.json', 'scripts/release.sh'])
    cpSync(join(root, name), join(folder, name), { recursive: true })
  writeFileSync(join(folder, 'CHANGELOG.md'), `## ${version}\n\n- New.\n\n## 0.0.9\n\n- Old.\n`)
  for (const name of ['bin', 'kept', 'kept/assets']) mkdirSync(join(folder, name))
  for (const [name, script] of Object.entries(doubles)) {
    writeFileSync(join(folder, 'bin', name), `#!/usr/bin/env bash\n${script}\n`)
    chmodSync(join(folder, 'bin', name), 0o755)
  }
  const output = join(folder, 'kept/output')
  writeFileSync(output, '')
  const run = (what: string, env: Readonly<Record<string, string>> = {}): SpawnSyncReturns<string> =>
    spawnSync('bash', ['scripts/release.sh', what], {
      cwd: folder,
      encoding: 'utf8',
      env: {
        ...process.env,
        PATH: [join(folder, 'bin'), process.env['PATH']].join(delimiter),
        KEPT: join(folder, 'kept'),
        GITHUB_OUTPUT: output,
        SUMS: /^sums=(.*)$/m.exec(readFileSync(output, 'utf8'))?.[1] ?? '',
        VERSION: `v${version}`,
        GITHUB_SHA: commit,
        TAGGED: 'no',
        DRAFT: `true ${commit}`,
        ...env,
      },
    })
  return { folder, assets: join(folder, 'kept/assets'), run }
}

describe('scripts/release.sh', () => {
  test('drafts what runs, its licences, an SBOM and the digests of all of it', () => {
    const { folder, assets, run } = checkout()
    const { status, stderr } = run('draft')
    expect(status, stderr).toBe(0)
    const code = readdirSync(join(root, 'dist')).filter((name) => /\.js$|^licenses\.txt$/.test(name))
    expect(readdirSync(assets).toSorted()).toEqual(
      [...code, 'SHA256SUMS', 'action.yml', 'sbom.cdx.json'].toSorted(),
    )
    expect(JSON.parse(readFileSync(join(assets, 'sbom.cdx.json'), 'utf8')).bomFormat).toBe('CycloneDX')
    const sums = readFileSync(join(assets, 'SHA256SUMS'), 'utf8').trim().split('\n')
    expect(sums.map((line) => line.split(/\s+/))).toEqual(
      sums.map((line) => {
        const name = line.split(/\s+/)[1] ?? ''
        return [digest(readFileSync(join(assets, name))), name]
      }),
    )
    const created = readFileSync(join(folder, 'kept/created'), 'utf8')
    expect(created).toContain(`v${version} --draft --target ${commit}`)
  })

  test('passes a draft of this commit, and no other', () => {
    const { assets, run } = checkout()
    expect(run('draft').status).toBe(0)
    expect(run('verify').status).toBe(0)
    expect(run('verify', { DRAFT: `true ${'0'.repeat(40)}` }).status).not.toBe(0)
    expect(run('verify', { DRAFT: `false ${commit}` }).status).not.toBe(0)
    expect(run('verify', { TAGGED: 'yes' }).status).not.toBe(0)
    for (const name of readdirSync(assets).filter((one) => one.endsWith('.js'))) {
      const whole = readFileSync(join(assets, name))
      const sums = readFileSync(join(assets, 'SHA256SUMS'), 'utf8')
      const other = Buffer.concat([whole, Buffer.from('// more')])
      writeFileSync(join(assets, name), other)
      expect(run('verify').status, name).not.toBe(0)
      // Whoever changes a file of the draft can change its digest there as well.
      writeFileSync(join(assets, 'SHA256SUMS'), sums.replace(digest(whole), digest(other)))
      expect(run('verify').status, name).not.toBe(0)
      writeFileSync(join(assets, 'SHA256SUMS'), sums)
      writeFileSync(join(assets, name), whole)
    }
    expect(run('verify').status).toBe(0)
  }, 90_000)

  test('refuses a version that is none, is not that of the package, or is not in the changelog', () => {
    const { folder, run } = checkout()
    for (const wrong of ['latest', 'v1.2', 'v9.9.9'])
      expect(run('draft', { VERSION: wrong }).status).not.toBe(0)
    writeFileSync(join(folder, 'CHANGELOG.md'), '## Unreleased\n')
    expect(run('draft').status).not.toBe(0)
  })
})

describe('the release workflow', () => {
  const { jobs }: Workflow = parse(text('.github/workflows/release.yml'))
  const order = ['draft', 'attest', 'verify', 'publish']
  const script = (job: Job | undefined) =>
    (job?.steps ?? []).map(({ run, uses }) => run ?? uses ?? '').join('\n')

  test('drafts, attests, checks, and publishes what a person let through, one after the other', () => {
    expect(Object.keys(jobs)).toEqual(order)
    expect(Object.values(jobs).map(({ needs }) => needs)).toEqual([
      undefined,
      'draft',
      ['draft', 'attest'],
      ['draft', 'verify'],
    ])
    expect(script(jobs['draft'])).toMatch(/\.ci\/run\nscripts\/release\.sh draft$/)
    expect(script(jobs['attest'])).toMatch(/actions\/attest-build-provenance@[\s\S]*actions\/attest-sbom@/)
    expect(script(jobs['verify'])).toMatch(/scripts\/release\.sh verify$/)
    expect(script(jobs['publish'])).toContain('--draft=false')
    expect(jobs['publish']?.environment).toBe('release')
    for (const job of order.slice(0, -1)) expect(script(jobs[job])).not.toContain('--draft=false')
  })

  test.each([
    ['moves the tag of the major version', 0, ['PATCH refs/tags/v1']],
    ['creates it where it is the first release', 1, ['PATCH refs/tags/v1', 'POST refs']],
  ])('then %s', (_, patched, calls) => {
    const [publish, tag] = jobs['publish']?.steps ?? []
    expect(publish?.run).toContain('--draft=false')
    const gh = `gh() { echo "$3 \${4#repos/octo/site/git/}"; echo "$*" | grep -q "sha=$GITHUB_SHA" && [ "$3" = POST -o ${patched} = 0 ]; }`
    const { stdout, status } = spawnSync('bash', ['-euc', `${gh}\n${tag?.run}`], {
      encoding: 'utf8',
      env: { ...process.env, GH_REPO: 'octo/site', VERSION: 'v1.2.3', GITHUB_SHA: commit },
    })
    expect({ status, calls: stdout.trim().split('\n') }).toEqual({ status: 0, calls })
  })

  test('restores no cache, and is made from main only', () => {
    expect(text('.github/workflows/release.yml')).not.toMatch(/actions\/cache@|\bcache:/)
    expect(jobs['draft']?.if).toBe("github.ref == 'refs/heads/main'")
  })

  test('attests the provenance of every file, and the SBOM of every file that runs', () => {
    const given = (jobs['attest']?.steps ?? []).map((step) => step.with?.['subject-path'])
    expect(given.filter(Boolean)).toEqual(['release/*', 'release/*.js'])
  })
})

describe('what stands around the code', () => {
  test('nothing is run when packages are installed, here and in CI', () => {
    expect(text('.npmrc')).toMatch(/^ignore-scripts=true$/m)
    expect(text('.ci/run')).toMatch(/npm ci --ignore-scripts/)
    const { scripts } = JSON.parse(text('package.json'))
    const own = /^(pre|post)?(install|prepare|publish|pack)$/
    expect(Object.keys(scripts).filter((name) => own.test(name))).toEqual([])
  })

  test('CI checks the committed bundle, the workflows, the types and everything that is tested', () => {
    const checks = [...text('.ci/run').matchAll(/^check '.*?' (.+)$/gm)].map(([, command]) => command)
    expect(checks).toEqual(
      expect.arrayContaining([
        'npm run --silent check-dist',
        'npm run --silent lint-workflows',
        'npm exec --no -- tsc --noEmit',
        'all_tests',
      ]),
    )
    const ci = workflows.find(({ path }) => path.endsWith('/ci.yml'))
    expect(ci?.jobs.flatMap(({ steps = [] }) => steps.map(({ run }) => run ?? ''))).toContain('.ci/run')
  })

  test('whoever changes what runs, or what decides about it, asks its owners', () => {
    const owned = text('.github/CODEOWNERS')
      .split('\n')
      .flatMap((line) => /^(\/\S+) @[\w-]+\/[\w-]+$/.exec(line)?.[1] ?? [])
    expect(owned).toEqual(
      expect.arrayContaining(['/dist/', '/.github/', '/.ci/', '/action.yml', '/scripts/']),
    )
  })

  test('vulnerabilities are reported in private', () => {
    expect(text('SECURITY.md')).toMatch(
      /## Reporting\n\nPlease report privately: [^\n]*\(a private security advisory\)/,
    )
  })

  test('CodeQL, zizmor and Scorecard look at every change of main, on watched runners', () => {
    const security = workflows.find(({ path }) => path.endsWith('/security.yml'))
    expect(Object(security?.workflow.on)).toMatchObject({ push: { branches: ['main'] }, schedule: [{}] })
    const used = (security?.jobs ?? []).map(({ steps = [] }) =>
      steps.map(({ uses = '' }) => basename(uses.split('@')[0] ?? '')),
    )
    for (const [first] of used) expect(first).toBe('harden-runner')
    expect(used.flat()).toEqual(expect.arrayContaining(['analyze', 'zizmor-action', 'scorecard-action']))
  })
})

/** A draft, and whether it passes as it is now. */
function drafted() {
  const { assets, run } = checkout()
  expect(run('draft').status).toBe(0)
  return { assets, verified: () => run('verify').status === 0 }
}

/** Whoever may write to the repository may change a draft, and the digests in it as well. */
test('a draft with a file that was not drafted is not passed', () => {
  const { assets, verified } = drafted()
  expect(verified()).toBe(true)
  writeFileSync(join(assets, 'extra.js'), 'evil()\n')
  expect(verified()).toBe(false)
})

test('a draft with another SBOM is not passed', () => {
  const { assets, verified } = drafted()
  const was = readFileSync(join(assets, 'sbom.cdx.json'))
  const other = '{"bomFormat":"CycloneDX","components":[{"name":"other"}]}\n'
  const sums = readFileSync(join(assets, 'SHA256SUMS'), 'utf8')
  writeFileSync(join(assets, 'sbom.cdx.json'), other)
  writeFileSync(join(assets, 'SHA256SUMS'), sums.replace(digest(was), digest(other)))
  expect(verified()).toBe(false)
})

/** An attestation cannot be taken back, and hours lie between the check and the approval. */
test('what is attested and what is published are looked at in the same job, before', () => {
  const { jobs }: Workflow = parse(text('.github/workflows/release.yml'))
  const steps = (job: string) =>
    (jobs[job]?.steps ?? []).flatMap(({ run, uses }) => (run ?? uses ?? '').split('\n'))
  for (const [job, act] of [
    ['attest', /^actions\/attest-build-provenance@/],
    ['publish', /--draft=false/],
  ] as const) {
    const checked = steps(job).findIndex((line) => /sha256sum --check/.test(line) && /\$SUMS/.test(line))
    expect(checked, job).toBeGreaterThan(-1)
    expect(
      steps(job).findIndex((line) => act.test(line)),
      job,
    ).toBeGreaterThan(checked)
  }
  expect(steps('publish').join('\n')).toMatch(/--draft=false[^\n]*--target "\$GITHUB_SHA"/)
})
