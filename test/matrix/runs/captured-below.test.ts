import { expect, test, vi } from 'vitest'
import { setStage } from '../../virtual/stage.ts'
import { play, zoneRole } from '../dns-stage.ts'

vi.setConfig({ testTimeout: 60_000 })

/** A wildcard matches names at any depth (aws-docs: CNAMEs, "Use wildcards in alternate domain names"; safety 1, finding 11). */
const deep = ['old.eu.shop.example', '*.dev.shop.example']
const record = (name: string) => ({
  name,
  type: 'CNAME' as const,
  ttl: 60,
  values: ['d1gone000000001.cloudfront.net.'],
})

async function planned(more: Readonly<Record<string, string>> = {}) {
  const stage = await setStage({ cross: {} })
  stage.scene.zone.load(deep.map(record))
  return play(stage, 'wildcard', { ...zoneRole(stage), command: 'plan', ...more })
}

test('names further below the temporary wildcard that nobody holds are named as well: the target serves them', async () => {
  const run = await planned()
  expect(run.outputs, run.log).toMatchObject({ result: 'planned', scenario: 'wildcard' })
  const found = JSON.parse(run.outputs['report'] ?? '{}').findings.find(
    ({ id }: { id: string }) => id === 'hosts-unheld',
  )
  for (const name of deep) expect(found?.evidence).toContain(name)
  const accepted = /^accept-hosts: '?([^'\n]*)'?$/m.exec(found.remedy)?.[1] ?? ''
  const again = await planned({ 'accept-hosts': accepted })
  expect(again.outputs, again.log).toMatchObject({ result: 'planned' })
  expect(again.log).toContain('info    Other hosts may be served by the target')
})
