import { element, namespace } from '../cloudfront/xml.ts'

/** What a distribution of a scene is made of; all else is as most people have it. */
export interface ConfigOptions {
  readonly callerReference: string
  readonly aliases?: readonly string[]
  /** ARN of a certificate in ACM; without one the distribution has the default certificate. */
  readonly certificateArn?: string | undefined
  readonly enabled?: boolean
  readonly comment?: string
  readonly origin?: string
  /** Value of the header that the origin trusts: a secret that must never be seen outside a configuration. */
  readonly originSecret?: string
  readonly webAclArn?: string
  /** Bucket of the legacy access logs, without `.s3.amazonaws.com`; empty: no logs. */
  readonly logBucket?: string
  /** ARN of a Lambda@Edge function version. */
  readonly edgeFunction?: string
  readonly ipv6?: boolean
  readonly priceClass?: string
  readonly staging?: boolean
  readonly continuousDeploymentPolicyId?: string
  readonly tenantOnly?: boolean
  /** Further elements at the end, as a newer version of the API would have them. */
  readonly more?: string
}

/** A full <DistributionConfig> as GetDistributionConfig shows it, with an element that no SDK knows yet. */
export function configXml(options: ConfigOptions): string {
  return [
    `<DistributionConfig xmlns="${namespace}">`,
    element('CallerReference', options.callerReference),
    list('Aliases', 'CNAME', options.aliases ?? []),
    '<DefaultRootObject>index.html</DefaultRootObject>',
    origins(options),
    '<OriginGroups><Quantity>0</Quantity></OriginGroups>',
    `<DefaultCacheBehavior>${behavior(options.edgeFunction)}</DefaultCacheBehavior>`,
    `<CacheBehaviors><Quantity>1</Quantity><Items><CacheBehavior><PathPattern>/assets/*</PathPattern>${behavior()}</CacheBehavior></Items></CacheBehaviors>`,
    '<CustomErrorResponses><Quantity>1</Quantity><Items><CustomErrorResponse><ErrorCode>404</ErrorCode><ResponsePagePath>/404.html</ResponsePagePath><ResponseCode>404</ResponseCode><ErrorCachingMinTTL>10</ErrorCachingMinTTL></CustomErrorResponse></Items></CustomErrorResponses>',
    element('Comment', options.comment ?? 'Shop & <checkout>'),
    logging(options.logBucket ?? ''),
    element('PriceClass', options.priceClass ?? 'PriceClass_100'),
    element('Enabled', options.enabled ?? true),
    certificate(options.certificateArn),
    '<Restrictions><GeoRestriction><RestrictionType>none</RestrictionType><Quantity>0</Quantity></GeoRestriction></Restrictions>',
    element('WebACLId', options.webAclArn ?? ''),
    '<HttpVersion>http2and3</HttpVersion>',
    element('IsIPV6Enabled', options.ipv6 ?? true),
    element('ContinuousDeploymentPolicyId', options.continuousDeploymentPolicyId ?? ''),
    element('Staging', options.staging ?? false),
    options.tenantOnly ? element('ConnectionMode', 'tenant-only') : '',
    '<QuantumShield mode="strict"><Level>7</Level><!-- newer than any SDK --><Note>a &amp; b &#x2603;</Note></QuantumShield>',
    options.more ?? '',
    '</DistributionConfig>',
  ].join('')
}

const list = (name: string, item: string, values: readonly string[]): string => {
  const items = values.map((value) => element(item, value)).join('')
  return `<${name}><Quantity>${values.length}</Quantity>${items === '' ? '' : `<Items>${items}</Items>`}</${name}>`
}

function origins(options: ConfigOptions): string {
  const header = `<OriginCustomHeader><HeaderName>x-origin-secret</HeaderName>${element('HeaderValue', options.originSecret ?? 'canary-origin-secret')}</OriginCustomHeader>`
  return [
    '<Origins><Quantity>1</Quantity><Items><Origin><Id>app</Id>',
    element('DomainName', options.origin ?? 'app.internal.example'),
    '<OriginPath></OriginPath>',
    `<CustomHeaders><Quantity>1</Quantity><Items>${header}</Items></CustomHeaders>`,
    '<CustomOriginConfig><HTTPPort>80</HTTPPort><HTTPSPort>443</HTTPSPort><OriginProtocolPolicy>https-only</OriginProtocolPolicy><OriginSslProtocols><Quantity>1</Quantity><Items><SslProtocol>TLSv1.2</SslProtocol></Items></OriginSslProtocols><OriginReadTimeout>30</OriginReadTimeout><OriginKeepaliveTimeout>5</OriginKeepaliveTimeout></CustomOriginConfig>',
    '<ConnectionAttempts>3</ConnectionAttempts><ConnectionTimeout>10</ConnectionTimeout><OriginShield><Enabled>false</Enabled></OriginShield><OriginAccessControlId></OriginAccessControlId>',
    '</Origin></Items></Origins>',
  ].join('')
}

function behavior(edgeFunction = ''): string {
  const association = `<LambdaFunctionAssociation>${element('LambdaFunctionARN', edgeFunction)}<EventType>viewer-request</EventType><IncludeBody>false</IncludeBody></LambdaFunctionAssociation>`
  const functions =
    edgeFunction === '' ? '<Quantity>0</Quantity>' : `<Quantity>1</Quantity><Items>${association}</Items>`
  return [
    '<TargetOriginId>app</TargetOriginId><TrustedSigners><Enabled>false</Enabled><Quantity>0</Quantity></TrustedSigners><TrustedKeyGroups><Enabled>false</Enabled><Quantity>0</Quantity></TrustedKeyGroups>',
    '<ViewerProtocolPolicy>redirect-to-https</ViewerProtocolPolicy>',
    '<AllowedMethods><Quantity>2</Quantity><Items><Method>HEAD</Method><Method>GET</Method></Items><CachedMethods><Quantity>2</Quantity><Items><Method>HEAD</Method><Method>GET</Method></Items></CachedMethods></AllowedMethods>',
    '<SmoothStreaming>false</SmoothStreaming><Compress>true</Compress>',
    `<LambdaFunctionAssociations>${functions}</LambdaFunctionAssociations>`,
    '<FunctionAssociations><Quantity>0</Quantity></FunctionAssociations><FieldLevelEncryptionId></FieldLevelEncryptionId>',
    '<CachePolicyId>658327ea-f89d-4fab-a63d-7e88639e58f6</CachePolicyId>',
  ].join('')
}

function logging(bucket: string): string {
  const name = bucket === '' ? '' : `${bucket}.s3.amazonaws.com`
  return `<Logging>${element('Enabled', bucket !== '')}<IncludeCookies>false</IncludeCookies>${element('Bucket', name)}<Prefix></Prefix></Logging>`
}

function certificate(arn: string | undefined): string {
  if (arn === undefined) {
    return '<ViewerCertificate><CloudFrontDefaultCertificate>true</CloudFrontDefaultCertificate><SSLSupportMethod>vip</SSLSupportMethod><MinimumProtocolVersion>TLSv1</MinimumProtocolVersion><CertificateSource>cloudfront</CertificateSource></ViewerCertificate>'
  }
  return `<ViewerCertificate><CloudFrontDefaultCertificate>false</CloudFrontDefaultCertificate>${element('ACMCertificateArn', arn)}<SSLSupportMethod>sni-only</SSLSupportMethod><MinimumProtocolVersion>TLSv1.2_2021</MinimumProtocolVersion>${element('Certificate', arn)}<CertificateSource>acm</CertificateSource></ViewerCertificate>`
}
