import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

// On Node.js 20 the AWS SDK warns once a process of its age; the action itself runs on Node.js 24.
process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true'

/**
 * Files in which something goes wrong at every call take minutes, and have a few lines: vitest, which begins with the largest file,
 * would come to them last and leave a core idle.
 */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const long = ({ moduleId }: TestSpecification) =>
      /\/matrix\/(?:wildcard|same-account|disable-source|release-and-claim)/.test(moduleId)
    return [...sorted.filter(long), ...sorted.filter((file) => !long(file))]
  }
}

/** `unit` is the fast lane of `npm run check`; `cloud` proves the local cloud; `story` drives dist/index.js
 * as a process; `matrix` plays whole runs on virtual time, thousands of them, with something going wrong at every call.
 */
export default defineConfig({
  test: {
    // The default leaves one of two cores idle.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.ts'],
          testTimeout: 20_000,
          // Loading the SDK anew for each file is a quarter of the time.
          isolate: false,
        },
      },
      { test: { name: 'cloud', include: ['test/conformance/**/*.test.ts'], testTimeout: 60_000 } },
      { test: { name: 'matrix', include: ['test/matrix/**/*.test.ts'], testTimeout: 60_000 } },
      {
        test: {
          name: 'story',
          include: ['test/stories/**/*.test.ts'],
          testTimeout: 120_000,
          // Stories mostly wait for deployments of the local cloud: more of them at once keep two cores busy.
          maxWorkers: 5,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
