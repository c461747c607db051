import { parseArgs } from 'node:util'
import { startCloud } from './cloud.ts'
import { standardScene } from './scene/standard.ts'

/**
 * The local cloud as a process of its own: fills it with the standard scene, prints one line of JSON (the environment that
 * leads there, keys for the AWS CLI, and what is in the scene), and runs until SIGINT or SIGTERM.
 */
const { values } = parseArgs({
  options: {
    'deploy-time': { type: 'string', default: '2000' },
    edges: { type: 'string', default: '8' },
    neighbours: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
  },
})
const longest = Number(values['deploy-time'])
const cloud = await startCloud({
  seed: Number(values.seed),
  edges: Number(values.edges),
  deployTime: { min: longest / 2, max: longest },
})
const scene = await standardScene(cloud.world, cloud.dns, { neighbours: Number(values.neighbours) })
const stop = () => void cloud.stop().then(() => process.exit(0))
process.once('SIGINT', stop)
process.once('SIGTERM', stop)
console.log(
  JSON.stringify({
    environment: cloud.environment(),
    operator: {
      AWS_ACCESS_KEY_ID: scene.operator.accessKeyId,
      AWS_SECRET_ACCESS_KEY: scene.operator.secretAccessKey,
      AWS_REGION: 'us-east-1',
    },
    dnsServers: cloud.dnsServers,
    scene: {
      alias: scene.alias,
      source: scene.source.id,
      target: scene.target.id,
      role: scene.role.arn,
      account: scene.account,
    },
  }),
)
