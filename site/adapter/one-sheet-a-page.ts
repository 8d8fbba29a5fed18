import { createHash } from 'node:crypto'
import type { AstroIntegration, HookParameters } from 'astro'
import type { VitePlugin } from './vite-plugin.ts'

type Pages = HookParameters<'astro:build:setup'>['pages']
type Style = NonNullable<ReturnType<Pages['get']>>['styles'][number]

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
  return {
    name: 'one-sheet-a-page',
    enforce: 'post',
    sharedDuringBuild: true,
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type === 'asset' && file.fileName.endsWith('.css')) sources.set(file.fileName, String(file.source))
        }
        if (this.environment.name !== 'client') return
        for (const page of pages.values()) {
          const joined = page.styles
            .toSorted(inOrder)
            .flatMap(({ sheet }) => (sheet.type === 'external' ? sheet.src : []))
          if (joined.length === 0) continue
          if (joined.length < page.styles.length) throw new Error(`A style of ${page.component} is no file`)
          const source = joined.map((part) => sourceOf(part, sources)).join('\n')
          const src = `_astro/sheet.${createHash('sha256').update(source).digest('base64url').slice(0, 8)}.css`
          this.emitFile({ type: 'asset', fileName: src, source })
          page.styles = [{ depth: 0, order: 0, sheet: { type: 'external', src } }]
        }
      },
    },
  }
}

function sourceOf(part: string, sources: ReadonlyMap<string, string>): string {
  const source = sources.get(part)
  if (source === undefined) throw new Error(`No build wrote the sheet ${part}`)
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
