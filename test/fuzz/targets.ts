import { createHash } from 'node:crypto'
import { encode } from 'dns-packet'
import { inert, inertJson, inertLines } from '../../src/base/escape.ts'
import { Failure } from '../../src/base/failure.ts'
import { visible } from '../../src/base/text.ts'
import { type DnsQuestion, encodeQuery, readReply } from '../../src/dns/packet.ts'
import { createLog } from '../../src/github/log.ts'
import { InputErrors, readInputs } from '../../src/inputs/read.ts'
import { buildPlan, parsePlan } from '../../src/plan/plan.ts'
import { memoryRunner } from '../runner/memory.ts'
import { parseFile, parseLog } from '../runner/parser.ts'
import { jobEnvironment } from '../unit/inputs/job-environment.ts'
import type { Judged, Target } from './fuzz.ts'
import { mutated, mutatedBytes } from './mutate.ts'
import { printed, shows } from './safe.ts'
import { awsAnswers, configXml, plainDocuments } from './targets-aws.ts'

const question: DnsQuestion = { name: 'www.example.com', type: 'CNAME' }

function reply(more: Parameters<typeof encode>[0]): Buffer {
  return encode({
    type: 'response',
    id: 7,
    flags: 0x8400,
    questions: [{ name: 'www.example.com', type: 'CNAME', class: 'IN' }],
    ...more,
  })
}

const soa = {
  mname: 'ns.example.com',
  rname: 'a.example.com',
  serial: 1,
  refresh: 2,
  retry: 3,
  expire: 4,
  minimum: 60,
}

/** A message from the network: an answer to this question, broken, or none of it; and nothing in it is believed that no name or TTL may be. */
const dnsPackets: Target<Buffer> = {
  name: 'DNS packets',
  scripts: /\/src\/dns\/packet\.ts|dns-packet/,
  corpus: [
    reply({ answers: [{ name: 'www.example.com', type: 'CNAME', ttl: 60, data: 'd1.cloudfront.net' }] }),
    reply({
      answers: [{ name: '_www.example.com', type: 'TXT', ttl: 60, data: ['d1.cloudfront.net', 'x'] }],
    }),
    reply({ answers: [{ name: 'example.com', type: 'A', ttl: 60, data: '192.0.2.1' }] }),
    reply({ answers: [{ name: 'example.com', type: 'AAAA', ttl: 60, data: '2001:db8::1' }] }),
    reply({ authorities: [{ name: 'example.com', type: 'SOA', ttl: 60, data: soa }] }),
    reply({ authorities: [{ name: 'example.com', type: 'NS', ttl: 60, data: 'ns.example.com' }] }),
    encodeQuery(7, question, { recursion: true, edns: true }),
  ],
  mutate: (bytes, corpus, random) => mutatedBytes(bytes, corpus, random),
  judge: (bytes) => {
    const read = readReply(bytes, 7, question)
    const ours = bytes.length >= 12 && bytes.readUInt16BE(0) === 7 && (bytes[2] ?? 0) >= 0x80
    if (!ours && read.is !== 'other') return { wrong: 'an answer to somebody else is taken' }
    if (read.is !== 'answer') return { is: read.is }
    const { answers, authorities, rcode } = read.reply
    if (typeof rcode !== 'string') return { wrong: 'no rcode' }
    for (const { name, ttl, ...rest } of [...answers, ...authorities]) {
      if (!Number.isInteger(ttl) || ttl < 0 || ttl > 0x7fff_ffff) return { wrong: `a TTL of ${ttl}` }
      const to = 'to' in rest ? rest.to : ''
      if (name !== name.toLowerCase() || to !== to.toLowerCase()) return { wrong: 'a name in upper case' }
    }
    return { is: `answer, ${answers.length === 0 ? 'empty' : 'records'}` }
  },
}

const repositoryId = '4711'
const { plan } = buildPlan({
  repositoryId,
  command: 'move',
  scenario: 'wildcard',
  aliases: ['www.example.com', 'api.example.com'],
  source: {
    id: 'E1SOURCE',
    kind: 'distribution',
    account: '111122223333',
    domain: 'd1.cloudfront.net',
    enabled: true,
    aliases: ['www.example.com', 'api.example.com'],
  },
  target: { id: 'E2TARGET', kind: 'distribution', account: null, domain: null, enabled: null, aliases: null },
  wildcards: [{ name: '*.example.com', onTarget: false }],
  certificateCovers: ['*.example.com'],
  dns: {
    zoneId: 'Z1',
    records: [{ name: 'www.example.com', type: 'CNAME', ttl: 300, values: ['d1.cloudfront.net'] }],
  },
  acceptDowntime: [],
  acceptHosts: [],
  steps: ['wildcard', 'release', 'claim'],
})

const planWords = [
  '"check"',
  '"aliases":[',
  'null',
  '{',
  '}',
  '[',
  ']',
  '"__proto__":{}',
  '"version":2',
  '1e999',
  '-0',
  '\\u0000',
  '"x"',
  ',',
]

