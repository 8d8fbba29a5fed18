import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

const script = readFileSync(new URL('./browser/preview-page.js', import.meta.url), 'utf8')
/** CSP source of the script that previews carry. */
export const scriptHash = `'sha256-${createHash('sha256').update(script).digest('base64')}'`

export interface PreviewSettings {
  /** What the ribbon says. */
  label: string
  light: string
  dark: string
  late: string
  /** Where to ask for the next token, and how many milliseconds from now; `null` where none is given. */
  renewal: { url: string; after: number } | null
}

/** Addresses that are no pages of the site: they stay as they are. */
const outside = /^\/(?:\/|_astro\/|media\/|pagefind|api\/|admin(?:\/|$)|apercu\/|favicon|[^"]*\.xml)/

/**
 * A page of the site as a preview: links to other pages stay inside, search engines are told to look
 * away, and a script keeps it in step with the editor beside it.
 */
export function previewPage(html: string, { prefix, settings }: { prefix: string; settings: PreviewSettings }): string {
  const data = JSON.stringify(settings).replaceAll('<', '\\u003c')
  const head =
    '<meta name="robots" content="noindex, nofollow">' +
    `<script type="application/json" id="apercu">${data}</script><script type="module">${script}</script></head>`
  return html
    .replace(/<link rel="(?:canonical|alternate)"[^>]*>/g, '')
    .replace(/<meta name="robots"[^>]*>/g, '')
    .replace(/<meta property="og:[^>]*>/g, '')
    .replace(/<title>/, () => `<title>${settings.label} – `)
    .replace(/(<a\b[^>]*?\shref=")(\/[^"]*)/g, (whole, before: string, address: string) =>
      outside.test(address) ? whole : `${before}${prefix}${address}`,
    )
    .replace('</head>', () => head)
}
