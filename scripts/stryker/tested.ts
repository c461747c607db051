import { appendFileSync, writeFileSync } from 'node:fs'
import { folder, type MutantResult } from './mutation.ts'

const file = `${folder}/tested.jsonl`

/** Writes each mutant down as soon as it is known what came of it: a run of hours that breaks off has shown something all the same. */
class Tested {
  onMutationTestingPlanReady(): void {
    writeFileSync(file, '')
  }

  onMutantTested({ fileName, location, mutatorName, replacement, status }: MutantResult): void {
    const { line } = location.start
    appendFileSync(file, `${JSON.stringify({ status, fileName, line, mutatorName, replacement })}\n`)
  }
}

/** As Stryker finds it, by the name under which it is among the reporters. */
export const strykerPlugins = [{ kind: 'Reporter', name: 'tested', injectableClass: Tested }]
