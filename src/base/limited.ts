/**
 * Runs tasks with at most `most` of them under way at a time, in the order in which they were given: a hundred names are not
 * looked up all at the same moment.
 */
export function limited(most: number): <T>(task: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = []
  let running = 0
  const done = () => {
    const next = waiting.shift()
    if (next === undefined) running--
    else next()
  }
  return async (task) => {
    if (running >= most) await new Promise<void>((go) => waiting.push(go))
    else running++
    return task().finally(done)
  }
}
