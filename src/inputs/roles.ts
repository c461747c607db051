import type { Inputs } from './inputs.ts'

/** The inputs that name a role. */
export const roleInputs = ['role-to-assume', 'source-role-to-assume', 'dns-role-to-assume'] as const

/** The role that one of them names. */
export function roleOf(inputs: Inputs, name: (typeof roleInputs)[number]): string | undefined {
  if (name === 'role-to-assume') return inputs.roleToAssume
  return name === 'source-role-to-assume' ? inputs.sourceRoleToAssume : inputs.dnsRoleToAssume
}
