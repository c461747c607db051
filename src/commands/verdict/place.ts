import type { Setting } from '../../inputs/setting.ts'
import type { RunPlace } from '../../report/events.ts'

type Where = Pick<Setting, 'eventName' | 'repository' | 'runId' | 'serverUrl' | 'workflowRef'>

/**
 * Where a run takes place, by what the runner says (GitHub Docs, "Variables reference": GITHUB_WORKFLOW_REF is
 * `owner/name/.github/workflows/file.yml@refs/heads/branch`).
 */
export function placeOf(
  { eventName, repository, runId, serverUrl, workflowRef }: Where,
  given: Readonly<Record<string, string>>,
): RunPlace {
  const [, workflow = '', ref = ''] =
    /^[^/]+\/[^/]+\/(\.github\/workflows\/[^@]+)@refs\/(?:heads|tags)\/(.+)$/.exec(workflowRef) ?? []
  const host = URL.canParse(serverUrl) ? new URL(serverUrl).host : ''
  return {
    repository: host === '' || host === 'github.com' ? repository : `${host}/${repository}`,
    runId,
    event: eventName,
    workflow,
    ref,
    given,
  }
}
