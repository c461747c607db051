import type { Holder } from '../world.ts'
import { readConfig, type Settings, withAliases, withEnabled } from './config.ts'
import { acceptable, tenantSettings } from './tenant-settings.ts'
import { latest } from './versions.ts'

/** A configuration of either kind, as versions keep it. @throws Refused as {@link readConfig} */
export const readSettings = (xml: string): Settings =>
  xml.startsWith('<DistributionTenant') ? acceptable(tenantSettings({ xml })) : readConfig(xml)

/** What may differ from the latest configuration of a distribution or of a tenant: all else stays as it is. */
export interface Difference {
  readonly aliases?: readonly string[]
  readonly enabled?: boolean
}

/** The latest configuration of a holder with other names, or enabled or disabled. */
export function changed(holder: Holder, difference: Difference): Settings {
  const version = latest(holder)
  const { aliases = version.aliases, enabled = version.enabled } = difference
  if (holder.kind === 'distribution') {
    const named = difference.aliases === undefined ? version.xml : withAliases(version.xml, aliases)
    return readConfig(difference.enabled === undefined ? named : withEnabled(named, enabled))
  }
  const settings = tenantSettings(version)
  const inactive = settings.inactive.filter((domain) => !aliases.includes(domain))
  const domains = [
    ...settings.domains.filter((domain) => aliases.includes(domain) || inactive.includes(domain)),
    ...aliases.filter((name) => !settings.domains.includes(name)),
  ]
  return acceptable({ ...settings, domains, inactive, enabled })
}
