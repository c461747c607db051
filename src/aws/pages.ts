import { Failure } from '../base/failure.ts'

export interface Page<T> {
  readonly items: readonly T[]
  readonly next: string | undefined
}

/** Far more than any account can have; a service that pages on for ever is stopped. */
const mostPages = 1_000

/** Reads page after page. @throws Failure `service-error` when the pages go in a circle or never end. */
export async function allPages<T>(page: (marker: string | undefined) => Promise<Page<T>>): Promise<T[]> {
  const items: T[] = []
  const seen = new Set<string>()
  let marker: string | undefined
  do {
    const { items: more, next } = await page(marker)
    items.push(...more)
    marker = next === '' ? undefined : next
    if (marker !== undefined && (seen.has(marker) || seen.size >= mostPages))
      throw new Failure('service-error', 'AWS lists the same page again and again.', { outcome: 'unknown' })
    if (marker !== undefined) seen.add(marker)
  } while (marker !== undefined)
  return items
}
