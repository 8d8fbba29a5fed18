import { fileURLToPath } from 'node:url'
import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const root = fileURLToPath(new URL('..', import.meta.url))

const config: NextConfig = {
  poweredByHeader: false,
  // `npm test` checks types; a newcomer's first start need not wait for it.
  typescript: { ignoreBuildErrors: true },
  // One copy of Payload for pages and routes alike, as Node loads it. Bundled, each of the two has its own,
  // and an error thrown by one is not recognised by the other: the author is told no field.
  serverExternalPackages: ['payload', '@payloadcms/db-postgres'],
  transpilePackages: ['@mecaformation/contracts', '@mecaformation/domain'],
  outputFileTracingRoot: root,
  turbopack: { root },
}

export default withPayload(config, { devBundleServerPackages: false })
