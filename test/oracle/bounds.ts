import type { Played, Trial } from './played.ts'

/** Ms that a run may go on after its deadline: to read and to say where everything stands. */
const afterDeadline = 120_000

/** I10: nothing goes on for ever. */
export function bounded({ deadline }: Trial, { exit, calls, began, ended }: Played): string[] {
  if (exit === undefined) return []
  const wrong: string[] = []
  const lasted = ended - began
  if (lasted > deadline + afterDeadline) wrong.push(`I10: the run went on for ${lasted} ms`)
  const changes = calls.filter(({ mutating }) => mutating)
  const accepted = changes.filter(({ status }) => status === 200).length
  if (accepted > 8) wrong.push(`I10: ${accepted} changes were made`)
  // What is refused is tried again for as long as users are unserved or the name is unclaimed, each second at most.
  if (changes.length > 48 + lasted / 1000) wrong.push(`I10: ${changes.length} changes were sent`)
  const reads = calls.filter(({ endpoint, mutating }) => endpoint === 'cloudfront' && !mutating)
  // A read each second during waits, and what a run reads before and after.
  if (reads.length > 150 + lasted / 500) wrong.push(`I10: ${reads.length} reads in ${lasted} ms`)
  return wrong
}
