/**
 * Time of the local cloud, in milliseconds since the epoch. The cloud never sets timers for its own state: what has
 * become due is carried out, in order, at the moment somebody asks (`World.settle`). So wall-clock and virtual time
 * need no different code.
 */
export interface CloudTime {
  now(): number
}

export const wallTime: CloudTime = { now: () => performance.timeOrigin + performance.now() }
