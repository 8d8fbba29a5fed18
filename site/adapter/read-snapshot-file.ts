import type { VitePlugin } from './vite-plugin.ts'

/**
 * In the static build nobody hands the bundle a snapshot, so the data module begins by loading one
 * from a file. Pages cannot tell the difference: they read through the data module in both builds.
 */
export function readSnapshotFile(): VitePlugin {
  return {
    name: 'read-snapshot-file',
    transform: {
      filter: { id: /\/src\/data\/content\.ts$/ },
      handler: (code) => `import './static-snapshot.ts'\n${code}`,
    },
  }
}
