import { createHash, randomBytes } from 'node:crypto'

const name = 'apercu'
const written = new RegExp(`(?:^|;\\s*)${name}=([\\w-]{43})(?:;|$)`)

/** The mark of the browser that asks, by which it can open the previews made for it; `null` when it has none. */
export function browserOf(cookies: string | null | undefined): string | null {
  return written.exec(cookies ?? '')?.[1] ?? null
}

/** A mark for a browser that has none. */
export function newBrowser(): string {
  return randomBytes(32).toString('base64url')
}

/** Leaves the mark in the browser until it is closed; scripts and other sites never see it. */
export function browserCookie(browser: string, { isSecure }: { isSecure: boolean }): string {
  return `${name}=${browser}; Path=/; HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}`
}

/** What a token says of the browser that it was made for: an address that is copied opens nothing elsewhere. */
export function audienceOf(browser: string): string {
  return createHash('sha256').update(browser).digest('base64url')
}
