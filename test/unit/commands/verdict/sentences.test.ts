import { expect, test } from 'vitest'
import { exposureSentence } from '../../../../src/commands/verdict/sentences.ts'
import { facts, standing } from './exposed.ts'

/** A source that this move has disabled holds other names than those that were to move: their users are unserved, too. */
test.each<[string, readonly string[], readonly string[], string]>([
  ['alone', ['www.example.com'], [], 'its users get an error.'],
  [
    'beside others',
    ['www.example.com'],
    ['api.example.com', 'img.example.com'],
    'its users get an error, and so do those of api.example.com and img.example.com.',
  ],
  [
    'of several that move, each of which is beside the others',
    ['www.example.com', 'api.example.com'],
    ['api.example.com', 'img.example.com'],
    'their users get an error, and so do those of img.example.com.',
  ],
])(
  'a name on a disabled source %s: the first line names everybody who is unserved',
  (_, names, others, end) => {
    const move = { source: facts('E1SOURCE', 'E2TARGET', [...names]).source } as Parameters<
      typeof exposureSentence
    >[0]
    const said = exposureSentence(move, standing('source-disabled', { others }, names))
    expect(said.startsWith('Act now: ')).toBe(true)
    expect(said.endsWith(end)).toBe(true)
  },
)
