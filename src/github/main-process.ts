import { readFileSync } from 'node:fs'
import type { Clock } from '../base/clock.ts'

/** The process of a main step, for its post step. */
export interface MainProcess {
  /** This process as another one finds it again; `undefined` where the system does not show it. */
  readonly mark: string | undefined
  /** Ends the process that a mark stands for, as the runner ends a step. Whether it was still running. */
  readonly end: (mark: string | undefined, clock: Clock) => Promise<boolean>
}

/** After SIGINT, SIGTERM included, the runner kills a step so much later, in ms (actions/runner: ProcessInvoker.cs). */
const patience = 10_000
const pause = 100

/**
 * In a job with `container:` the runner cancels `docker exec`, which hands on no signal (docker/cli#5309, moby/moby#9098): the main step
 * goes on while its post step runs in the same container. It is the post step that ends it there.
 */
export const mainProcess: MainProcess = {
  mark: markOf(process.pid),
  end: async (mark, clock) => {
    const pid = Number(/^[1-9]\d* /.exec(mark ?? '')?.[0])
    const lives = () => pid > 0 && pid !== process.pid && markOf(pid) === mark
    if (!lives()) return false
    signal(pid, 'SIGINT')
    for (let waited = 0; waited < patience && lives(); waited += pause) await clock.sleep(pause)
    if (lives()) signal(pid, 'SIGKILL')
    return true
  },
}

/** The number of a process and when it began (proc(5), stat): numbers are given out again. `undefined`: there is none that runs. */
function markOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name before it may hold blanks and brackets.
    const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return state === 'Z' || fields[18] === undefined ? undefined : `${pid} ${fields[18]}`
  } catch {
    return undefined
  }
}

function signal(pid: number, name: 'SIGINT' | 'SIGKILL'): void {
  try {
    process.kill(pid, name)
  } catch {
    // It has just ended.
  }
}
