import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

/** Paths below `node_modules/` of the files that really went into the bundle, as its source maps name them. */
export function bundledFiles(dist: string): string[] {
  const files = new Set<string>()
  for (const name of readdirSync(dist)) {
    if (!name.endsWith('.js.map')) continue
    const { sources }: { sources: string[] } = JSON.parse(readFileSync(join(dist, name), 'utf8'))
    for (const source of sources) {
      const at = source.indexOf('/node_modules/')
      if (at >= 0) files.add(source.slice(at + 1))
    }
  }
  return [...files].sort()
}

/** Folder, name and version of each package that has files in the bundle, by name. */
function packages(
  root: string,
  files: readonly string[],
): { folder: string; title: string; licence: string }[] {
  const folders = new Set<string>()
  for (const file of files) {
    const folder = file.match(/^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0]
    if (folder !== undefined) folders.add(folder)
  }
  return [...folders]
    .map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
      return { folder, title: `${name} ${version}`, licence: String(license) }
    })
    .sort((a, b) => (a.title < b.title ? -1 : 1))
}

/** The licence texts of the bundled packages; packages with the same text share it. Throws for a package without a text. */
export function licenceTexts(root: string, files: readonly string[]): string {
  const byText = new Map<string, string[]>()
  const found = packages(root, files)
  for (const { folder, title, licence } of found) {
    const text = licenceFile(join(root, folder)) ?? sibling(root, folder, licence, found)
    const heading = `${title} (${licence})`
    byText.set(text, [...(byText.get(text) ?? []), heading])
  }
  const line = '-'.repeat(100)
  return [...byText].map(([text, titles]) => `${titles.join('\n')}\n\n${text.trim()}\n`).join(`\n${line}\n\n`)
}

function licenceFile(folder: string): string | undefined {
  const texts = readdirSync(folder)
    .filter((name) => /^(licen[cs]e|copying|notice)(\.|$)/i.test(name))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').trimEnd())
  return texts.length === 0 ? undefined : texts.join('\n\n')
}

/** Some packages of a monorepo ship without its licence file: then the text of a neighbour under the same licence holds. */
function sibling(
  root: string,
  folder: string,
  licence: string,
  found: readonly { folder: string; licence: string }[],
): string {
  const scope = folder.slice(0, -basename(folder).length)
  for (const other of found) {
    if (!other.folder.startsWith(scope) || other.licence !== licence) continue
    if (!scope.endsWith('/node_modules/') && scope.includes('@') && existsSync(join(root, other.folder))) {
      const text = licenceFile(join(root, other.folder))
      if (text !== undefined) return text
    }
  }
  throw new Error(`${folder} (${licence}) has no licence file: find its text before it is shipped`)
}
