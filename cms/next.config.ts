import { fileURLToPath } from 'node:url'
import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const root = fileURLToPath(new URL('..', import.meta.url))

const config: NextConfig = {
  poweredByHeader: false,
  // `npm test` checks types; a newcomer's first start need not wait for it.
  typescript: { ignoreBuildErrors: true },
  // Payload knows its errors by the names of their classes: shortened, its answers lose their words.
  experimental: { serverMinification: false },
  transpilePackages: ['@mecaformation/contracts', '@mecaformation/domain'],
  outputFileTracingRoot: root,
  turbopack: { root },
}

export default withPayload(config, { devBundleServerPackages: false })
