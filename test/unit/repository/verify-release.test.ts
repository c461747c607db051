import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  appendFileSync,
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
import { delimiter, join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { root, text } from './workflows.ts'

const licences = 'left-pad 1.3.0 (MIT)\n\ntext\n'
const sbom = JSON.stringify({ bomFormat: 'CycloneDX', components: [{ name: 'left-pad', version: '1.3.0' }] })
const lock = { packages: { '': {}, 'node_modules/left-pad': { integrity: 'sha512-x' } } }

/** An npm whose build copies the sources, and a gh that attests what it is told to. */
const doubles = {
  npm: `case "$1" in
  ci) [[ "$*" == *--ignore-scripts* ]] ;;
  run) mkdir -p dist && cp src/*.js dist/ && cp licenses.src dist/licenses.txt ;;
  ping) [[ $ONLINE == yes ]] ;;
  audit) [[ $AUDIT == clean ]] ;;
esac`,
  gh: '[[ $1 == auth ]] && exit $GH_AUTH; [[ "$4 $5" == "--repo octo/mover" ]]',
}

/** A repository with a release v1.0.0 and the files of that release. */
function released() {
  const folder = mkdtempSync(join(tmpdir(), 'verify-release-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const files = join(folder, 'release')
  for (const name of ['bin', 'clone/src', 'clone/dist', 'clone/scripts', 'release'])
    mkdirSync(join(folder, name), { recursive: true })
  const put = (name: string, content: string) => writeFileSync(join(folder, name), content)
  cpSync(join(root, 'scripts/verify-release.sh'), join(folder, 'clone/scripts/verify-release.sh'))
  for (const [name, script] of Object.entries(doubles)) {
    put(`bin/${name}`, `#!/usr/bin/env bash\n${script}\n`)
    chmodSync(join(folder, 'bin', name), 0o755)
  }
  for (const place of ['clone/src', 'clone/dist', 'release']) put(`${place}/index.js`, 'run()\n')
  for (const place of ['clone/licenses.src', 'clone/dist/licenses.txt', 'release/licenses.txt'])
    put(place, licences)
  for (const place of ['clone', 'release']) put(`${place}/action.yml`, 'name: x\n')
  put('clone/package.json', '{"version":"1.0.0"}')
  put('clone/package-lock.json', JSON.stringify(lock))
  put('release/sbom.cdx.json', sbom)
  const sum = () => {
    const names = readdirSync(files).filter((name) => name !== 'SHA256SUMS')
    const digest = (name: string) =>
      createHash('sha256')
        .update(readFileSync(join(files, name)))
        .digest('hex')
    put('release/SHA256SUMS', names.map((name) => `${digest(name)}  ${name}\n`).join(''))
  }
  sum()
  const git = (...args: readonly string[]) => {
    const settings = ['-c', 'user.name=x', '-c', 'user.email=x@example.com', '-c', 'init.defaultBranch=main']
    const { status, stderr } = spawnSync('git', [...settings, ...args], {
      cwd: join(folder, 'clone'),
      encoding: 'utf8',
    })
    expect(status, stderr).toBe(0)
  }
  git('init', '-q')
  const tag = () => {
    git('add', '-A')
    git('commit', '-qm', 'release', '--allow-empty')
    git('tag', '-f', 'v1.0.0')
  }
  tag()
  const verify = (env: Readonly<Record<string, string>> = {}, ...given: readonly string[]) => {
    const { status, stdout } = spawnSync(
      'bash',
      ['scripts/verify-release.sh', ...(given.length > 0 ? given : ['v1.0.0', files])],
      {
        cwd: join(folder, 'clone'),
        encoding: 'utf8',
        env: {
          ...process.env,
          PATH: [join(folder, 'bin'), process.env['PATH']].join(delimiter),
          ...{ ONLINE: 'yes', AUDIT: 'clean', GH_AUTH: '0', REPOSITORY: 'octo/mover' },
          ...env,
        },
      },
    )
    return {
      status,
      failed: stdout.split('\n').flatMap((line) => /^FAILED +(.*)/.exec(line)?.[1] ?? []),
      stdout,
    }
  }
  return { folder, files, put, sum, tag, verify }
}

describe('scripts/verify-release.sh', () => {
  test('passes a release that is what its tag says', () => {
    const { status, stdout } = released().verify()
    expect(status, stdout).toBe(0)
    expect(stdout).toMatch(/11 passed, 0 failed, 0 skipped\n$/)
  })

  test('says what it could not check', () => {
    const { verify } = released()
    expect(verify({ ONLINE: 'no', GH_AUTH: '1' }).stdout).toMatch(/8 passed, 0 failed, 2 skipped\n$/)
    expect(verify({}, 'v1.0.0').stdout).toMatch(/7 passed, 0 failed, 1 skipped\n$/)
  })

  test.each<[string, RegExp, (release: ReturnType<typeof released>) => void]>([
    [
      'a bundle with a line more than its sources',
      /dist\/ is what/,
      ({ put, tag }) => {
        put('clone/dist/index.js', 'run()\nsteal()\n')
        tag()
      },
    ],
    [
      'a file more in the bundle',
      /dist\/ is what/,
      ({ put, tag }) => {
        put('clone/dist/more.js', 'steal()\n')
        tag()
      },
    ],
    [
      'a package without a hash',
      /lock file/,
      ({ put, tag }) => {
        put('clone/package-lock.json', '{"packages":{"":{},"node_modules/a":{}}}')
        tag()
      },
    ],
    [
      'another version',
      /package\.json/,
      ({ put, tag }) => {
        put('clone/package.json', '{"version":"1.0.1"}')
        tag()
      },
    ],
    [
      'a file that was changed',
      /digests/,
      ({ files }) => appendFileSync(join(files, 'index.js'), 'steal()\n'),
    ],
    [
      'a file that was changed, with its digest',
      /those of the tag/,
      ({ files, sum }) => {
        appendFileSync(join(files, 'index.js'), 'steal()\n')
        sum()
      },
    ],
    ['a file more', /there is no other/, ({ put }) => put('release/more.js', 'steal()\n')],
    [
      'an SBOM without a bundled package',
      /SBOM/,
      ({ put, sum }) => {
        put('release/sbom.cdx.json', '{"bomFormat":"CycloneDX","components":[]}')
        sum()
      },
    ],
  ])('fails %s', (_, check, change) => {
    const release = released()
    change(release)
    const { status, failed } = release.verify()
    expect(status).toBe(1)
    expect(
      failed.some((title) => check.test(title)),
      failed.join(),
    ).toBe(true)
  })

  test('fails packages with a known vulnerability, and files that another repository built', () => {
    const { verify } = released()
    expect(verify({ AUDIT: 'found' }).failed).toHaveLength(2)
    expect(verify({ REPOSITORY: 'someone/else' }).failed).toEqual([expect.stringContaining('attests')])
  })

  test('its page has each of its checks, and the README leads there', () => {
    const page = text('docs/verify-release.md')
    for (const command of [
      'npm ci --ignore-scripts',
      'npm audit signatures',
      'gh attestation verify',
      'SHA256SUMS',
    ])
      expect(page).toContain(command)
    expect(text('README.md')).toContain('docs/verify-release.md')
  })
})
