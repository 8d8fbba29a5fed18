import { createHash } from 'node:crypto'
import type { Answer } from './answer.ts'
import { builtInPolicy } from './content-security-policy.ts'
import { messages } from './messages.fr.ts'

const style = `
:root{color-scheme:light dark}
body{font:1.125rem/1.6 system-ui,sans-serif;max-width:34rem;margin:18vh auto 0;padding:0 1.25rem}
h1{font-size:1.75rem;line-height:1.2;margin:0 0 .75rem}
`
const styleHash = `'sha256-${createHash('sha256').update(style).digest('base64')}'`
const retryAfter = 2

interface Page {
  status: number
  title: string
  text: string
  reloads?: boolean
  /** False where the home page would lead somewhere else than the visitor is. */
  leadsHome?: boolean
}

/** A page that needs no file and no manifest: for the moments when the site has none to show. */
export function builtInPage({ status, title, text, reloads = false, leadsHome = !reloads }: Page): Answer {
  const refresh = reloads ? `<meta http-equiv="refresh" content="${retryAfter}">` : ''
  const home = !leadsHome ? '' : `<p><a href="/">${messages.home}</a></p>`
  return {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      'Content-Security-Policy': builtInPolicy(styleHash),
      ...(reloads ? { 'Retry-After': String(retryAfter) } : {}),
    },
    body: `<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">${refresh}
<meta name="robots" content="noindex"><title>${title} – MécaFormation</title><style>${style}</style></head>
<body><main><h1>${title}</h1><p>${text}</p>${home}</main></body></html>
`,
  }
}

export const builtInPages = {
  preparing: builtInPage({ status: 503, ...messages.preparing, reloads: true }),
  notFound: builtInPage({ status: 404, ...messages.notFound }),
  gone: builtInPage({ status: 410, ...messages.gone }),
  fault: builtInPage({ status: 500, ...messages.fault }),
}
