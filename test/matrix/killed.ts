import { allow, role } from '../cloud/scene.ts'
import type { Play } from './play.ts'

/** A role of an account that has neither end. */
export function strange({ stage: { cloud } }: Play): string {
  const policies = [allow(['cloudfront:*'], '*')]
  return role(cloud.world, { account: '777777777777', name: 'move-alias', policies }).arn
}

/** Killed right behind its n-th accepted change of a distribution. Its plan. */
export async function killedAfter(play: Play, n: number): Promise<string> {
  let changes = 0
  const run = await play.run({
    after: ({ kill }, { mutating, status, endpoint }) => {
      if (mutating && status === 200 && endpoint === 'cloudfront' && ++changes === n) kill()
    },
  })
  return run.outputs['plan'] ?? ''
}
