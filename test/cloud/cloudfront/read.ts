import type { CloudResponse } from '../http.ts'
import type { Holder } from '../world.ts'
import { answer } from './answer.ts'
import { withAliases } from './config.ts'
import { type Asked, arnOf, ownDistribution, page, pageSize } from './request.ts'
import { refused } from './texts.ts'
import { countRead, type View, view } from './versions.ts'
import { at, element, namespace, parse } from './xml.ts'

const xmlns = ` xmlns="${namespace}"`

/** GET /2020-05-31/distribution/{Id} */
export function getDistribution(asked: Asked): CloudResponse {
  const shown = look(asked, 'cloudfront:GetDistribution')
  return answer(distributionXml(asked, shown), { etag: shown.version.etag })
}

/** GET /2020-05-31/distribution/{Id}/config */
export function getDistributionConfig(asked: Asked): CloudResponse {
  const shown = look(asked, 'cloudfront:GetDistributionConfig')
  return answer(configXml(asked, shown), { etag: shown.version.etag })
}

function look(asked: Asked, action: string): View {
  asked.demand(action, arnOf(asked, asked.id))
  const distribution = ownDistribution(asked, asked.id, 'noDistribution')
  countRead(asked.world, distribution)
  return view(asked.world, distribution, `${asked.identity.account} ${action}`)
}

/** The configuration: the bytes that were put, unless a switch says that the service gives its aliases back otherwise. */
function configXml({ world }: Asked, { config }: View): string {
  const { aliasOrder, aliasCase } = world.switches
  if (aliasOrder === 'as-put' && aliasCase === 'as-put') return config.xml
  const ordered = aliasOrder === 'as-put' ? config.aliases : config.aliases.toSorted().toReversed()
  return withAliases(config.xml, aliasCase === 'as-put' ? ordered : ordered.map((name) => name.toUpperCase()))
}

/** The <Distribution> of GetDistribution and UpdateDistribution. Inside it the configuration declares no namespace again. */
export function distributionXml(asked: Asked, shown: View): string {
  const { distribution, version, status, config } = shown
  const inner = configXml(asked, shown)
  const head = inner.indexOf('>')
  const none = '<Enabled>false</Enabled><Quantity>0</Quantity>'
  const recordals = config.aliases.map(
    (alias) =>
      `<AliasICPRecordal>${element('CNAME', alias)}<ICPRecordalStatus>APPROVED</ICPRecordalStatus></AliasICPRecordal>`,
  )
  return [
    `<Distribution${xmlns}>`,
    element('Id', distribution.id),
    element('ARN', distribution.arn),
    element('Status', status),
    element('LastModifiedTime', new Date(version.acceptedAt).toISOString()),
    '<InProgressInvalidationBatches>0</InProgressInvalidationBatches>',
    element('DomainName', distribution.domain),
    `<ActiveTrustedSigners>${none}</ActiveTrustedSigners>`,
    `<ActiveTrustedKeyGroups>${none}</ActiveTrustedKeyGroups>`,
    inner.slice(0, head).replace(xmlns, '') + inner.slice(head),
    recordals.length === 0 ? '' : `<AliasICPRecordals>${recordals.join('')}</AliasICPRecordals>`,
    '</Distribution>',
  ].join('')
}

const summarised = [
  'Aliases',
  'Origins',
  'OriginGroups',
  'DefaultCacheBehavior',
  'CacheBehaviors',
  'CustomErrorResponses',
  'Comment',
  'PriceClass',
  'Enabled',
  'ViewerCertificate',
  'Restrictions',
  'WebACLId',
  'HttpVersion',
  'IsIPV6Enabled',
]

/** GET /2020-05-31/distribution */
export function listDistributions(asked: Asked): CloudResponse {
  const { world, request, identity } = asked
  asked.demand('cloudfront:ListDistributions', '*')
  const marker = request.query.get('Marker') ?? undefined
  const size = pageSize(asked, request.query.get('MaxItems') ?? undefined, 100)
  const own = [...world.distributions.values()].filter(({ account }) => account === identity.account)
  const { items, next } = page(own, size, marker, ({ id }) => id)
  const summaries = items.map((distribution) =>
    summaryXml(asked, view(world, distribution, `${identity.account} list`)),
  )
  return answer(
    [
      `<DistributionList${xmlns}>`,
      element('Marker', marker ?? ''),
      element('NextMarker', next),
      element('MaxItems', size),
      element('IsTruncated', next !== undefined),
      element('Quantity', items.length),
      summaries.length === 0 ? '' : `<Items>${summaries.join('')}</Items>`,
      '</DistributionList>',
    ].join(''),
  )
}

function summaryXml(asked: Asked, shown: View): string {
  const { distribution, version, status, config } = shown
  const xml = configXml(asked, shown)
  const root = xml === config.xml ? config.root : parse(xml)
  const parts = summarised.map((name) => {
    const part = at(root, name)
    return part === undefined ? '' : xml.slice(part.start, part.end)
  })
  return [
    '<DistributionSummary>',
    element('Id', distribution.id),
    element('ARN', distribution.arn),
    element('ETag', version.etag),
    element('Status', status),
    element('LastModifiedTime', new Date(version.acceptedAt).toISOString()),
    element('DomainName', distribution.domain),
    ...parts,
    element('Staging', distribution.staging),
    distribution.tenantOnly ? element('ConnectionMode', 'tenant-only') : '',
    '</DistributionSummary>',
  ].join('')
}

/** The tags of a distribution or of a tenant. */
export function tagItems({ tags }: Holder): string {
  const items = [...tags].map(([key, value]) => `<Tag>${element('Key', key)}${element('Value', value)}</Tag>`)
  return `<Items>${items.join('')}</Items>`
}

/** GET /2020-05-31/tagging?Resource=ARN */
export function listTags(asked: Asked): CloudResponse {
  const arn = asked.request.query.get('Resource') ?? ''
  asked.demand('cloudfront:ListTagsForResource', arn)
  const holder = asked.world.holders.find((one) => one.arn === arn)
  if (holder?.account !== asked.identity.account) throw refused(asked.world, 'noResource')
  return answer(`<Tags${xmlns}>${tagItems(holder)}</Tags>`)
}
