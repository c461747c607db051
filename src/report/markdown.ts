import { lines, visible } from '../base/text.ts'

/** Words that no Markdown syntax and none of GitHub's autolinks can be made of: letters with plain punctuation. */
const plainWord = /^(?:[("']?\p{L}[\p{L}'’]*(?:-\p{L}+)*[)"']?[.,;:!?]?|[→–—·…])$/u
const number = /^[("']?\p{N}+(?:\.\p{N}+)?%?[)"']?[,;]?$/u
/**
 * A record as a line of a zone file (RFC 1035, 5.1), which is to be copied: one span, whatever it stands in. The value of a CNAME or
 * an alias record ends with the dot of an absolute name, so that punctuation after it is told from it.
 */
const zoneLine =
  /(?<=^|[ (])([^ ()`]+\. \d+ IN (?:TXT "(?:[^"\\]|\\.)*"|(?:CNAME|ALIAS) [^ ]+?\.(?=[ .,;:)]|$)))/u
/** What GitHub makes a link of although it looks like a word: a commit id. */
const reference = /^\W*[0-9a-f]{7,40}\W*$/i

/**
 * Text from anywhere as inline Markdown of one line. Words that could mean something to a Markdown renderer, or to GitHub
 * (links, mentions, issues, emoji), become code spans, in which nothing means anything (GFM spec, 6.3): an escape with
 * backslashes or entities would still let `www.` and `@name` be linked.
 */
export function text(outside: string, most = 300): string {
  const parts = visible(outside, most).split(zoneLine)
  return parts
    .flatMap((part, at) => {
      // The brackets around a record, and the punctuation after it, stand outside of its span.
      if (at % 2 === 0) {
        const inside = at === 0 ? part : part.replace(after, '')
        return words(at === parts.length - 1 ? inside : inside.replace(/\($/, ''))
      }
      const [closing = ''] = after.exec(parts[at + 1] ?? '') ?? []
      return [`${parts[at - 1]?.endsWith('(') ? '(' : ''}${span(part)}${closing}`]
    })
    .join(' ')
}

const after = /^[.,;:)]+/

function words(part: string): string[] {
  return part
    .split(' ')
    .filter((word) => word !== '')
    .map((word) =>
      (plainWord.test(word) || number.test(word)) && !reference.test(word) ? word : spanOf(word),
    )
}

/** The same in bold; nothing where there is no text. */
export function bold(outside: string, most = 300): string {
  const content = text(outside, most)
  return content === '' ? '' : `**${content}**`
}

/** Text from anywhere as one code span; a dash where there is none. */
export function code(outside: string, most = 300): string {
  const content = visible(outside, most)
  return content.trim() === '' ? '–' : span(content)
}

/** A link. `label` is Markdown; `url`: of our own making, or nothing, and then there is only the label. */
export function link(label: string, url: string | undefined): string {
  return url === undefined ? label : `[${label}](${url})`
}

/**
 * One word as a code span; brackets around a remark, the quotation mark that begins or ends a quotation of several words, and the
 * punctuation that ends a sentence stay outside of it.
 */
function spanOf(word: string): string {
  const [, open = '', content = '', close = ''] =
    /^(\(?(?:"(?=[^"]+$))?)(.*?)((?:(?<=^[^"]+)")?\)?[.,;:]?)$/su.exec(word) ?? []
  if (content === '' || content.includes('(') || content.includes(')')) return span(word)
  return `${open}${span(content)}${close}`
}

function span(content: string): string {
  const fence = '`'.repeat(longestRun(content) + 1)
  const pad = /^[` ]|[` ]$/.test(content) ? ' ' : ''
  return `${fence}${pad}${content}${pad}${fence}`
}

/** A fenced code block, its fence longer than any within. `language`: letters only. */
export function fence(outside: string, language: string): string {
  const content = lines(outside.replace(/[\r\n]+$/, '')).join('\n')
  const mark = '`'.repeat(Math.max(3, longestRun(content) + 1))
  return `${mark}${/^(?:sh|yaml|hcl|ts|dns|json|mermaid|text)$/.test(language) ? language : 'text'}\n${content}\n${mark}`
}

/** Longest run of backticks. */
function longestRun(content: string): number {
  return (content.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0)
}

/**
 * A table of inline Markdown. A `|` inside a cell would end it, and how a backslash before it counts differs between
 * renderers (GFM spec, 4.10), so it is spelled out.
 */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', 'U+007C')).join(' | ')} |`
  return [line(head), `|${head.map(() => ' --- |').join('')}`, ...rows.map(line)].join('\n')
}

/** A figure and its unit, kept on one line. Of our own making: nothing is escaped. */
export function unbroken(figure: string): string {
  return figure.replaceAll(' ', '\u00a0')
}

/** A numbered list; items may be of several lines. */
export function numbered(items: readonly string[]): string {
  return items.map((item, i) => indented(`${i + 1}. `, item)).join('\n\n')
}

export function bullets(items: readonly string[]): string {
  return items.map((item) => indented('- ', item)).join('\n')
}

function indented(marker: string, item: string): string {
  return marker + item.replace(/\n(?!\n)/g, `\n${' '.repeat(marker.length)}`)
}

/** A section that is closed until somebody opens it. `title` is our own plain text. */
export function folded(title: string, content: string): string {
  return `<details>\n<summary>${title}</summary>\n\n${content}\n\n</details>`
}

/** A box that GitHub shows in a colour of its own (GitHub Docs, "Alerts"); elsewhere a quotation. Of one paragraph. */
export function alert(kind: 'CAUTION' | 'WARNING' | 'NOTE', content: string): string {
  return `> [!${kind}]\n> ${content.replaceAll('\n', '\n> ')}`
}

/** Blocks below each other; empty ones are left out. */
export function paragraphs(...blocks: readonly string[]): string {
  return blocks.filter((block) => block !== '').join('\n\n')
}

/** The first `rows` of a list as `say` shows them, and how many more there are. */
export function firstOf<T>(all: readonly T[], rows: number, say: (shown: readonly T[]) => string): string {
  return `${say(all.slice(0, rows))}${all.length > rows ? `\n\nand ${all.length - rows} more` : ''}`
}

/** With fewer rows than this the summary got too long: what can be read elsewhere is left out. */
export const fewRows = 30
