import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { builtInPages } from './built-in-page.ts'
import { adminPolicy, mediaPolicy, sitePolicy } from './content-security-policy.ts'
import { securityHeaders } from './security-headers.ts'

test('the site runs its own files and the inline scripts it is told of, nothing else', () => {
  const policy = sitePolicy(["'sha256-abc='"])
  expect(policy).toMatch(/^default-src 'none'; /)
  expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval' 'sha256-abc=';")
  expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:/)
})

test('the admin runs by nonce, and evaluates code in development only', () => {
  const policy = adminPolicy({ nonce: 'bm9uY2U=', development: false })
  expect(policy).toContain("script-src 'self' 'nonce-bm9uY2U=' 'strict-dynamic';")
  expect(policy).not.toContain('unsafe-eval')
  const reloading = adminPolicy({ nonce: 'bm9uY2U=', development: true })
  expect(reloading).toContain("'unsafe-eval'")
  expect(reloading).toContain('ws:')
})

test('uploaded files do nothing', () => {
  expect(mediaPolicy).toBe("default-src 'none'; media-src 'self'; style-src 'unsafe-inline'; sandbox")
})

test('built-in pages may use the style sheet they hold', () => {
  for (const { headers, body } of Object.values(builtInPages)) {
    const style = /<style>(.*)<\/style>/s.exec(body.toString())?.[1] ?? ''
    const hash = createHash('sha256').update(style).digest('base64')
    expect(headers['Content-Security-Policy']).toContain(`style-src 'sha256-${hash}'`)
  }
})

test('browsers are bound to https only where the site has it', () => {
  expect(securityHeaders('https://mecaformation.fr')).toHaveProperty('Strict-Transport-Security')
  expect(securityHeaders('http://localhost:3000')).not.toHaveProperty('Strict-Transport-Security')
})
