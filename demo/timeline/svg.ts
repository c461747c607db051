import { type Server, type Span, seconds, type Timeline } from './timeline.ts'

/** Colours that people with any colour vision tell apart (Okabe and Ito, Color Universal Design); `nobody` is hatched too. */
const looks: Readonly<
  Record<Server, { readonly fill: string; readonly ink: string; readonly name: string }>
> = {
  source: { fill: '#0072b2', ink: '#fff', name: 'source' },
  target: { fill: '#f0b429', ink: '#1f2328', name: 'target' },
  another: { fill: '#8c959f', ink: '#1f2328', name: 'another distribution' },
  nobody: { fill: 'url(#nobody)', ink: '#1f2328', name: 'nobody: users get an error' },
}

/** All in px. */
const width = 940
const left = 66
const right = 14
const row = 20
const gap = 5
const dot = 9
const font = '-apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif'

/** The timeline as a picture: one row an edge, time to the right, numbered lines where something was changed. */
export function timelineSvg({ host, length, rows, marks }: Timeline): string {
  const x = (ms: number) => left + (ms / length) * (width - left - right)
  const levels = levelsOf(marks.map(({ at }) => x(at)))
  const top = 40 + (Math.max(0, ...levels) + 1) * (2 * dot + 3)
  const bottom = top + rows.length * (row + gap)
  const legend = bottom + 52
  const height = legend + marks.length * 20 + 8
  const bars = rows.map(({ edge, spans }, index) => {
    const y = top + index * (row + gap)
    const label = `<text x="${left - 8}" y="${y + 14}" text-anchor="end">edge ${edge + 1}</text>`
    return label + spans.map((span) => bar(span, x(span.from), x(span.to), y)).join('')
  })
  const ticks = ticksOf(length).map(
    (at) =>
      `<line x1="${x(at)}" y1="${bottom}" x2="${x(at)}" y2="${bottom + 5}" stroke="#59636e"/><text x="${x(at)}" y="${bottom + 19}" text-anchor="middle" class="soft">${at / 1000} s</text>`,
  )
  const lines = marks.map(({ at }, index) => {
    const y = 34 + (levels[index] ?? 0) * (2 * dot + 3) + dot
    return `<line x1="${x(at)}" y1="${y}" x2="${x(at)}" y2="${bottom}" stroke="#1f2328" stroke-width="1.5" stroke-dasharray="3 3"/>${badge(x(at), y, index + 1)}`
  })
  const words = marks.map(({ at, text }, index) => {
    const y = legend + index * 20
    return `${badge(left + dot, y - 4, index + 1)}<text x="${left + 66}" y="${y}" text-anchor="end" class="soft">${seconds(at)}</text><text x="${left + 78}" y="${y}">${escaped(text)}</text>`
  })
  const used = (Object.keys(looks) as Server[]).filter((server) =>
    rows.some(({ spans }) => spans.some((span) => span.server === server)),
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(`Who served ${host} at each of ${rows.length} edges`)}" font-family='${font}' font-size="13" fill="#1f2328">
<style>.soft { fill: #59636e } text { font-variant-numeric: tabular-nums }</style>
<rect width="${width}" height="${height}" fill="#fff"/>
<defs><pattern id="nobody" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="8" height="8" fill="#fff"/><rect width="4" height="8" fill="#d55e00"/></pattern></defs>
${key(used)}
${bars.join('\n')}
<line x1="${left}" y1="${bottom}" x2="${width - right}" y2="${bottom}" stroke="#59636e"/>
${[...ticks, ...lines, ...words].join('\n')}
</svg>`
}

function bar({ server, from, to }: Span, start: number, end: number, y: number): string {
  const { fill, ink, name } = looks[server]
  // A gap of a moment is what must be seen: it is never drawn thinner than this.
  const wide = Math.max(end - start, server === 'nobody' ? 3 : 0.5)
  const edge = server === 'nobody' ? ' stroke="#d55e00"' : ''
  const word = server === 'nobody' ? '' : server
  const label =
    wide > 60 && word !== ''
      ? `<text x="${start + 8}" y="${y + 14}" style="fill: ${ink}" font-size="12">${word}</text>`
      : ''
  return `<rect x="${start}" y="${y}" width="${wide}" height="${row}" fill="${fill}"${edge}><title>${name}, ${seconds(from)} to ${seconds(to)}</title></rect>${label}`
}

function key(servers: readonly Server[]): string {
  let at = left
  return servers
    .map((server) => {
      const { fill, name } = looks[server]
      const item = `<rect x="${at}" y="6" width="16" height="16" fill="${fill}"${server === 'nobody' ? ' stroke="#d55e00"' : ''}/><text x="${at + 23}" y="19">${name}</text>`
      at += 46 + name.length * 7
      return item
    })
    .join('')
}

function badge(x: number, y: number, number: number): string {
  return `<circle cx="${x}" cy="${y}" r="${dot}" fill="#1f2328"/><text x="${x}" y="${y + 4}" text-anchor="middle" style="fill: #fff" font-size="11" font-weight="600">${number}</text>`
}

/** On which level each badge goes, so that none hides another. */
function levelsOf(places: readonly number[]): number[] {
  const taken: number[] = []
  return places.map((place) => {
    const free = taken.findIndex((last) => place - last >= 2 * dot + 2)
    const level = free < 0 ? taken.length : free
    taken[level] = place
    return level
  })
}

/** Round seconds, about eight of them; in ms. */
function ticksOf(length: number): number[] {
  const step = [1, 2, 5, 10, 20, 60].find((one) => length / 1000 / one <= 9) ?? 120
  return Array.from({ length: Math.floor(length / 1000 / step) + 1 }, (_, index) => index * step * 1000)
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (one) => `&#${one.charCodeAt(0)};`)
}
