import { spawnSync } from 'node:child_process'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Builds `dist/` anew and fails when it is not, byte for byte and file for file, what is committed. */

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
await import('./build.ts')
const { stdout, status } = spawnSync('git', ['status', '--porcelain', '--', 'dist'], {
  cwd: root,
  encoding: 'utf8',
})
if (status !== 0 || stdout !== '') {
  console.error(`dist/ is not what its sources give; run \`npm run build\` and commit it:\n${stdout}`)
  process.exit(1)
}
console.log('dist/ is what its sources give')
