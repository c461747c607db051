import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true'

/** Whole runs on virtual time: those files of the matrix that take a second or two for what they cover. */
const runs = [
  ...['dns-needs', 'environments', 'limits'].map((name) => `test/matrix/${name}.test.ts`),
  ...[
    'dns-in-time',
    'one-is-enough',
    'plan-stale',
    'post',
    'recover-cancelled',
    'several-back',
    'sts-down',
    'tenants',
  ].map((name) => `test/matrix/runs/${name}.test.ts`),
]

/** Tests that take longer than all others together, each later than the one before it. */
const late = ['/scenarios/steps/', '/move/assess', '/test/stryker/', '/test/matrix/']

/** Most mutants fail a test that takes milliseconds; the run of a mutant ends there. */
class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const rank = ({ moduleId }: TestSpecification) => late.findIndex((part) => moduleId.includes(part))
    return sorted.toSorted((a, b) => rank(a) - rank(b))
  }
}

/**
 * The tests that Stryker runs again for each mutant (scripts/stryker.ts): unit tests of the rooms that are mutated, the check of
 * every decision cut down to seconds (test/stryker), and some whole runs (`WITHOUT_RUNS=true`: none). Left out are the
 * exhaustive check itself, the two faults and the defects made on purpose (test/unit/decisions), SPIN, the fuzzers, the tests of
 * the repository and of the report, which take minutes or decide nothing, and titles.test.ts, which reads sources as text.
 */
export default defineConfig({
  test: {
    include: [
      'test/unit/{commands,move,plan,procedure,scenarios}/**/*.test.ts',
      'test/unit/aws/call.test.ts',
      'test/stryker/**/*.test.ts',
      ...(process.env['WITHOUT_RUNS'] === 'true' ? [] : runs),
    ],
    exclude: ['test/unit/commands/titles.test.ts'],
    setupFiles: ['test/stryker/run-without-end.ts'],
    isolate: false,
    maxWorkers: 1,
    // A mutant that breaks what a test waits for is waited for as long.
    testTimeout: 20_000,
    sequence: { sequencer: QuickFirst },
  },
})
