import type { Finding } from '../base/finding.ts'
import { obstacle } from '../base/obstacle.ts'

/**
 * The longest plan, in bytes. The runner hands inputs, and what the main step saves for the post step, to a process as environment
 * variables, and Linux starts none with a longer one than 131,072 bytes, its name included (execve(2), MAX_ARG_STRLEN).
 */
const mostBytes = 130_000

/** That a plan is too long to be passed on: to another job, to another run, to the post step. Pure. */
export function planTooLong(plan: string): Finding[] {
  const bytes = Buffer.byteLength(plan)
  if (bytes <= mostBytes) return []
  return [
    obstacle(
      'input-combination',
      `the plan has ${bytes} bytes, and the runner can pass at most ${mostBytes} to the next step`,
      'Split the names over several runs.',
      'The plan of these names is too long',
    ),
  ]
}
