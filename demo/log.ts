import { parseWorkflowCommand } from '../test/stories/harness/command-files.ts'

const colours = { error: 31, warning: 33, notice: 36, group: 1, debug: 90 } as const

/** Shows lines of the log as GitHub's page does: groups indented, annotations in colour, masked values as `***`. */
export class JobLog {
  readonly #write: (text: string) => void
  readonly #colour: boolean
  readonly #masks: string[] = []
  #depth = 0

  constructor(write: (text: string) => void, colour: boolean) {
    this.#write = write
    this.#colour = colour
  }

  show(line: string): void {
    const command = parseWorkflowCommand(line)
    if (command === undefined) {
      this.#print(line)
      return
    }
    const { name, text, properties } = command
    const title = properties['title'] === undefined ? '' : `${properties['title']}: `
    switch (name) {
      case 'group':
        this.#print(this.#paint('group', `▾ ${text}`))
        this.#depth++
        return
      case 'endgroup':
        this.#depth = Math.max(0, this.#depth - 1)
        return
      case 'add-mask':
        if (text !== '') this.#masks.push(text)
        return
      case 'error':
      case 'warning':
      case 'notice':
        this.#print(this.#paint(name, `${name[0]?.toUpperCase()}${name.slice(1)}: ${title}${text}`))
        return
      case 'debug':
        return
      default:
        this.#print(line)
    }
  }

  #print(text: string): void {
    const masked = this.#masks.reduce((result, mask) => result.replaceAll(mask, '***'), text)
    const indent = '  '.repeat(this.#depth + 1)
    this.#write(
      `${masked
        .split('\n')
        .map((line) => `${indent}${line}`)
        .join('\n')}\n`,
    )
  }

  #paint(kind: keyof typeof colours, text: string): string {
    return this.#colour ? `\u001b[${colours[kind]}m${text}\u001b[0m` : text
  }
}
