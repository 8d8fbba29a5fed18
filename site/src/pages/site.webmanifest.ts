import type { APIRoute } from 'astro'
import { messages } from '../layouts/messages.fr.ts'

/** What a phone is told that keeps the site among its applications. */
const manifest = {
  id: '/',
  name: messages.siteName,
  short_name: messages.siteName,
  description: messages.siteDescription,
  lang: 'fr',
  dir: 'ltr',
  start_url: '/',
  scope: '/',
  display: 'minimal-ui',
  background_color: '#f7f8f8',
  theme_color: '#1d2327',
  categories: ['education'],
  icons: [
    { src: '/favicon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
    { src: '/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
    { src: '/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
    { src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ],
}

export const GET: APIRoute = () =>
  new Response(JSON.stringify(manifest), { headers: { 'content-type': 'application/manifest+json; charset=utf-8' } })
