import { isWildcard, matchesMasked, registrable } from '../base/alias.ts'

/** Services that keep a distribution of their own, in an account of AWS, for a custom domain name of a customer. */
type ManagedBy = 'API Gateway' | 'Amplify Hosting' | 'Cognito' | 'AppSync'

/** A holder that no distribution list shows and no mover can touch: only its service releases the name. */
export interface ManagedHolder {
  readonly by: ManagedBy
  /** `known`: the account is one of that service. `likely`: only the name speaks for it. */
  readonly certainty: 'known' | 'likely'
  readonly evidence: string
  /** Commands that find the name in that service and release it; the name goes unserved with the last of them. */
  readonly release: string
}

/**
 * Accounts in which API Gateway keeps the distributions of edge-optimized custom domain names, by region (aws-docs: API
 * Gateway Developer Guide, "Set up an edge-optimized custom domain name", log access).
 */
const apiGatewayAccounts: Readonly<Record<string, string>> = {
  'us-east-1': '392220576650',
  'us-east-2': '718770453195',
  'us-west-1': '968246515281',
  'us-west-2': '109351309407',
  'ca-central-1': '796887884028',
  'eu-west-1': '631144002099',
  'eu-west-2': '544388816663',
  'eu-west-3': '061510835048',
  'eu-central-1': '474240146802',
  'eu-central-2': '166639821150',
  'eu-north-1': '394634713161',
  'eu-south-1': '753362059629',
  'eu-south-2': '359345898052',
  'ap-northeast-1': '969236854626',
  'ap-northeast-2': '020402002396',
  'ap-northeast-3': '360671645888',
  'ap-southeast-1': '195145609632',
  'ap-southeast-2': '798376113853',
  'ap-southeast-3': '652364314486',
  'ap-southeast-4': '849137399833',
  'ap-south-1': '507069717855',
  'ap-south-2': '644042651268',
  'ap-east-1': '174803364771',
  'sa-east-1': '287228555773',
  'me-south-1': '855739686837',
  'me-central-1': '614065512851',
}

/** The ends of account numbers in which holders of Amplify Hosting were seen (reports in aws-amplify/amplify-hosting). */
const amplifyEndings = ['200621', '359175']

/** First labels that people give to one service far more often than to anything else. */
const customaryLabels: readonly (readonly [label: RegExp, by: ManagedBy])[] = [
  [/^(auth|login|signin|sso|idp|id|accounts?)$/, 'Cognito'],
  [/^(graphql|gql|appsync)$/, 'AppSync'],
  [/^(api|apis|rest|gateway|ws)$/, 'API Gateway'],
]

/**
 * Whether a service holds the alias, by the digits that CloudFront shows of the holder's account, else by the name. The
 * name is a hint and no proof: anybody may call a distribution `auth`. Six visible digits: two accounts in a million share
 * them with one of these by chance, for each of them.
 */
export function managedHolder(alias: string, maskedAccount: string): ManagedHolder | undefined {
  for (const [region, account] of Object.entries(apiGatewayAccounts))
    if (matchesMasked(account, maskedAccount))
      return {
        by: 'API Gateway',
        certainty: 'known',
        evidence: `there API Gateway keeps the edge-optimized domain names of ${region}`,
        release: releases['API Gateway'](alias, region),
      }
  if (amplifyEndings.some((ending) => maskedAccount.endsWith(ending)))
    return {
      by: 'Amplify Hosting',
      certainty: 'known',
      evidence: 'there Amplify Hosting keeps distributions of its own',
      release: releases['Amplify Hosting'](alias, ''),
    }
  const [label = ''] = alias.split('.')
  const by = customaryLabels.find(([customary]) => customary.test(label))?.[1]
  if (by === undefined) return undefined
  return {
    by,
    certainty: 'likely',
    evidence: `names that begin with ${label}. are often custom domains of ${by}`,
    release: releases[by](alias, ''),
  }
}

/** How each service is asked about a name and made to release it; `region` empty: not known. */
const releases: Readonly<Record<ManagedBy, (alias: string, region: string) => string>> = {
  'API Gateway': (alias, region) =>
    lines(
      `aws apigateway get-domain-name --domain-name ${quoted(alias)} --region ${region || 'REGION'}`,
      `aws apigateway delete-domain-name --domain-name ${quoted(alias)} --region ${region || 'REGION'}`,
      '# or keep the domain name and migrate it to a REGIONAL endpoint, which does not use a distribution',
    ),
  'Amplify Hosting': (alias) =>
    lines(
      '# in every region and app that may have it; then wait an hour and try again',
      'aws amplify list-apps --region REGION',
      `aws amplify delete-domain-association --app-id APP_ID --domain-name ${quoted(registrable(alias) ?? alias)} --region REGION`,
    ),
  Cognito: (alias) =>
    lines(
      `aws cognito-idp describe-user-pool-domain --domain ${quoted(alias)} --region REGION`,
      `aws cognito-idp delete-user-pool-domain --domain ${quoted(alias)} --user-pool-id POOL_ID --region REGION`,
    ),
  AppSync: (alias) =>
    lines(
      `aws appsync get-domain-name --domain-name ${quoted(alias)} --region REGION`,
      `aws appsync disassociate-api --domain-name ${quoted(alias)} --region REGION`,
      `aws appsync delete-domain-name --domain-name ${quoted(alias)} --region REGION`,
    ),
}

function lines(...all: readonly string[]): string {
  return all.join('\n')
}

/** A shell would take the asterisk of a wildcard for itself. */
function quoted(name: string): string {
  return isWildcard(name) ? `'${name}'` : name
}
