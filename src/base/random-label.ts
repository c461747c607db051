import type { Clock } from './clock.ts'

/** The label of a name below a wildcard, or beside a name, that nobody has made a record for: `probe-1a2b3c4d`. */
export function randomLabel(clock: Pick<Clock, 'random'>): string {
  return `probe-${Math.floor(clock.random() * 0x1_0000_0000).toString(16)}`
}
