import { describe, expect, test } from 'vitest'
import {
  type Desk,
  moveByAssociating,
  moveByDisabling,
  moveByReleasing,
  moveByWildcard,
} from '../matrix/controls/article.ts'
import { blocks } from '../unit/repository/workflows.ts'
import { aliasesOf, type ControlPlane, controlPlane } from './control-plane.ts'
import { missing, shell, slow } from './shell.ts'

/**
 * "By hand" in docs/benchmarks.md is counted on virtual time, on which the `aws` program cannot run: here it runs, and makes the
 * same calls in the same order, once for each name. Only how often it asks for a deployment depends on time.
 */

const steps = {
  'same-account': {
    script: [
      'aws --profile target cloudfront associate-alias --target-distribution-id "$target_id" --alias "$alias_name"',
      'wait_for target "$target_id"',
    ],
    byHand: moveByAssociating,
  },
  wildcard: {
    script: [
      'with_wildcard edit target "$target_id" "$add"',
      'wait_for target "$target_id"',
      'edit source "$source_id" "$remove"',
      'wait_for source "$source_id"',
      'edit target "$target_id" "$add"',
      'wait_for target "$target_id"',
      'with_wildcard edit target "$target_id" "$remove"',
      'wait_for target "$target_id"',
    ],
    byHand: moveByWildcard,
  },
  'disable-source': {
    script: [
      'edit source "$source_id" ".Enabled = false"',
      'wait_for source "$source_id"',
      'aws --profile target cloudfront associate-alias --target-distribution-id "$target_id" --alias "$alias_name"',
      'wait_for target "$target_id"',
    ],
    byHand: moveByDisabling,
  },
  'release-and-claim': {
    script: [
      'edit source "$source_id" "$remove"',
      'wait_for source "$source_id"',
      'edit target "$target_id" "$add"',
      'wait_for target "$target_id"',
    ],
    byHand: moveByReleasing,
  },
} as const

/** So many names, one after the other; ten take minutes. */
const many = Number(process.env['BY_HAND_NAMES'] ?? 1)

async function plane(): Promise<{ readonly at: ControlPlane; readonly names: readonly string[] }> {
  const at = await controlPlane({ deployTime: 0 })
  const names = Array.from({ length: many }, (_, n) => `n${n}.shop.example`)
  const source = at.add({ id: 'ESOURCE0000009', aliases: names })
  at.zone.load(names.map((name) => ({ name: `_${name}`, type: 'TXT', values: [`"${at.target.domain}"`] })))
  return { at: { ...at, source }, names }
}

/** The calls that were made, each as its operation and what it is about. */
const made = ({ world }: ControlPlane) => world.calls.map(({ operation, about }) => `${operation} ${about}`)

const without = missing.length === 0 ? '' : ` (skipped: there is no ${missing.join(' and no ')})`
describe.skipIf(missing.length > 0)(`moves by hand${without}`, { timeout: slow + many * 60_000 }, () => {
  test.each(Object.entries(steps))(
    '%s: the AWS CLI makes the calls that are counted',
    async (_, { script, byHand }) => {
      const { at, names } = await plane()
      const [prepare = ''] = blocks('docs/break-glass.md', 'sh')
      for (const alias of names)
        await shell(
          at,
          [
            prepare,
            `alias_name=${alias} wildcard=*.shop.example`,
            `source_id=${at.source.id} target_id=${at.target.id}`,
            'wait_for() { aws --profile "$1" cloudfront wait distribution-deployed --id "$2"; }',
            'with_wildcard() { local alias_name="$wildcard"; "$@"; }',
            ...script,
          ].join('\n'),
        )
      expect(aliasesOf(at.target).toSorted()).toEqual(names.toSorted())
      const other = await plane()
      const client = other.at.client()
      const desk: Omit<Desk, 'alias'> = {
        source: client,
        target: client,
        sourceId: other.at.source.id,
        targetId: other.at.target.id,
        sleep: () => Promise.reject(new Error('a deployment is not finished')),
        pointAtTarget: () => undefined,
        publishTxt: () => undefined,
      }
      for (const alias of other.names) await byHand({ ...desk, alias })
      expect(made(at)).toEqual(made(other.at))
    },
  )
})
