import { describe, expect, test } from 'vitest'
import { united } from '../../../src/commands/examine-names.ts'

describe('what is to be pasted for several names', () => {
  test('has each input once, with all values of a list', () => {
    const accept = (text: string) => `# if the target may serve them\naccept-hosts: ${text}`
    expect(united([accept("'*.a.example'"), accept("'*.b.example,www.c.example'")])).toBe(
      accept("'*.a.example,*.b.example,www.c.example'"),
    )
    const outage = (name: string) => `scenario: release-and-claim\naccept-downtime: ${name}`
    const names = Array.from({ length: 12 }, (_, n) => `n${n}.example`)
    expect(united(names.map(outage))).toBe(outage(names.toSorted().join(',')))
  })

  test('is cut short where it is no input', () => {
    const texts = Array.from({ length: 12 }, (_, n) => `Remove ${n}.`)
    expect(united(texts).split('\n')).toHaveLength(11)
  })
})
