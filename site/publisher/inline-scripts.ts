import { createHash } from 'node:crypto'

const scriptElement = /<script\b([^>]*)>([\s\S]*?)<\/script>/gi
const executableTypes = new Set(['module', 'text/javascript', 'importmap'])

/** CSP sources (`'sha256-…'`) of the inline scripts in a page; data blocks such as JSON-LD need none. */
export function inlineScriptHashes(html: string): string[] {
  const sources = new Set<string>()
  for (const [, attributes = '', code = ''] of html.matchAll(scriptElement)) {
    const isFile = /\ssrc\s*=/.test(attributes)
    const type = /\stype\s*=\s*["']?([^"'\s>]*)/.exec(attributes)?.[1]
    if (isFile || (type !== undefined && !executableTypes.has(type))) continue
    sources.add(`'sha256-${createHash('sha256').update(code).digest('base64')}'`)
  }
  return [...sources]
}
