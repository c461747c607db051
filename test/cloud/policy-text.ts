import { type Policy, Refused } from './identity.ts'

/** The session policy that a caller hands over, as STS reads it. Throws {@link Refused}: MalformedPolicyDocument. */
export function parsePolicy(text: string): Policy {
  const malformed = (why: string) => new Refused(400, 'MalformedPolicyDocument', why)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) throw malformed('This policy contains invalid Json')
    throw error
  }
  if (!isPolicy(value)) throw malformed('Syntax errors in policy.')
  return value
}

function isPolicy(value: unknown): value is Policy {
  if (typeof value !== 'object' || value === null || !('Version' in value) || !('Statement' in value))
    return false
  const { Version, Statement } = value
  if (Version !== '2012-10-17' || !Array.isArray(Statement)) return false
  // Without a statement IAM refuses it as well (otterize/intents-operator#481).
  return Statement.length > 0 && Statement.every(isStatement)
}

function isStatement(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (!('Effect' in value && 'Action' in value && 'Resource' in value)) return false
  const known = ['Sid', 'Effect', 'Action', 'Resource', 'Condition']
  return (
    (value.Effect === 'Allow' || value.Effect === 'Deny') &&
    isText(value.Action, /^(?:\*|[a-z0-9-]+:[A-Za-z*?]+)$/) &&
    isText(value.Resource, /^(?:\*|arn:.+)$/) &&
    Object.keys(value).every((key) => known.includes(key))
  )
}

function isText(value: unknown, form: RegExp): boolean {
  const items: unknown[] = Array.isArray(value) ? value : [value]
  return items.length > 0 && items.every((item) => typeof item === 'string' && form.test(item))
}
