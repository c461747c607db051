import { createHash } from 'node:crypto'
import { Failure } from '../../src/base/failure.ts'
import { buildPlan, parsePlan } from '../../src/plan/plan.ts'
import type { Target } from './fuzz.ts'
import { mutated } from './mutate.ts'
import { shows } from './safe.ts'

const repositoryId = '4711'
const { plan } = buildPlan({
  'repository-id': repositoryId,
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
  wildcards: [{ name: '*.example.com', 'on-target': false }],
  'certificate-covers': ['*.example.com'],
  dns: {
    'zone-id': 'Z1',
    records: [{ name: 'www.example.com', type: 'CNAME', ttl: 300, values: ['d1.cloudfront.net'] }],
  },
  'accept-downtime': [],
  'accept-hosts': [],
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
export const plans: Target<string> = {
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
