import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { inlineScriptHashes } from './inline-scripts.ts'

const sourceOf = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`

test('hashes inline scripts and modules once each, as the browser does', () => {
  const html = '<script>a()</script><script type="module">b()\n</script><script>a()</script>'
  expect(inlineScriptHashes(html)).toEqual([sourceOf('a()'), sourceOf('b()\n')])
})

test('leaves out script files and data blocks', () => {
  expect(inlineScriptHashes('<script src="/a.js"></script><script type="application/ld+json">{}</script>')).toEqual([])
})
