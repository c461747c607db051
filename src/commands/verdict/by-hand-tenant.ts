import { resourceOf } from '../../base/distribution.ts'

/**
 * The commands for a tenant, in place of those for a distribution; docs/tenants.md has the same. UpdateDistributionTenant is
 * sent all that GetDistributionTenant shows and an update takes, since what is left out may be reset.
 */
export const tenantTools = `# edit_tenant PROFILE ID FILTER: the same for a distribution tenant.
edit_tenant() {
  aws --profile "$1" cloudfront get-distribution-tenant --identifier "$2" > "before-$2.json" &&
    jq --arg alias "$alias_name" ".DistributionTenant | {DistributionId, Domains: [.Domains[] | {Domain}], Customizations, Parameters, ConnectionGroupId, Enabled} | with_entries(select(.value != null)) | $3" "before-$2.json" > "after-$2.json" &&
    aws --profile "$1" cloudfront update-distribution-tenant --id "$2" \\
      --if-match "$(jq -r .ETag "before-$2.json")" --cli-input-json "file://after-$2.json" \\
      --query 'DistributionTenant.[Id,Status,Enabled]' --output text
}`

const addDomain = `'.Domains = (.Domains + [{Domain: $alias}] | unique)'`

const ofSource = {
  enableSource: `edit_tenant "$source_profile" "$source_id" '.Enabled = true'`,
  giveBack: `edit_tenant "$source_profile" "$source_id" "$add_domain"`,
  readSource:
    'aws --profile "$source_profile" cloudfront get-distribution-tenant --identifier "$source_id" --output json',
}

const ofTarget = {
  enableTarget: `edit_tenant "$target_profile" "$target_id" '.Enabled = true'`,
  associate:
    'aws --profile "$target_profile" cloudfront update-domain-association --domain "$alias_name" --target-resource "DistributionTenantId=$target_id"',
  claim: `edit_tenant "$target_profile" "$target_id" "$add_domain"`,
  holder:
    'aws --profile "$target_profile" cloudfront list-domain-conflicts --domain "$alias_name" --domain-control-validation-resource "DistributionTenantId=$target_id"',
  readTarget:
    'aws --profile "$target_profile" cloudfront get-distribution-tenant --identifier "$target_id" --output json',
}

/** The commands with those of tenants in place of others, and what they need besides. `source`, `target`: ids. */
export function forTenants<T extends Readonly<Record<string, string>>>(
  commands: T,
  source: string | undefined,
  target: string,
): { readonly commands: T; readonly tools: readonly string[] } {
  const [from, to] = [source, target].map(
    (id) => id !== undefined && resourceOf(id) === 'distribution-tenant',
  )
  return {
    commands: { ...commands, ...(from ? ofSource : {}), ...(to ? ofTarget : {}) },
    tools: from || to ? [tenantTools, `add_domain=${addDomain}`] : [],
  }
}
