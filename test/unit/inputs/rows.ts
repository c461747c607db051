import { readFileSync } from 'node:fs'

/** A line of test/unit/inputs/fixtures/bad-inputs.tsv. */
export interface Row {
  readonly id: string
  readonly input: string
  readonly context: string
  readonly stage: string
  readonly value: string
  readonly verdict: string
  readonly normalised: string
}

/** Values too long for a table. */
const generated = new Map([
  ['B035', `${'a'.repeat(100_000)}.com`],
  ['B074', Array.from({ length: 101 }, (_, index) => `h${index}.example.com`).join('\n')],
  ['B154', `/${'a'.repeat(3_000)}`],
])

const file = new URL('./fixtures/bad-inputs.tsv', import.meta.url)

export const rows: readonly Row[] = readFileSync(file, 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [id = '', input = '', context = '', stage = '', json = '', verdict = '', normalised = ''] =
      line.split('\t')
    return { id, input, context, stage, value: generated.get(id) ?? JSON.parse(json), verdict, normalised }
  })

/** Rows that need the answers of CloudFront, ACM, DNS or GitHub, or the text of a plan, and where they are shown. */
export const elsewhere: ReadonlyMap<string, string> = new Map([
  ...['B172', 'B190', 'B191', 'B192', 'B208'].map((id) => [id, 'finding out who holds the name'] as const),
  ...['B173', 'B175', 'B176'].map((id) => [id, 'the accounts of source and target'] as const),
  ...['B177', 'B179', 'B211'].map((id) => [id, 'methods with an outage'] as const),
  ...['B180', 'B181', 'B209', 'B210'].map((id) => [id, 'the method with a wildcard'] as const),
  ...['B182', 'B185', 'B186', 'B187', 'B188', 'B189'].map((id) => [id, 'the check of the target'] as const),
  ...['B183', 'B184'].map((id) => [id, 'the check of the certificate'] as const),
  ...['B198', 'B223'].map((id) => [id, 'reading a plan'] as const),
  ['B212', 'credentials that cannot be renewed'],
])
