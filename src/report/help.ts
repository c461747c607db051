import type { Result } from '../base/contract.ts'
import { type Owner, resourceOf } from '../base/distribution.ts'
import { failureCodes } from '../base/failure.ts'
import { declare, declareTenant, type Tool } from './declare.ts'
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

/** The alias list that the template of one side is to declare. */
export interface Template {
  readonly side: 'source' | 'target'
  readonly distribution: string
  readonly aliases: readonly string[]
  /** The tool that declares the distribution; `undefined`: its tags name none, or could not be read, as `unread` says. */
  readonly owner: Owner | undefined
  readonly unread: string
  /** The list in the syntax of each tool. */
  readonly declare: Readonly<Record<Tool, string>>
}

/** Results with which every name is on the target to stay. */
const arrived: ReadonlySet<Result> = new Set(['moved', 'moved-unverified', 'already-in-place', 'verified'])

/**
 * What each side was read to hold once the names have moved. Nothing for half a move, or where a recovery found nothing to do and so
 * does not know: applied then, it would take the alias off the one side or the wildcard off the other.
 */
export function templatesOf(report: Report): readonly Template[] {
  const { result, status, statuses, owners } = report
  if (result === undefined || !arrived.has(result) || status === undefined) return []
  if (result === 'already-in-place' && report.command === 'recover') return []
  if (!statuses.every(({ holder }) => holder.is === 'target')) return []
  return status.ends.flatMap(({ side, id, aliases }) => {
    if (aliases === undefined) return []
    const told = owners.find((one) => one.side === side)
    return [
      {
        side,
        distribution: id,
        aliases,
        owner: told?.owner,
        unread: told?.unread ?? 'its tags were not read',
        declare: written(id, aliases),
      },
    ]
  })
}

function written(id: string, aliases: readonly string[]): Template['declare'] {
  const write = resourceOf(id) === 'distribution-tenant' ? declareTenant : declare
  return {
    terraform: write.terraform(aliases),
    cloudformation: write.cloudformation(aliases),
    cdk: write.cdk(aliases),
    pulumi: write.pulumi(aliases),
    sst: write.sst(aliases),
  }
}
