import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { parse } from 'yaml'
import { root, text, type Workflow } from './workflows.ts'

const commit = '3f1d0c5b9a8e7d6c5b4a39281706f5e4d3c2b1a0'
const { version } = JSON.parse(text('package.json'))
const digest = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex')

/** As in release.test.ts. */
const doubles = {
  gh: `case "$2" in
  create) shift 2; while (($#)); do [[ $1 == --notes-file ]] && shift 2; [[ -f $1 ]] && cp "$1" "$KEPT/assets"; shift; done ;;
  view) echo "true ${commit}" ;;
  download) while (($#)); do [[ $1 == --dir ]] && mkdir -p "$2" && cp "$KEPT"/assets/* "$2"; shift; done ;;
esac`,
  git: 'exit 2',
  npm: `echo '{"bomFormat":"CycloneDX","components":[{"name":"ours"}]}'`,
}

function checkout() {
  const folder = mkdtempSync(join(tmpdir(), 'draft-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const name of ['dist', 'action.yml', 'package.json', 'scripts/release.sh'])
    cpSync(join(root, name), join(folder, name), { recursive: true })
  writeFileSync(join(folder, 'CHANGELOG.md'), `## ${version}\n\n- New.\n`)
  for (const name of ['bin', 'kept', 'kept/assets']) mkdirSync(join(folder, name))
  for (const [name, script] of Object.entries(doubles)) {
    writeFileSync(join(folder, 'bin', name), `#!/usr/bin/env bash\n${script}\n`)
    chmodSync(join(folder, 'bin', name), 0o755)
  }
  const output = join(folder, 'kept/output')
  writeFileSync(output, '')
  const sums = () => /^sums=(.*)$/m.exec(readFileSync(output, 'utf8'))?.[1] ?? ''
  const run = (what: string) =>
    spawnSync('bash', ['scripts/release.sh', what], {
      cwd: folder,
      encoding: 'utf8',
      env: {
        ...process.env,
        PATH: [join(folder, 'bin'), process.env['PATH']].join(delimiter),
        KEPT: join(folder, 'kept'),
        GITHUB_OUTPUT: output,
        SUMS: sums(),
        VERSION: `v${version}`,
        GITHUB_SHA: commit,
      },
    })
  expect(run('draft').status).toBe(0)
  return { assets: join(folder, 'kept/assets'), verified: () => run('verify').status === 0 }
}

/** Whoever may write to the repository may change a draft, and the digests in it as well. */
test('a draft with a file that was not drafted is not passed', () => {
  const { assets, verified } = checkout()
  expect(verified()).toBe(true)
  writeFileSync(join(assets, 'extra.js'), 'evil()\n')
  expect(verified()).toBe(false)
})

test('a draft with another SBOM is not passed', () => {
  const { assets, verified } = checkout()
  const was = readFileSync(join(assets, 'sbom.cdx.json'))
  const other = '{"bomFormat":"CycloneDX","components":[]}\n'
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
