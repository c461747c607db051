import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { operations, readOptions, usage } from '../../../demo/options.ts'

const faulty = (...args: readonly string[]) => {
  try {
    return readOptions(args)
  } catch (thrown) {
    return thrown instanceof Error ? thrown.message : expect.fail(String(thrown))
  }
}

describe('the options of the demo', () => {
  test.each(['auto', 'same-account', 'wildcard', 'disable-source', 'release-and-claim'])(
    '--scenario %s is accepted',
    (method) => expect(readOptions(['--scenario', method])).toMatchObject({ method }),
  )

  test.each([
    [['--edges', '0.5'], '--edges must be a whole number from 1 to 64: 0.5'],
    [['--edges', '0'], '--edges must be a whole number from 1 to 64: 0'],
    [['--edges', '65'], '--edges must be a whole number from 1 to 64: 65'],
    [['--edges', '1e1'], '--edges must be a whole number from 1 to 64: 1e1'],
    [['--deploy-time', '0'], '--deploy-time must be a whole number from 1 to 120: 0'],
    [['--deploy-time', 'NaN'], '--deploy-time must be a whole number from 1 to 120: NaN'],
    [['--deploy-time', '121'], '--deploy-time must be a whole number from 1 to 120: 121'],
    [['--names', '0'], '--names must be a whole number from 1 to 99: 0'],
    [['--names', '100'], '--names must be a whole number from 1 to 99: 100'],
    [['--scenario', 'wild'], /^--scenario must be one of auto, same-account, wildcard, /],
    [
      ['--fault', 'UpdateDistribution'],
      /^--fault must be OPERATION=WHAT, with one of denied, reset-before, /,
    ],
    [['--fault', 'UpdateDistribution=bang'], /^--fault must be OPERATION=WHAT/],
    [
      ['--fault', 'MoveAlias=503'],
      /^--fault MoveAlias=503: the action never calls MoveAlias; write one of AssociateAlias, /,
    ],
    [
      ['--fault', 'updatedistribution=503'],
      '--fault updatedistribution=503: the action never calls updatedistribution; write UpdateDistribution=503',
    ],
    [['--fault', '=503'], /^--fault =503: the action never calls that; write one of/],
    [['--target', 'Tenant'], '--target must be distribution or tenant: Tenant'],
    [['--speed', '2'], /Unknown option '--speed'/],
  ] satisfies [string[], string | RegExp][])('%j is refused with the accepted forms', (args, message) => {
    if (typeof message === 'string') expect(faulty(...args)).toBe(message)
    else expect(faulty(...args)).toMatch(message)
  })

  test('a fault of each operation is accepted, the help names it, and the local cloud knows it', () => {
    const folder = fileURLToPath(new URL('../../cloud', import.meta.url))
    const cloud = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .join('')
    for (const operation of operations) {
      expect(readOptions(['--fault', `${operation}=503`]).faults).toEqual([
        { operation, does: '503', times: 1 },
      ])
      expect(usage).toContain(operation)
      expect(cloud).toContain(`'${operation}'`)
    }
  })
})
