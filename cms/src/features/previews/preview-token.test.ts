import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mintToken, type PreviewClaims, previewKey, verifyToken } from './preview-token.ts'

const now = Date.UTC(2026, 10, 22, 12)
const key = previewKey('a secret of tests, which protects nothing at all')
const claims: PreviewClaims = {
  target: { kind: 'document', collection: 'articles', id: 'a1' },
  audience: 'u1',
  expires: now + 1000,
}
const token = mintToken(key, claims)

describe('a token', () => {
  test('says what it opens, for whom and how long', () => {
    expect(verifyToken(key, token, now)).toEqual({ ok: true, claims })
  })

  test('ends at its moment', () => {
    expect(verifyToken(key, token, claims.expires - 1)).toMatchObject({ ok: true })
    expect(verifyToken(key, token, claims.expires)).toEqual({ ok: false, reason: 'expired' })
  })

  test('of another installation opens nothing', () => {
    expect(verifyToken(previewKey('another secret, as long as the first one'), token, now)).toEqual({
      ok: false,
      reason: 'invalid',
    })
  })

  test('of which one character was changed opens nothing', () => {
    const characters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.'
    fc.assert(
      fc.property(fc.nat(token.length - 1), fc.constantFrom(...characters), (at, character) => {
        fc.pre(token[at] !== character)
        const forged = token.slice(0, at) + character + token.slice(at + 1)
        // The last character of a signature carries bits that decoding leaves out.
        fc.pre(at < token.length - 1)
        expect(verifyToken(key, forged, now)).toEqual({ ok: false, reason: 'invalid' })
      }),
    )
  })

  test('with other claims under its signature opens nothing', () => {
    const [version, , signature] = token.split('.')
    const other = Buffer.from(JSON.stringify({ ...claims, expires: now * 2 })).toString('base64url')
    expect(verifyToken(key, `${version}.${other}.${signature}`, now)).toEqual({ ok: false, reason: 'invalid' })
  })

  test('that is anything at all never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(verifyToken(key, text, now)).toEqual({ ok: false, reason: 'invalid' })
      }),
    )
  })
})
