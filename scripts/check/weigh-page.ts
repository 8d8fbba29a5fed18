import { get } from 'node:http'
import { brotliDecompressSync } from 'node:zlib'

/** Bytes of one page on the wire, as a browser that takes Brotli receives them. */
export interface PageWeight {
  /** The script of the heaviest island, beside the framework that islands share; 0 on a page without one. */
  island: number
  /** The page with its style sheets and scripts, without pictures and fonts. */
  page: number
  scripts: number
  fonts: number
}

interface Download {
  bytes: number
  text: string
}

/** Makes a scale that fetches each style sheet, script and font once, however many pages use it. */
export function pageScale(): (address: string) => Promise<PageWeight> {
  const downloads = new Map<string, Promise<Download>>()
  const fetched = (address: string) => {
    const download = downloads.get(address) ?? fetchRaw(address)
    downloads.set(address, download)
    return download
  }
  const sum = async (addresses: Iterable<string>) => {
    let bytes = 0
    for (const address of addresses) bytes += (await fetched(address)).bytes
    return bytes
  }
  return async (address) => {
    const page = await fetchRaw(address)
    const links = linksOf(page.text, address)
    const scripts = new Set<string>()
    for (const script of links.scripts) await collectImports(script, scripts)
    const fonts = new Set(links.fonts)
    for (const sheet of links.sheets) for (const font of fontsOf((await fetched(sheet)).text, sheet)) fonts.add(font)
    const scriptBytes = await sum(scripts)
    return {
      island: Math.max(
        0,
        ...(await Promise.all([...links.islands].map(async (island) => (await fetched(island)).bytes))),
      ),
      page: page.bytes + (await sum(links.sheets)) + scriptBytes,
      scripts: scriptBytes,
      fonts: await sum(fonts),
    }
  }

  async function collectImports(address: string, into: Set<string>): Promise<void> {
    if (into.has(address)) return
    into.add(address)
    for (const imported of staticImports((await fetched(address)).text, address)) await collectImports(imported, into)
  }
}

/** What a page asks for by itself: style sheets, scripts and preloaded fonts, as full addresses. */
export function linksOf(html: string, address: string) {
  const attribute = (tag: string, name: string) =>
    new RegExp(`\\s${name}=(?:"([^"]*)"|([^\\s">]+))`)
      .exec(tag)
      ?.slice(1)
      .find((value) => value !== undefined)
  const resolved = (tags: string[], name: string) =>
    new Set(tags.flatMap((tag) => attribute(tag, name) ?? []).map((href) => new URL(href, address).href))
  const tags = (name: string) => html.match(new RegExp(`<${name}\\s[^>]*>`, 'g')) ?? []
  const linksWith = (name: string, value: string) => tags('link').filter((tag) => attribute(tag, name) === value)
  return {
    sheets: resolved(linksWith('rel', 'stylesheet'), 'href'),
    scripts: resolved([...tags('script'), ...linksWith('rel', 'modulepreload')], 'src'),
    fonts: resolved(linksWith('as', 'font'), 'href'),
    islands: resolved(tags('astro-island'), 'component-url'),
  }
}

/** Fonts that a style sheet names. */
export function fontsOf(css: string, address: string): Set<string> {
  const urls = [...css.matchAll(/url\(\s*["']?([^"')]+\.woff2?)["']?\s*\)/g)].flatMap((match) => match[1] ?? [])
  return new Set(urls.map((url) => new URL(url, address).href))
}

/** Modules that a script cannot start without; what it imports later, on demand, is not among them. */
export function staticImports(script: string, address: string): Set<string> {
  const imports = [...script.matchAll(/(?:\bfrom|\bimport)\s*["']([./][^"']+)["']/g)].flatMap((match) => match[1] ?? [])
  return new Set(imports.map((path) => new URL(path, address).href))
}

async function fetchRaw(address: string): Promise<Download> {
  return new Promise((resolve, reject) => {
    const request = get(address, { headers: { 'accept-encoding': 'br' } }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        if (response.statusCode !== 200) return reject(new Error(`${address} answered ${response.statusCode}`))
        const body = Buffer.concat(chunks)
        const plain = response.headers['content-encoding'] === 'br' ? brotliDecompressSync(body) : body
        resolve({ bytes: body.length, text: plain.toString('utf8') })
      })
    })
    request.on('error', reject)
  })
}
