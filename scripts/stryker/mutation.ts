import { Stryker } from '@stryker-mutator/core'

/** Git-ignored: the copy in which mutants are made, and what came of them. */
export const folder = 'coverage/stryker'

type Options = ConstructorParameters<typeof Stryker>[0]
export type MutantResult = Awaited<ReturnType<Stryker['runMutationTest']>>[number]

export interface Wanted {
  /** Files or patterns. */
  readonly files: readonly string[]
  readonly concurrency: number
  /** Takes what an earlier run found where neither the mutant nor its tests have changed. */
  readonly incremental: boolean
}

/**
 * What Stryker is told. Not in the copy: what no test of a mutant reads. `StringLiteral` is excluded: the literals of these
 * rooms are texts for people, which other tests judge, and words of unions, where an empty one does not compile.
 */
function options({ files, concurrency, incremental }: Wanted): Options {
  return {
    mutate: [...files],
    mutator: { excludedMutations: ['StringLiteral'] },
    testRunner: 'vitest',
    vitest: { configFile: 'scripts/stryker/vitest.config.ts', related: false },
    coverageAnalysis: 'perTest',
    concurrency,
    inPlace: false,
    // Types are stripped, not checked: a comment in every file would be for nothing.
    disableTypeChecks: false,
    ignorePatterns: ['/coverage', '/build', '/dist', '/demo', '/bench', '/bundle'],
    tempDirName: `${folder}/copies`,
    incremental,
    incrementalFile: `${folder}/incremental.json`,
    appendPlugins: ['./scripts/stryker/tested.ts'],
    reporters: ['progress-append-only', 'html', 'json', 'tested'],
    jsonReporter: { fileName: `${folder}/report.json` },
    htmlReporter: { fileName: `${folder}/report.html` },
    // On top of what its tests take without it. A loop that never ends cannot be interrupted: all of it is waited for.
    timeoutFactor: 1.25,
    timeoutMS: 5_000,
    dryRunTimeoutMinutes: 20,
    allowConsoleColors: false,
    allowEmpty: true,
    warnings: false,
  }
}

/** Makes every mutant of these files and runs its tests. @throws Error where the tests fail without a mutant. */
export function mutated(wanted: Wanted): Promise<readonly MutantResult[]> {
  return new Stryker(options(wanted)).runMutationTest()
}
