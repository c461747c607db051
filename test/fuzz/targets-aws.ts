import { GetDistributionCommand } from '@aws-sdk/client-cloudfront'
import { BrokenAnswer } from '../../src/aws/answer.ts'
import { asFailure } from '../../src/aws/call.ts'
import { plainly } from '../../src/aws/cloudfront/body.ts'
import { cloudfrontClient } from '../../src/aws/cloudfront/client.ts'
import { type ConfigChange, editConfig, readConfig } from '../../src/aws/cloudfront/config-xml.ts'
import { distributionOf } from '../../src/aws/cloudfront/distribution.ts'
import { Failure } from '../../src/base/failure.ts'
import { seen } from '../unit/aws/cloudfront/seen-config.ts'
import type { Judged, Target } from './fuzz.ts'
import { mutated } from './mutate.ts'
import type { Random } from './random.ts'
import { shows } from './safe.ts'

const namespace = 'xmlns="http://cloudfront.amazonaws.com/doc/2020-05-31/"'
const config = (inner: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<DistributionConfig ${namespace}>${inner}</DistributionConfig>`
const list = (...names: readonly string[]) =>
  `<Aliases><Quantity>${names.length}</Quantity><Items>${names.map((name) => `<CNAME>${name}</CNAME>`).join('')}</Items></Aliases>`

const configs = [
  config(
    `<CallerReference>r</CallerReference>${list('www.example.com', 'api.example.com')}<Enabled>true</Enabled>`,
  ),
  config(`<Aliases><Quantity>0</Quantity></Aliases><Comment>a &amp; b</Comment><Enabled>false</Enabled>`),
  config(
    '<Enabled>true</Enabled><Future><Enabled>false</Enabled><Aliases><Quantity>9</Quantity></Aliases></Future>',
  ),
  config(
    `<!-- <Enabled> -->${list('www.example.com')}<Comment><![CDATA[<Enabled>]]></Comment><Enabled> true </Enabled>`,
  ),
  config(
    '<Aliases><Quantity>0</Quantity></Aliases><Origins><Quantity>1</Quantity><Items><Origin><Id>o</Id></Origin></Items></Origins><Enabled>true</Enabled>',
  ),
]
const words = [
  ...[
    '<Aliases>',
    '</Aliases>',
    '<Aliases/>',
    '<Items>',
    '</Items>',
    '<CNAME>',
    '</CNAME>',
    '<Quantity>1</Quantity>',
  ],
  ...[
    '<Enabled>true</Enabled>',
    '<Enabled>',
    '</Enabled>',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<?x ?>',
    '&amp;',
    '&#x1F600;',
  ],
  ...[
    '&#0;',
    '&lt;',
    '<x:Aliases>',
    'www.example.com',
    '*.example.com',
    '<!DOCTYPE a>',
    'true',
    '</DistributionConfig>',
    ' xml:space="preserve"',
  ],
]

const changes: readonly ConfigChange[] = [
  { add: ['new.example.com'] },
  { remove: ['www.example.com'] },
  { add: ['*.example.com'], remove: ['api.example.com'] },
  { enabled: false },
  { enabled: true, remove: ['www.example.com'] },
]

/** The config that is edited: byte for byte the same around the edit, as another parser reads it, or refused. */
export const configXml: Target<string> = {
  name: 'config XML',
  scripts: /\/src\/aws\/cloudfront\/(config-xml|xml|name-lists)\.ts|parse-xml/,
  corpus: configs,
  mutate: (text, corpus, random) => mutated(text, corpus, words, random),
  judge: (text, random) => {
    const change = random.pick(changes)
    let edited: string
    try {
      edited = editConfig(text, change)
    } catch (thrown) {
      if (!(thrown instanceof Failure)) throw thrown
      return shows(thrown.message) ?? { is: 'refused' }
    }
    return sameAround(text, edited, change)
  },
}

function sameAround(text: string, edited: string, change: ConfigChange): Judged {
  const [before, after] = [seen(text), seen(edited)]
  const { add = [], remove = [], enabled } = change
  const kept = before.aliases.filter((name) => !remove.includes(name))
  const wanted = [...kept, ...add.filter((name) => !kept.includes(name))]
  if (after.rest !== before.rest) return { wrong: 'something else has changed' }
  if (after.aliases.join() !== wanted.join()) return { wrong: `${after.aliases} in place of ${wanted}` }
  if (after.enabled !== String(enabled ?? before.enabled)) return { wrong: `Enabled is ${after.enabled}` }
  if (edited !== text && Number(after.quantity) !== wanted.length && change.enabled === undefined)
    return { wrong: `Quantity ${after.quantity} of ${wanted.length}` }
  const read = readConfig(edited)
  if (read.aliases.join() !== wanted.join()) return { wrong: 'it reads its own edit otherwise' }
  return { is: edited === text ? 'nothing to change' : 'edited' }
}

const distribution = `<?xml version="1.0" encoding="UTF-8"?>
<Distribution ${namespace}><Id>E1</Id><ARN>arn:aws:cloudfront::111122223333:distribution/E1</ARN><Status>Deployed</Status><LastModifiedTime>2026-01-01T00:00:00Z</LastModifiedTime><InProgressInvalidationBatches>0</InProgressInvalidationBatches><DomainName>d1.cloudfront.net</DomainName><DistributionConfig><CallerReference>r</CallerReference>${list('www.example.com')}<DefaultCacheBehavior><TargetOriginId>o</TargetOriginId><ViewerProtocolPolicy>allow-all</ViewerProtocolPolicy></DefaultCacheBehavior><Comment></Comment><ViewerCertificate><ACMCertificateArn>arn:aws:acm:us-east-1:111122223333:certificate/1</ACMCertificateArn></ViewerCertificate><Enabled>true</Enabled><Staging>false</Staging></DistributionConfig></Distribution>`
const refused = `<ErrorResponse ${namespace}><Error><Type>Sender</Type><Code>AccessDenied</Code><Message>User: x is not authorized</Message></Error><RequestId>r1</RequestId></ErrorResponse>`
const answers = [
  distribution,
  distribution.replace('Deployed', 'InProgress'),
  refused,
  '<html><body>503</body></html>',
  '',
]
const answerWords = [
  ...words,
  ...[
    '<Status>',
    '<Id>E1</Id>',
    '<Code>Throttling</Code>',
    '<Code>',
    '<Message>',
    '##[set-output name=x]y',
    '::error::x',
    '__proto__',
  ],
]

/**
 * An answer as the SDK reads it behind our guards: a distribution with the parts that decisions rest on, or a Failure whose text
 * is safe to show.
 */
export const awsAnswers: Target<string> = {
  name: 'AWS answers',
  share: 0.05,
  scripts: /\/src\/aws\/(cloudfront\/(body|xml|distribution|features)|answer|errors|refusals)\.ts/,
  corpus: answers,
  mutate: (text, corpus, random) => mutated(text, corpus, answerWords, random),
  judge: async (text, random) => {
    const status = text.includes('ErrorResponse') ? random.pick([400, 403, 412, 503]) : 200
    const { client, answer } = sdk()
    answer.body = Buffer.from(text)
    answer.statusCode = status
    try {
      const found = distributionOf(await client.send(new GetDistributionCommand({ Id: 'E1' })), 'E1')
      return plausible(found)
    } catch (thrown) {
      const asked = { operation: 'cloudfront:GetDistribution', resource: 'arn', about: 'E1' }
      const { message, outcome, remedy = '' } = asFailure(thrown, asked)
      return shows(`${message}${remedy}`) ?? { is: `failure, ${outcome}` }
    }
  },
}

function plausible({ id, aliases, enabled, etag, account }: ReturnType<typeof distributionOf>): Judged {
  if (id !== 'E1' || etag !== 'ETAG1' || !/^\d{12}$/.test(account)) return { wrong: 'another distribution' }
  if (typeof enabled !== 'boolean') return { wrong: 'enabled is no boolean' }
  const strange = aliases.find((name) => typeof name !== 'string' || name !== name.toLowerCase())
  return strange === undefined ? { is: 'a distribution' } : { wrong: `the alias ${strange}` }
}

let built: ReturnType<typeof build> | undefined

/** One client for all executions, whose network is an answer in memory. */
function sdk(): ReturnType<typeof build> {
  built ??= build()
  return built
}

function build() {
  const answer = {
    statusCode: 200,
    headers: { etag: 'ETAG1', 'content-type': 'text/xml' },
    body: Buffer.alloc(0),
  }
  const client = cloudfrontClient({
    region: 'us-east-1',
    credentials: { accessKeyId: 'AKIAEXAMPLE', secretAccessKey: 'secret' },
    maxAttempts: 1,
    // What is sent is of no interest here.
    signer: { sign: async (request) => request },
    requestHandler: {
      handle: async () => ({ response: { ...answer, headers: { ...answer.headers } } }),
    },
  })
  return { client, answer }
}

/** A document made plain: the same once more, and with what another parser reads in the one that it came from. */
export const plainDocuments: Target<string> = {
  name: 'answers made plain',
  scripts: /\/src\/aws\/cloudfront\/(body|xml)\.ts|parse-xml/,
  corpus: [distribution, ...configs],
  mutate: (text, corpus: readonly string[], random: Random) => mutated(text, corpus, words, random),
  judge: (text) => {
    let plain: Uint8Array
    try {
      plain = plainly(Buffer.from(text))
    } catch (thrown) {
      if (!(thrown instanceof BrokenAnswer)) throw thrown
      return { is: 'refused' }
    }
    const again = plainly(plain)
    return Buffer.from(again).equals(Buffer.from(plain))
      ? { is: 'plain' }
      : { wrong: 'made plain twice, it differs' }
  },
}
