import type { VitePlugin } from './vite-plugin.ts'

/** Where a snapshot comes from, as seen from the data module. */
const sources = { build: './static-snapshot.ts', serve: '../../adapter/development-snapshot.ts' }

/**
 * Outside of the publisher nobody hands the bundle a snapshot, so the data module begins by loading one:
 * from a file in the static build, from the database in development. Pages cannot tell the difference.
 */
export function feedSnapshot(apply: keyof typeof sources): VitePlugin {
  return {
    name: 'feed-snapshot',
    apply,
    transform: {
      filter: { id: /\/src\/data\/content\.ts$/ },
      handler: (code) => `import '${sources[apply]}'\n${code}`,
    },
  }
}
