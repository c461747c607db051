import type { Setting } from '../../inputs/setting.ts'
import type { RunPlace } from '../../report/events.ts'
import { pagesOf } from '../../report/help.ts'

type Where = Pick<
  Setting,
  'eventName' | 'repository' | 'runId' | 'serverUrl' | 'workflowRef' | 'actionRepository' | 'actionRef'
>

/**
 * Where a run takes place, by what the runner says (GitHub Docs, "Variables reference": GITHUB_WORKFLOW_REF is
 * `owner/name/.github/workflows/file.yml@refs/heads/branch`).
 */
export function placeOf(where: Where, given: Readonly<Record<string, string>>): RunPlace {
  const { eventName, repository, runId, serverUrl, workflowRef } = where
  const [, workflow = '', ref = ''] =
    /^[^/]+\/[^/]+\/(\.github\/workflows\/[^@]+)@refs\/(?:heads|tags)\/(.+)$/.exec(workflowRef) ?? []
  const host = URL.canParse(serverUrl) ? new URL(serverUrl).host : ''
  return {
    repository: host === '' || host === 'github.com' ? repository : `${host}/${repository}`,
    runId,
    event: eventName,
    workflow,
    ref,
    pages: pagesOf(where),
    given,
  }
}