/** A plan is taken as it was written, or refused as invalid. Every other one comes with a digest that fits: its shape decides. */
const plans: Target<string> = {
  name: 'plan JSON',
  scripts: /\/src\/plan\/(plan|shape)\.ts/,
  corpus: [plan],
  mutate: (text, corpus, random) => {
    const changed = mutated(text, corpus, planWords, random)
    return random.below(2) === 0 ? changed : signed(changed)
  },
  judge: (text) => {
    let read: ReturnType<typeof parsePlan>
    try {
      read = parsePlan(text, { repositoryId })
    } catch (thrown) {
      if (!(thrown instanceof Failure) || thrown.code !== 'plan-invalid') throw thrown
      return shows(thrown.message) ?? { is: thrown.message.replace(/[0-9]+/g, 'N').slice(0, 80) }
    }
    if (ordered(read) !== text.trim()) return { wrong: 'it was not written like this' }
    const names = [...read.aliases, ...(read.source?.aliases ?? []), read.target.id]
    const strange = names.find((name) => !/^[!-~]+$/.test(name))
    return strange === undefined ? { is: 'a plan' } : { wrong: `the name ${strange}` }
  },
}

/** The text with a digest that fits, where it is JSON. */
function signed(text: string): string {
  try {
    const { check: _, ...body } = JSON.parse(text)
    const check = createHash('sha256').update(ordered(body)).digest('hex')
    return ordered({ ...body, check })
  } catch {
    return text
  }
}

/** Canonical JSON of what plans have: sorted by key, nothing else (RFC 8785). */
function ordered(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(ordered).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.keys(value)
    .toSorted()
    .map((key) => `${JSON.stringify(key)}:${ordered(Reflect.get(value, key))}`)
  return `{${members.join(',')}}`
}

const inputNames = [
  ...[
    'ALIAS',
    'TARGET-DISTRIBUTION',
    'SOURCE-DISTRIBUTION',
    'ROLE-TO-ASSUME',
    'SOURCE-ROLE-TO-ASSUME',
    'SCENARIO',
  ],
  ...[
    'COMMAND',
    'DNS',
    'SETTLE',
    'DEADLINE',
    'DEPLOY-TIMEOUT',
    'REQUIRE-PLAN',
    'ACCEPT-HOSTS',
    'ACCEPT-DOWNTIME',
  ],
  ...[
    'DNS-SERVERS',
    'PROBE-PATH',
    'PROBE-HEADER',
    'AUDIENCE',
    'HOSTED-ZONE',
    'PLAN',
    'PLAM',
    'POLL-INTERVAL',
  ],
]
const values = [
  ...[
    'www.example.com',
    '*.example.com',
    'E1ABCDEF2GHIJK',
    'arn:aws:iam::123456789012:role/mover',
    'auto',
    'wildcard',
  ],
  ...[
    'move',
    '10m',
    '5h50m',
    'true',
    '/health',
    'off',
    'x-a: b',
    '127.0.0.1:5353',
    '2001:db8::1',
    'Z123',
    '',
    'a.example,b.example',
  ],
]
const valueWords = [
  '::error::x',
  '##[x]',
  '%0A',
  '\u200d',
  ',',
  ':',
  '/',
  '..',
  '__proto__',
  'e',
  '-',
  '1',
  '\u212a',
  'xn--',
  '${{',
  '`',
]

/** Inputs, one `NAME=value` a line: read or refused, all at once, with texts that are safe to show. */
const inputs: Target<string> = {
  name: 'inputs',
  scripts: /\/src\/(inputs\/|base\/(alias|address))/,
  corpus: values.flatMap((value, n) => [`${inputNames[n % inputNames.length]}=${value}`]),
  mutate: (text, corpus, random) => {
    const [name = '', ...rest] = text.split('=')
    const named = random.below(3) === 0 ? random.pick(inputNames) : name
    const one = `${named}=${mutated(rest.join('='), values, valueWords, random).replaceAll('\n', ' ')}`
    return random.below(3) === 0 ? `${one}\n${random.pick(corpus)}` : one
  },
  judge: (text) => {
    const given = text.split('\n').map((line): [string, string] => {
      const at = line.indexOf('=')
      return [`INPUT_${line.slice(0, at)}`, line.slice(at + 1)]
    })
    try {
      readInputs(jobEnvironment(Object.fromEntries(given)))
      return { is: 'read' }
    } catch (thrown) {
      if (!(thrown instanceof InputErrors)) throw thrown
      const told = thrown.findings
        .map(({ title, evidence, remedy }) => `${title}${evidence}${remedy}`)
        .join('')
      return shows(told) ?? { is: `refused, ${thrown.findings.map(({ id }) => id).join()}` }
    }
  },
}

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
const runnerFiles: Target<string> = {
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
  const json = inertJson({ text, [text]: [text] })
  if (/[\r\n\u2028\u2029]/.test(json)) return { wrong: 'JSON on several lines' }
  const { text: read } = JSON.parse(json)
  return read === text ? printed(json) : { wrong: 'JSON that says something else' }
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

export const targets: readonly (Target<string> | Target<Buffer>)[] = [
  configXml,
  awsAnswers,
  plainDocuments,
  dnsPackets,
  plans,
  inputs,
  runnerFiles,
]
