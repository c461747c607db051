import { Refused } from '../identity.ts'
import type { World } from '../world.ts'

/** Whether a wildcard alias answers for a name or for a narrower wildcard: `*.example.com` for `www.example.com`. */
export function covers(world: World, wildcard: string, name: string): boolean {
  if (!wildcard.startsWith('*.') || wildcard === name) return false
  const suffix = wildcard.slice(1)
  if (!name.endsWith(suffix) || name.length === suffix.length) return false
  return world.switches.wildcardManyLevels || !name.slice(0, -suffix.length).includes('.')
}

/** Whether a name of a certificate covers an alias: exactly, or by a wildcard for one label (guide, CNAMEs page). */
export function certificateNameCovers(name: string, alias: string): boolean {
  const lower = name.toLowerCase()
  if (lower === alias) return true
  const dot = alias.indexOf('.')
  return lower.startsWith('*.') && dot > 0 && lower.slice(1) === alias.slice(dot)
}

/**
 * Checks the syntax of an alias (guide, CNAMEs and wildcard pages). A trailing dot is not a matter of syntax to
 * CloudFront: it is refused as not covered by the certificate.
 * @throws Refused InvalidArgument
 */
export function checkSyntax(alias: string): void {
  const name = alias.endsWith('.') ? alias.slice(0, -1) : alias
  const labels = (name.startsWith('*.') ? name.slice(2) : name).split('.')
  const sound =
    name.length <= 253 &&
    labels.length >= 2 &&
    labels.every((label) => /^[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?$/.test(label))
  if (!sound) {
    throw new Refused(
      400,
      'InvalidArgument',
      'The parameter CNAME contains one or more parameters that are not valid.',
    )
  }
}
