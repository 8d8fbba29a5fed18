import { describe, expect, it } from 'vitest'
import { fontsOf, linksOf, staticImports } from './weigh-page.ts'

const page = 'http://127.0.0.1:3000/articles/pile-pem/'

describe('what a page weighs', () => {
  it('is told by its style sheets, scripts and preloaded fonts', () => {
    const html = `<!doctype html><link rel="stylesheet" href="/_astro/site.abc.css">
      <link as=font href=/_astro/reading.woff2 rel=preload crossorigin>
      <link rel="icon" href="/favicon.svg"><link href="/rss.xml" rel="alternate">
      <script type="module" src="/_astro/search.js"></script><script>inline()</script>
      <astro-island uid="1" component-url="/_astro/player.js" renderer-url="/_astro/client.js"></astro-island>
      <img src="/media/a.webp">`
    expect(linksOf(html, page)).toEqual({
      sheets: new Set(['http://127.0.0.1:3000/_astro/site.abc.css']),
      scripts: new Set(['http://127.0.0.1:3000/_astro/search.js']),
      fonts: new Set(['http://127.0.0.1:3000/_astro/reading.woff2']),
      islands: new Set(['http://127.0.0.1:3000/_astro/player.js']),
    })
  })

  it('counts the fonts that a style sheet names', () => {
    const css = `@font-face{src:url(./a.woff2)format("woff2")}@font-face{src:url("/_astro/b.woff2")}.x{background:url(c.svg)}`
    expect(fontsOf(css, 'http://127.0.0.1:3000/_astro/site.css')).toEqual(
      new Set(['http://127.0.0.1:3000/_astro/a.woff2', 'http://127.0.0.1:3000/_astro/b.woff2']),
    )
  })

  it('counts what a script imports at once, not what it imports on demand', () => {
    const script = `import{a}from"./shared.js";import"./effects.js";const x=()=>import("./later.js");await import('/pagefind/pagefind.js')`
    expect(staticImports(script, 'http://127.0.0.1:3000/_astro/search.js')).toEqual(
      new Set(['http://127.0.0.1:3000/_astro/shared.js', 'http://127.0.0.1:3000/_astro/effects.js']),
    )
  })
})
