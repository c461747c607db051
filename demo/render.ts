import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import markdownIt from 'markdown-it'

/** HTML that GitHub leaves in a job summary, without attributes; everything else is shown as text. */
const allowed = /^<\/?(?:details|summary|table|thead|tbody|tr|td|th|br|sub|sup|kbd|b|i|p|ul|ol|li)>$/

/**
 * A page that shows the Markdown of a job summary the way GitHub does, and below it what the demo adds, as HTML; it needs
 * nothing else to be shown.
 */
export function renderSummary(markdown: string, appendix = ''): string {
  const css = readFileSync(
    createRequire(import.meta.url).resolve('github-markdown-css/github-markdown-light.css'),
    'utf8',
  )
  const renderer = markdownIt({ html: true, linkify: true })
  const { escapeHtml } = renderer.utils
  const filtered = (html: string) =>
    html.replace(/<[^>]*>?/g, (tag) => (allowed.test(tag) ? tag : escapeHtml(tag)))
  renderer.renderer.rules['html_block'] = (tokens, at) => filtered(tokens[at]?.content ?? '')
  renderer.renderer.rules['html_inline'] = (tokens, at) => filtered(tokens[at]?.content ?? '')
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Job summary</title>
<style>
${css}
body { background: #f6f8fa; margin: 0; padding: 24px; }
main { max-width: 1012px; margin: 0 auto 24px; background: #fff; border: 1px solid #d1d9e0; border-radius: 6px; }
header { padding: 12px 16px; border-bottom: 1px solid #d1d9e0; font: 600 14px -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; }
.markdown-body { padding: 24px; }
.appendix { padding: 16px 24px; overflow-x: auto; }
.appendix p { font: 14px -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; color: #59636e; margin: 0 0 16px; }
.appendix svg { width: 100%; min-width: 700px; height: auto; display: block; }
</style>
</head>
<body>
<main>
<header>move summary</header>
<article class="markdown-body">
${renderer.render(markdown)}
</article>
</main>
${appendix}
</body>
</html>
`
}
