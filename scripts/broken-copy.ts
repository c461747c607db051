import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What is replaced in a file, once. */
export interface Edit {
  readonly file: string
  readonly from: string
  readonly to: string
}

const root = fileURLToPath(new URL('..', import.meta.url))

/** A copy of this repository, uncommitted changes included, in which things are broken on purpose. */
export class BrokenCopy {
  readonly #folder = mkdtempSync(join(tmpdir(), 'broken-'))
  readonly #whole: string

  constructor() {
    this.run('git', ['clone', '-q', '--shared', root, this.#folder], tmpdir())
    const changed = this.run('git', ['ls-files', '-z', '-m', '-o', '--exclude-standard'], root).stdout
    for (const name of changed.split('\0'))
      if (name !== '' && existsSync(join(root, name))) cpSync(join(root, name), join(this.#folder, name))
    symlinkSync(join(root, 'node_modules'), join(this.#folder, 'node_modules'))
    this.run('git', ['add', '-A', '--', '.', ':!node_modules'])
    this.commit()
    this.#whole = this.run('git', ['rev-parse', 'HEAD']).stdout.trim()
  }

  run(command: string, args: readonly string[], cwd = this.#folder) {
    return spawnSync(command, args, {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, EVIDENCE: '', NO_COLOR: '1' },
    })
  }

  commit(): void {
    const author = ['-c', 'user.name=broken', '-c', 'user.email=broken@localhost']
    this.run('git', [...author, 'commit', '-qam', 'broken', '--allow-empty'])
  }

  /** @throws Error where the text to be replaced is not there. */
  edit({ file, from, to }: Edit): void {
    const path = join(this.#folder, file)
    const text = readFileSync(path, 'utf8')
    if (!text.includes(from)) throw new Error(`${file} no longer has ${from}`)
    writeFileSync(
      path,
      text.replace(from, () => to),
    )
  }

  /** Whether a test file fails; `pick`: only tests of this name. A file in which no test ran counts as not failed. */
  fails(proof: string, pick?: string): boolean {
    const report = join(this.#folder, 'build.json')
    const only = pick === undefined || pick === '' ? [] : ['-t', pick.replaceAll(/[$()*+?[\]^{|}]/g, '.')]
    this.run(process.execPath, [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--reporter=json',
      `--outputFile=${report}`,
      ...only,
      proof,
    ])
    if (!existsSync(report)) return false
    const { numFailedTests, numFailedTestSuites, numPassedTests } = JSON.parse(readFileSync(report, 'utf8'))
    rmSync(report)
    return numFailedTests + numPassedTests > 0 && numFailedTests + numFailedTestSuites > 0
  }

  mend(): void {
    this.run('git', ['reset', '-q', '--hard', this.#whole])
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true })
  }
}
