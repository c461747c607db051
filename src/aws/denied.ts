import type { Trouble } from './answer.ts'
import { bucketOf, dependentActions } from './cloudfront/dependents.ts'
import type { Asked } from './refusals.ts'

/**
 * The action and the resource as the text of AccessDenied names them; only what has the shape of either is taken over. S3 puts the
 * resource in quotes, and two actions of Lambda end in an asterisk.
 */
const denied =
  /not authorized to perform: ([a-z0-9-]{1,32}:[A-Za-z]{1,64}\*?)(?: on resource: "?(arn:[\w:/.*+=,@-]{1,300}))?/

/** How CloudFront itself says that an update lacks a permission for the bucket of the logs (terraform-provider-aws#3622, aws-cdk#33747). */
const deniedLogs =
  /^You don['’]t have permission to access the S3 bucket for CloudFront logs: ([a-z0-9][a-z0-9.-]{2,300})(?=\s|$)/i

/** The same for a function at the edge (serverless-lambda-edge-pre-existing-cloudfront#36). */
export const deniedFunction =
  /^Lambda@Edge cannot [a-z ]{1,40} the specified Lambda function\. Update the IAM policy to add permission: lambda:[A-Za-z]{1,64}\*? for resource: (arn:[\w:/.+=,@-]{1,300}\w)/

/** The role of the session that was refused, or the user, as the text names it (IAM User Guide: IAM identifiers; names of both). */
const refusedOne =
  /^User: arn:[a-z-]{1,16}:(?:sts::\d{12}:assumed-role\/|iam::\d{12}:(user)\/(?:[!-~]{1,512}\/)?)([\w+=,.@-]{1,64})[ /]/

/** What a role lacks, as a sentence with the statement to add. `text`: of the refusal, which names the role. `policy`: all of it. */
export function addToRole(text: string, statement: object, policy = ''): string {
  const [, kind = 'role', name = ''] = refusedOne.exec(text) ?? []
  return `Add to the ${kind}${name && ` ${name}`}${policy}: ${JSON.stringify(statement)}`
}

/** Who lacks one permission of the zone mostly lacks all, and would learn of one in each run. */
const policyOfTheZone = ' (all that DNS needs is in docs/iam/dns-role.json)'

/** What to do about an AccessDenied: whose policy says no, and what is to be allowed where. */
export function permissionRemedy({ operation, resource, statement }: Asked, { text }: Trouble): string {
  const dependent = dependentOf(text, resource)
  if (dependent !== undefined) return dependent
  const [, action = operation, named = resource] = denied.exec(text) ?? []
  const elsewhere = notByTheRole(text, action, named)
  if (elsewhere !== undefined) return elsewhere
  const actions = Object.values(dependentActions).find(
    (some) => some.length > 1 && some.some((one) => likeAction(one, action)),
  )
  const lacking =
    action === operation && statement
      ? statement
      : { Effect: 'Allow', Action: actions ?? action, Resource: named }
  return addToRole(text, lacking, action.startsWith('route53:') ? policyOfTheZone : '')
}

/** What to do where the permission for what a configuration names is missing, and CloudFront says so in words of its own. */
function dependentOf(text: string, updated: string): string | undefined {
  const [, partition = 'aws'] = updated.split(':')
  const host = deniedLogs.exec(text)?.[1]
  const version = deniedFunction.exec(text)?.[1]
  const lacking =
    host !== undefined
      ? { Action: dependentActions.logBuckets, Resource: `arn:${partition}:s3:::${bucketOf(host)}` }
      : version === undefined
        ? undefined
        : { Action: dependentActions.functions, Resource: version }
  // Such a text does not say whose permission it is.
  const whose = ` that updates ${updated.replace(/^.*\//, '')}`
  return lacking && addToRole(text, { Effect: 'Allow', ...lacking }, whose)
}

/**
 * What to do where no Allow that is added to the role helps (IAM User Guide, "Troubleshoot access denied error messages"): an explicit
 * deny, or a policy beside that of the role. `action` on `named` is what was asked for. `undefined`: an Allow may be what is missing.
 */
export function notByTheRole(text: string, action: string, named: string): string | undefined {
  if (/ with an explicit deny\b/i.test(text))
    return `A policy explicitly denies ${action}, which overrides every Allow. Change that Deny for ${named}.`
  if (/ because no session policy allows\b/i.test(text))
    return `A session policy does not allow ${action} on ${named}. If it is that of keys of the environment, allow it there. Otherwise this run has set it. Report this as an issue, with the message.`
  const limit =
    / because (no (?:service control|resource control|VPC endpoint) policy|no permissions boundary) allows\b/i.exec(
      text,
    )?.[1]
  return limit === undefined
    ? undefined
    : `The role is limited by another policy (${limit} allows it). Allow ${action} for ${named} there.`
}

/** Whether `pattern`, which may end in an asterisk, stands for the action. */
function likeAction(pattern: string, action: string): boolean {
  return pattern.endsWith('*') ? action.startsWith(pattern.slice(0, -1)) : pattern === action
}
