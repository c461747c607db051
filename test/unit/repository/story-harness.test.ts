import { describe, expect, test } from 'vitest'
import { parseCommandFile, parseWorkflowCommand } from '../../stories/harness/command-files.ts'
import { inputVariable } from '../../stories/harness/runner.ts'
import { normalise } from '../../stories/harness/transcript.ts'

describe('command files', () => {
  test('are read as the runner reads them: plain values, and values of several lines', () => {
    const text = 'a=1\nb<<EOF\nx=y\n\nz<<\nEOF\nc=with=equals\nd<<E\nE\n'
    expect(parseCommandFile(text)).toEqual({ a: '1', b: 'x=y\n\nz<<', c: 'with=equals', d: '' })
  })

  test('the last of several values counts', () => {
    expect(parseCommandFile('a=1\na=2\n')).toEqual({ a: '2' })
  })

  test.each(['no separator\n', 'a<<EOF\nnever closed\n', '<<EOF\nx\nEOF\n', 'a<<\nx\n'])(
    'what the runner would fail the step for is an error: %j',
    (text) => {
      expect(() => parseCommandFile(text)).toThrow(/Invalid/)
    },
  )
})

describe('workflow commands', () => {
  test('are told from ordinary lines', () => {
    expect(parseWorkflowCommand('moved ::error:: no')).toBeUndefined()
    expect(parseWorkflowCommand('::group::Read the present state')).toEqual({
      name: 'group',
      properties: {},
      text: 'Read the present state',
    })
  })

  test('escapes of text and properties are undone', () => {
    expect(parseWorkflowCommand('::error title=a%3A b%2C c,file=x::100%25%0Asecond ::notice::')).toEqual({
      name: 'error',
      properties: { title: 'a: b, c', file: 'x' },
      text: '100%\nsecond ::notice::',
    })
  })
})

test('an input becomes the variable that the runner makes of it', () => {
  expect(inputVariable('target-distribution')).toBe('INPUT_TARGET-DISTRIBUTION')
})

describe('transcripts', () => {
  test.each([
    ['+ 0:07 took 796\u00a0ms, at most 3 min 5 s', '+ TIME took DURATION, at most DURATION'],
    [
      'at 2026-11-24T22:00:01.123Z or 2026-11-24 22:00:01 UTC, valid until 2027-12-26',
      'at TIME or TIME, valid until DATE',
    ],
    ['http://127.0.0.1:40757/x', 'http://127.0.0.1:PORT/x'],
    ['::add-mask::eyJ0eXAi.abc', '::add-mask::SECRET'],
  ])('lose what is new in each run: %j', (text, neutral) => {
    expect(normalise(text)).toBe(neutral)
  })

  test.each([
    'unserved for 1234 ms',
    'unserved for 0 ms',
    'TTL 60 s',
    '"unserved": 1234',
    '2 aliases, 4 servers',
  ])('keep what must not change unseen: %j', (text) => {
    expect(normalise(text)).toBe(text)
  })
})
