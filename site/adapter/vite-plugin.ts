import type { AstroUserConfig } from 'astro'

type Plugins = NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>

/** A plugin of the Vite that Astro brings along; Vite itself is no dependency of ours. */
export type VitePlugin = Extract<Plugins[number], { name: string }>
