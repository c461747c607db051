import { failureCodes } from '../base/failure.ts'
import type { Report } from './report.ts'

/** The page with an entry for each reason, relative to the repository of this action. */
const page = 'docs/troubleshooting.md'

/** Where the pages of this action can be read, in the version that runs; empty where the runner does not say. */
export function pagesOf(where: {
  readonly serverUrl: string
  readonly actionRepository: string
  readonly actionRef: string
}): string {
  const { serverUrl, actionRepository, actionRef } = where
  const known = /^[\w.-]+\/[\w.-]+$/.test(actionRepository) && /^[\w.][\w./-]*$/.test(actionRef)
  return known && URL.canParse(serverUrl)
    ? `${new URL(serverUrl).origin}/${actionRepository}/blob/${actionRef}`
    : ''
}

/** Where a page of docs/ can be read; `undefined` where the pages of this action are not known. */
export function pageOf({ started }: Pick<Report, 'started'>, path: string): string | undefined {
  const pages = started?.place?.pages ?? ''
  return pages === '' ? undefined : `${pages}/${path}`
}

/** Where a reason, or the id of a finding, is explained; `undefined` where the pages of this action are not known. */
export function helpFor(report: Pick<Report, 'started'>, id: string): string | undefined {
  const anchor = failureCodes.find((code) => code === id) ?? 'by-finding'
  return pageOf(report, `${page}#${anchor}`)
}
