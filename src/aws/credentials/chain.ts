/**
 * Why a role was not given to the session of another role, so that both policies can be put right; `undefined`: for a reason
 * that has nothing to do with the chain. Both sides must agree (aws-docs: IAM User Guide, "Cross-account policy evaluation
 * logic"): the policy of the role that assumes, and the trust policy of the role that is assumed.
 */
export function explainChained(
  code: string,
  text: string,
  role: string,
  by: string,
): { why: string; remedy: string } | undefined {
  if (!/^AccessDenied/.test(code)) return undefined
  const policy = { Effect: 'Allow', Action: 'sts:AssumeRole', Resource: role }
  const trust = { Effect: 'Allow', Principal: { AWS: by }, Action: 'sts:AssumeRole' }
  const session = /no session policy allows/i.test(text)
    ? ' This action generates the session policy. Report this as an issue.'
    : ''
  return {
    why: `role-chaining is true, and ${by} cannot assume it: ${by} does not have the permission, the trust policy does not allow it, or the role does not exist`,
    remedy: `The policy of ${by} needs ${JSON.stringify(policy)}, and the trust policy of ${role} needs ${JSON.stringify(trust)}.${session}`,
  }
}
