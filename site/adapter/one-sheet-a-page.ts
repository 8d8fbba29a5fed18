import { createHash } from 'node:crypto'
import type { AstroIntegration, HookParameters } from 'astro'
import type { VitePlugin } from './vite-plugin.ts'

type Pages = HookParameters<'astro:build:setup'>['pages']
type Style = NonNullable<ReturnType<Pages['get']>>['styles'][number]

const sheetName = /_astro\/[\w.-]+\.css/g

/**
 * Gives each page one style sheet instead of the six or seven that Vite splits its styles into: on a slow network each
 * request costs more than the few kilobytes that pages of different templates no longer share.
 */
export function oneSheetAPage(): AstroIntegration {
  return {
    name: 'one-sheet-a-page',
    hooks: {
      'astro:build:setup': ({ pages, updateConfig }) => {
        updateConfig({ plugins: [joinSheets(pages)] })
      },
    },
  }
}

/** The client is built last: only then does Astro know the sheets of every page. */
function joinSheets(pages: Pages): VitePlugin {
  const sources = new Map<string, string>()
  /** What components link by its address when they have something to show: a page would load it twice. */
  const linked = new Set<string>()
  return {
    name: 'one-sheet-a-page',
    enforce: 'post',
    sharedDuringBuild: true,
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type === 'chunk') for (const [name] of file.code.matchAll(sheetName)) linked.add(name)
          else if (file.fileName.endsWith('.css')) sources.set(file.fileName, String(file.source))
        }
        if (this.environment.name !== 'client') return
        for (const page of pages.values()) {
          const own = page.styles.toSorted(inOrder).filter(({ sheet }) => !isLinked(sheet, linked))
          if (own.length === 0) continue
          const source = own.map(({ sheet }) => sourceOf(sheet, sources)).join('\n')
          const src = `_astro/sheet.${createHash('sha256').update(source).digest('base64url').slice(0, 8)}.css`
          this.emitFile({ type: 'asset', fileName: src, source })
          const apart = page.styles.filter((style) => !own.includes(style))
          page.styles = [{ depth: 0, order: 0, sheet: { type: 'external', src } }, ...apart]
        }
      },
    },
  }
}

function isLinked(sheet: Style['sheet'], linked: ReadonlySet<string>): boolean {
  return sheet.type === 'external' && linked.has(sheet.src)
}

function sourceOf(sheet: Style['sheet'], sources: ReadonlyMap<string, string>): string {
  const source = sheet.type === 'external' ? sources.get(sheet.src) : undefined
  if (source === undefined) throw new Error(`No build wrote the file of a style: ${JSON.stringify(sheet)}`)
  return source
}

/** The order in which Astro itself would link them (`astro/dist/core/build/runtime.js`). */
function inOrder(a: Style, b: Style): number {
  if (a.order !== b.order) {
    if (a.order === -1) return 1
    if (b.order === -1) return -1
    return a.order - b.order
  }
  if (a.depth === -1) return -1
  if (b.depth === -1) return 1
  return a.depth > b.depth ? -1 : 1
}
