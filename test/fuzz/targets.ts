import { encode } from 'dns-packet'
import { type DnsQuestion, encodeQuery, readReply } from '../../src/dns/packet.ts'
import { InputErrors, readInputs } from '../../src/inputs/read.ts'
import { jobEnvironment } from '../unit/inputs/job-environment.ts'
import type { Target } from './fuzz.ts'
import { mutated, mutatedBytes } from './mutate.ts'
import { shows } from './safe.ts'
import { awsAnswers, configXml, plainDocuments } from './targets-aws.ts'
import { plans } from './targets-plan.ts'
import { runnerFiles } from './targets-runner.ts'

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

export const targets: readonly (Target<string> | Target<Buffer>)[] = [
  configXml,
  awsAnswers,
  plainDocuments,
  dnsPackets,
  plans,
  inputs,
  runnerFiles,
]
