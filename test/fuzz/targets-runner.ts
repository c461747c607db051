import { inert, inertJson, inertLines, visible } from '../../src/base/text.ts'
import { createLog } from '../../src/github/log.ts'
import { memoryRunner } from '../runner/memory.ts'
import { parseFile, parseLog } from '../runner/parser.ts'
import type { Judged, Target } from './fuzz.ts'
import { mutated } from './mutate.ts'
import { printed } from './safe.ts'

const secret = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY'
const commandWords = [
  ...[
    '::set-output name=result::moved',
    '##[set-env name=x]y',
    '::stop-commands::x',
    '::add-mask::',
    '##[',
    '::',
    ']',
    '%0A',
    '%25',
  ],
  ...[
    '\r',
    '\n',
    '\u2028',
    '\u0085',
    '\u200b',
    '\u034f',
    '\u00ad',
    '\ufeff',
    'ghadelimiter_',
    '<<',
    '=',
    secret,
    secret.slice(0, 20),
  ],
]

/** Whatever is logged, written to a command file or shown: the runner sees the commands and keys that were asked for, and no secret. */
export const runnerFiles: Target<string> = {
  name: 'runner commands and files',
  scripts: /\/src\/(base\/(escape|text)|github\/log)\.ts/,
  corpus: ['an ordinary text', '::error::x', 'a\nb\r\nc', '##[group]x', `${secret}`],
  mutate: (text, corpus, random) => mutated(text, corpus, commandWords, random),
  judge: (text) =>
    printed(inert(text)) ??
    printed(inertLines(text)) ??
    printed(visible(inert(text))) ??
    sameJson(text) ??
    logged(text) ?? { is: text.length > 300 ? 'long' : 'short' },
}

function sameJson(text: string): Judged | undefined {
  const json = inertJson([text, { [text]: [text] }])
  if (/[\r\n\u2028\u2029]/.test(json)) return { wrong: 'JSON on several lines' }
  const [read, { [text]: within }] = JSON.parse(json)
  return read === text && within[0] === text ? printed(json) : { wrong: 'JSON that says something else' }
}

function logged(text: string): Judged | undefined {
  let written = ''
  let file = ''
  const runner = memoryRunner({
    env: { GITHUB_OUTPUT: 'o' },
    write: (one) => {
      written += one
    },
    append: (_, one) => {
      file += one
    },
    replace: () => undefined,
  })
  const log = createLog(runner)
  log.mask(secret)
  log.line(text)
  log.group(text)
  log.warning(text, { title: text })
  log.debug(text)
  log.endGroup()
  runner.setOutput('result', inert(log.redact(text)))
  const names = parseLog(written).commands.map(({ name }) => name)
  if (names.join() !== 'add-mask,group,warning,debug,endgroup') return { wrong: `the runner sees ${names}` }
  const shown = written.slice(written.indexOf('\n') + 1)
  if (shown.includes(secret) || file.includes(secret)) return { wrong: 'a secret is shown' }
  const keys = parseFile(file).map(([key]) => key)
  return keys.join() === 'result' ? undefined : { wrong: `the file has ${keys}` }
}
