import { readFileSync } from 'node:fs'
import type { Policy } from '../identity.ts'
import type { Holder } from '../world.ts'

/** What the words in capitals of a policy stand for in a scene. */
export interface Ends {
  readonly source?: Holder
  readonly target?: Holder
}

/** A policy exactly as the documentation hands it out, docs/iam/NAME.json, for these distributions. */
export function documented(name: string, { source, target }: Ends): Policy {
  const file = new URL(`../../../docs/iam/${name}.json`, import.meta.url)
  const words: Readonly<Record<string, string | undefined>> = {
    ACCOUNT_ID: (target ?? source)?.account,
    SOURCE_ID: source?.id,
    TARGET_ID: target?.id,
    CERTIFICATE_ARN: target === undefined ? undefined : certificateOf(target),
  }
  const text = readFileSync(file, 'utf8').replaceAll(/\b[A-Z]+_(?:ID|ARN)\b/g, (word) => {
    const by = words[word]
    if (by === undefined) throw new Error(`docs/iam/${name}.json: nothing is known for ${word}`)
    return by
  })
  return JSON.parse(text)
}

function certificateOf({ account, versions }: Holder): string {
  const xml = Buffer.from(versions.at(-1)?.xml ?? '').toString()
  const arn = /<ACMCertificateArn>([^<]+)</.exec(xml)?.[1]
  return arn ?? `arn:aws:acm:us-east-1:${account}:certificate/none`
}
