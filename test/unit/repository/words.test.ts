import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/**
 * Words and turns that AWS's and GitHub's own documentation does not use, each with what to write. Every entry is a sentence
 * that once stood in this repository.
 */
const flavours: readonly (readonly [pattern: RegExp, write: string])[] = [
  [/\bnobody\b/i, 'no distribution, no one'],
  [/\bsomebody\b/i, 'someone'],
  [/\bgo(es)? without\b/i, 'is not served'],
  [/\bneeds? no\b/i, 'does not need'],
  [/\b(gives?|means?|gates?|says?|names) nothing\b/i, 'say what happens'],
  [/\bthat [^.;:]{3,60} (was|were) not seen\b/i, 'could not be confirmed'],
  [/\bat once\b/i, 'immediately, in one call'],
  [/\b(nor|neither) (is|are|was|does|do|did|has|have|can|could|will|may)\b/i, 'and does not'],
  [
    /\b(lest|albeit|whilst|amid|amiss|hence|thus|whereby|thereby|thereof|therein|thereon|thither|anew|afresh|forthwith|henceforth|beforehand|alike|upon|betimes|ere)\b/i,
    'plain word',
  ],
  [/\b(but|save) (that|for) \b/i, 'except'],
  [/(?<!there )\b(is|are) no (?!longer|more\b)/i, 'is not a'],
  [
    /\b(is|are|was|were) to (be|have|lead|stay|move|declare|hold|go|serve|read|come|ask|send|give|see)\b/i,
    'must, will',
  ],
  [/\b(after all|all the same|by now|at worst|comes? to the worst)\b/i, 'leave out'],
  [/\b(comes?|came) (through|upon)\b/i, 'finish, find'],
  [/\b(goes|go|going|went) on\b/i, 'continue'],
  [
    /\b(stands?|stood) (in the way|for)\b|\bin the way of\b|\b(where|as) (it|everything|this|that) stands?\b/i,
    'block; state',
  ],
  [/\bSee (that|who|why|whether|which)\b/, 'Check'],
  [/\b(could|can|cannot|must) (not )?be asked\b|\bnot asked\b|\basked for\b/i, 'could not be read, request'],
  [/\b(leads?|led|leading) (to|there|elsewhere|back|round|directly|users)\b/i, 'points to'],
  [/\b(hears?|heard) (of|that)\b/i, 'receives'],
  [/\bis for \w+ to say\b|\btells? no\b|\bwithout a word\b|\bbe had\b/i, 'plain words'],
  [/\b(beside|above|below|under|beyond) which\b|\bbeside\b/i, 'next to'],
  [/[,;:(] else\b|\belse (back|they|it|the|a|this|there|you|where)\b/i, 'otherwise'],
  [/, for (it|they|he|this|that|these|those|no|nothing) \w+ (?!of\b)/i, 'because'],
  [/\b(is|are|was|were|be) wanted\b|\bis meant\b/i, 'give only; intended'],
  [/\blooked? (into|for yet)\b|\bnot looked at\b/i, 'checked'],
  [/\bserved? alike\b|\bas good as\b|\bof (yours|theirs|its own accord)\b/i, 'plain words'],
  [/\bheld by no\b|\bby leave\b|\bneeds? .{0,10}leave\b|\bno leave\b/i, 'no distribution has'],
  [
    /(^|[.:;] |\n)(Is|Are|Was|Were|Has|Have|Does|Do|Did|Should|Had|Were) (it|that|this|they|the|no|such)\b[^?\n]*[.;,]/m,
    'if',
  ],
  [/\bcannot stand\b|\bcan stand\b|\bmay stand\b/i, 'exist, use'],
  [/\btaken? (it |this )?(back|off the air)\b|\bgiven back\b|\bgives? .{1,30} back\b/i, 'undo, return'],
  [/\bnone of the (words|ones)\b|\bby name\b(?! or)/i, 'not one of the; say what is printed'],
  [/\bin force\b|\bin place of\b|\bin which\b.{0,20}\bcannot be\b/i, 'takes effect, instead of'],
]

interface Text {
  readonly where: string
  readonly text: string
}

/** What the product may print: its literals of more than one word; what is put in is `…`. */
function literals(folder: string): Text[] {
  return filesBelow(folder, '.ts').flatMap((path) => {
    const source = ts.createSourceFile(path, read(path), ts.ScriptTarget.Latest, true)
    const found: Text[] = []
    const add = (node: ts.Node, text: string): void => {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart())
      if (/\p{L}\s+\S*\p{L}/u.test(text)) found.push({ where: `${path}:${line + 1}`, text })
    }
    const visit = (node: ts.Node): void => {
      if (ts.isStringLiteralLike(node)) add(node, node.text)
      if (ts.isTemplateExpression(node))
        add(node, [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…'))
      ts.forEachChild(node, visit)
    }
    visit(source)
    return found
  })
}

/** Paragraphs of a page, without code. */
function paragraphs(path: string): Text[] {
  const prose = read(path).replace(/^```[\s\S]*?^```/gm, (code) => code.replace(/[^\n]/g, ''))
  let line = 1
  return prose.split(/(\n{2,})/).flatMap((part) => {
    const where = `${path}:${line}`
    line += part.split('\n').length - 1
    return part.trim() === '' ? [] : [{ where, text: part.replace(/`[^`]*`/g, '`…`').replace(/\s+/g, ' ') }]
  })
}

/** Descriptions and comments of a YAML file, a line each. */
function lines(path: string): Text[] {
  return read(path)
    .split('\n')
    .map((text, at) => ({ where: `${path}:${at + 1}`, text }))
}

function faults(texts: readonly Text[]): string[] {
  return texts.flatMap(({ where, text }) =>
    flavours.flatMap(([pattern, write]) => {
      const hit = pattern.exec(text)
      return hit === null ? [] : [`${where}: "${hit[0]}" (${write}) in: ${around(text, hit.index)}`]
    }),
  )
}

describe('plain words', () => {
  test('of everything that the action prints', () => {
    expect(faults(literals('src'))).toEqual([])
  })

  test('of every page', () => {
    const pages = ['README.md', 'SECURITY.md', 'CONTRIBUTING.md', ...filesBelow('docs', '.md')]
    expect(faults(pages.flatMap(paragraphs))).toEqual([])
  })

  test('of action.yml, the set-up and the examples', () => {
    const files = [
      'action.yml',
      ...filesBelow('docs', '.yml'),
      ...filesBelow('docs', '.yaml'),
      ...filesBelow('docs', '.tf'),
    ]
    expect(faults(files.flatMap(lines))).toEqual([])
  })

  test('are asked for by patterns that find what they were made for', () => {
    const former = [
      'single names need no leave and give none',
      'What must follow at once is sent at once',
      'gates nothing, and says nothing',
      'nobody goes without because of this move',
      'but that every edge serves it from there was not seen',
      'it is none of the words that are possible',
      'what `plan` finds missing it asks for by name',
      "a name that is nobody's",
    ]
    expect(former.filter((text) => faults([{ where: '', text }]).length === 0)).toEqual([])
  })
})

function around(text: string, at: number): string {
  return text.slice(Math.max(0, at - 60), at + 90).trim()
}

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}

function filesBelow(folder: string, extension: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(extension))
    .map((path) => `${folder}/${path}`)
    .toSorted()
}
