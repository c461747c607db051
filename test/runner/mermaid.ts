import dompurify from 'dompurify'
import mermaid from 'mermaid'

// Mermaid cleans labels with DOMPurify, which needs a document: here nothing is shown. The grammar is not touched by it.
Object.assign(dompurify, { addHook: () => undefined, sanitize: (text: string) => text })

/** One bar of a Gantt chart, as Mermaid's own parser reads it. */
export interface Task {
  readonly label: string
  readonly section: string
  readonly red: boolean
  /** ms since the epoch, where the chart is read as UTC. */
  readonly from: number
  readonly to: number
}

/** All charts of a summary. */
export function chartsOf(summary: string): string[] {
  return [...summary.matchAll(/^```mermaid\n([\s\S]*?)\n```$/gm)].map(([, chart = '']) => chart)
}

/** @throws Error where Mermaid's parser does not take the chart */
export async function tasksOf(chart: string): Promise<Task[]> {
  await mermaid.parse(chart)
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(chart)
  if (!('getTasks' in db) || typeof db.getTasks !== 'function') throw new Error('this is no Gantt chart')
  const tasks: readonly Parsed[] = db.getTasks()
  return tasks.map(({ task, section, crit, startTime, endTime }) => ({
    label: task.trim(),
    section,
    red: crit === true,
    from: asUtc(startTime),
    to: asUtc(endTime),
  }))
}

interface Parsed {
  readonly task: string
  readonly section: string
  readonly crit?: boolean
  readonly startTime: Date
  readonly endTime: Date
}

/** The chart has times of day in UTC, which Mermaid reads as local ones. */
function asUtc(date: Date): number {
  return date.getTime() - date.getTimezoneOffset() * 60_000
}
