import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import markdownIt from 'markdown-it'

/** HTML that GitHub leaves in a job summary, without attributes; everything else is shown as text. */
const allowed = /^<\/?(?:details|summary|table|thead|tbody|tr|td|th|br|sub|sup|kbd|b|i|p|ul|ol|li)>$/

const require = createRequire(import.meta.url)

/** What GitHub makes of a quotation that begins with one of these (GitHub Docs, "Basic writing and formatting syntax", alerts). */
const alerts =
  /<blockquote>\s*<p>\[!(CAUTION|WARNING|IMPORTANT|NOTE|TIP)\](?:<br>)?\s*([\s\S]*?)<\/blockquote>/g

function withAlerts(html: string): string {
  return html.replace(alerts, (_, kind: string, rest: string) => {
    const name = kind.toLowerCase()
    const title = `${kind.slice(0, 1)}${name.slice(1)}`
    return `<div class="markdown-alert markdown-alert-${name}"><p class="markdown-alert-title">${title}</p>\n<p>${rest}</div>`
  })
}

/** Draws the charts, as GitHub does: the whole library, so that the page needs nothing else. */
function chartScript(theme: 'light' | 'dark'): string {
  const library = readFileSync(require.resolve('mermaid/dist/mermaid.min.js'), 'utf8').replaceAll(
    '</script',
    '<\\/script',
  )
  const options = JSON.stringify({ startOnLoad: true, theme: theme === 'dark' ? 'dark' : 'default' })
  return `<script>${library}</script>\n<script>mermaid.initialize(${options})</script>`
}

/**
 * A page that shows the Markdown of a job summary the way GitHub does, and below it what the demo adds, as HTML; it needs
 * nothing else to be shown.
 */
export function renderSummary(markdown: string, appendix = '', theme: 'light' | 'dark' = 'light'): string {
  const css = readFileSync(require.resolve(`github-markdown-css/github-markdown-${theme}.css`), 'utf8')
  const renderer = markdownIt({ html: true, linkify: true })
  const { escapeHtml } = renderer.utils
  const filtered = (html: string) =>
    html.replace(/<[^>]*>?/g, (tag) => (allowed.test(tag) ? tag : escapeHtml(tag)))
  renderer.renderer.rules['html_block'] = (tokens, at) => filtered(tokens[at]?.content ?? '')
  renderer.renderer.rules['html_inline'] = (tokens, at) => filtered(tokens[at]?.content ?? '')
  const fence = renderer.renderer.rules['fence']
  let charts = false
  renderer.renderer.rules['fence'] = (tokens, at, ...rest) => {
    const { info = '', content = '' } = tokens[at] ?? {}
    if (info.trim() !== 'mermaid') return fence?.(tokens, at, ...rest) ?? ''
    charts = true
    return `<pre class="mermaid">${escapeHtml(content)}</pre>\n`
  }
  const body = withAlerts(renderer.render(markdown))
  const [page, paper, line] =
    theme === 'dark' ? ['#010409', '#0d1117', '#3d444d'] : ['#f6f8fa', '#fff', '#d1d9e0']
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Job summary</title>
<style>
${css}
body { background: ${page}; margin: 0; padding: 24px; }
main { max-width: 1012px; margin: 0 auto 24px; background: ${paper}; border: 1px solid ${line}; border-radius: 6px; }
header { padding: 12px 16px; border-bottom: 1px solid ${line}; color: ${theme === 'dark' ? '#f0f6fc' : '#1f2328'}; font: 600 14px -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; }
.markdown-body { padding: 24px; }
.markdown-body pre.mermaid { background: none; }
.appendix { padding: 16px 24px; overflow-x: auto; }
.appendix p { font: 14px -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; color: #59636e; margin: 0 0 16px; }
.appendix svg { width: 100%; min-width: 700px; height: auto; display: block; }
</style>
</head>
<body>
<main>
<header>move summary</header>
<article class="markdown-body">
${body}
</article>
</main>
${appendix}
${charts ? chartScript(theme) : ''}
</body>
</html>
`
}
