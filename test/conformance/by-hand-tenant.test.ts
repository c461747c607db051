import { describe, expect, test } from 'vitest'
import { byHand } from '../../src/commands/verdict/by-hand.ts'
import type { Exposure } from '../../src/move/status.ts'
import { tenantSettings } from '../cloud/cloudfront/tenant-settings.ts'
import { latest } from '../cloud/cloudfront/versions.ts'
import { facts, standing } from '../unit/commands/verdict/exposed.ts'
import { type TenantPlane, tenantPlane } from './cloudfront/tenant-plane.ts'
import { aliasesOf, www } from './control-plane.ts'
import { knowsTenants, missing, shell, slow } from './shell.ts'

const tooOld = knowsTenants ? '' : ' (skipped: this version of `aws` does not know tenants)'
const without = missing.length === 0 ? tooOld : ` (skipped: there is no ${missing.join(' and no ')})`
describe.skipIf(without !== '')(
  `the printed commands for tenants, run by bash and the AWS CLI${without}`,
  { timeout: slow },
  () => {
    const paste = (source: string, target: string, kind: Exposure['kind']): string =>
      byHand(facts(source, target), standing(kind, {}, [www]))[0]?.paste ?? ''
    const prove = (plane: TenantPlane): void => plane.permit(www, plane.tenant.domain)

    test('the source is disabled: the alias moves to the tenant, and the source serves its other names again', async () => {
      const plane = await tenantPlane()
      prove(plane)
      await shell(plane, paste(plane.source.id, plane.tenant.id, 'source-disabled'))
      expect(aliasesOf(plane.tenant)).toContain(www)
      expect(latest(plane.source).enabled).toBe(true)
    })

    test('the source is a tenant that is disabled: the alias moves to the distribution, by the call that knows tenants', async () => {
      const plane = await tenantPlane()
      const name = 'shop-a.shop.example'
      plane.permit(name, plane.target.domain)
      plane.disable(plane.tenant)
      const [{ paste: lines = '' } = {}] = byHand(
        facts(plane.tenant.id, plane.target.id),
        standing('source-disabled', {}, [name]),
      )
      await shell(plane, lines)
      expect(aliasesOf(plane.target)).toContain(name)
      expect(latest(plane.tenant).enabled).toBe(true)
    })

    test('no distribution has the alias: the tenant gets it, and keeps everything else', async () => {
      const plane = await tenantPlane({ tenantOmitted: 'reset' })
      prove(plane)
      const before = tenantSettings(latest(plane.tenant))
      await shell(
        plane,
        `${paste(plane.source.id, plane.tenant.id, 'not-read').split('show=')[0]}edit "$source_profile" "$source_id" "$remove"`,
      )
      await shell(plane, paste(plane.source.id, plane.tenant.id, 'held-by-nobody'))
      const after = tenantSettings(latest(plane.tenant))
      expect(after.domains).toEqual([...before.domains, www].toSorted())
      expect({ ...after, domains: [] }).toEqual({ ...before, domains: [] })
    })

    test('a tenant that is disabled is enabled again; the state is read', async () => {
      const plane = await tenantPlane()
      const tools = paste(plane.source.id, plane.tenant.id, 'not-read').split('show=')[0]
      await shell(plane, `${tools}edit_tenant "$target_profile" "$target_id" '.Enabled = false'`)
      expect(latest(plane.tenant).enabled).toBe(false)
      await shell(plane, paste(plane.source.id, plane.tenant.id, 'target-disabled'))
      expect(latest(plane.tenant).enabled).toBe(true)
      expect(await shell(plane, paste(plane.source.id, plane.tenant.id, 'not-read'))).toContain(
        plane.tenant.id,
      )
      expect(await shell(plane, paste(plane.source.id, plane.tenant.id, 'taken'))).toContain(www)
    })
  },
)
