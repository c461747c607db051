import { expect, test } from 'vitest'
import { renderSummary } from '../../../demo/render.ts'
import { summary } from '../../../src/report/summary.ts'
import { fold, runs } from './stories.ts'

test('the page shows tables, lists, code and what can be opened', () => {
  const page = renderSummary(summary(fold(runs.moved)))
  for (const tag of ['<h2>', '<table>', '<ol>', '<pre>', '<details>', '<summary>Terraform</summary>', '<br>'])
    expect(page).toContain(tag)
})

test('the page shows other HTML as text, as GitHub does not run it either', () => {
  const page = renderSummary(
    'a <img src=x onerror=alert(1)> b\n\n<script>alert(1)</script>\n\n<details open>',
  )
  expect(page).not.toMatch(/<img|<script|<details open/)
  expect(page).toContain('&lt;script&gt;alert(1)')
})

test('charts are drawn, and cautions framed, as GitHub does', () => {
  const page = renderSummary(
    '> [!CAUTION]\n> **dark**\n\n```mermaid\ngantt\n```\n\n```sh\nls\n```',
    '',
    'dark',
  )
  expect(page).toMatch(
    /<div class="markdown-alert markdown-alert-caution"><p [^>]*>Caution<\/p>\s*<p><strong>dark/,
  )
  expect(page).toContain('<pre class="mermaid">gantt\n</pre>')
  expect(page).toContain('<pre><code class="language-sh">')
  expect(page).toContain('mermaid.initialize({"startOnLoad":true,"theme":"dark"})')
})
