/**
 * The server's part for readers as a process under test, without the admin, whose build takes a minute:
 * `DATA_DIR` names the site. Says `{ url }` to its parent when it listens.
 */
import { createServer } from 'node:http'
import { liveLayout } from '@mecaformation/contracts/live/layout'
import { LiveFiles } from '../src/features/live-site/live-files.ts'
import { LiveSite } from '../src/features/live-site/live-site.ts'
import { createRequestListener } from '../src/features/live-site/request-listener.ts'
import { SiteResponder } from '../src/features/live-site/respond.ts'
import { securityHeaders } from '../src/features/live-site/security-headers.ts'
import { createLogger } from '../src/platform/logger.ts'

const layout = liveLayout(process.env.DATA_DIR ?? '')
const logger = createLogger('server')
const site = new LiveSite({ directory: layout.manifests, logger })
const reads = { count: () => undefined }
const publicUrl = 'http://127.0.0.1:3000'
const server = createServer(
  createRequestListener({
    site: new SiteResponder({ site, files: new LiveFiles(layout.files), reads, logger }),
    previews: { respond: async () => ({ status: 404, headers: {}, body: '' }) },
    admin: { handle: async (_, res) => void res.writeHead(404).end() },
    admission: { publicUrl, maxUploadBytes: 0, isSignedIn: () => false },
    readiness: async () => ({ status: site.isLoaded ? 200 : 503, headers: {}, body: '' }),
    mediaDirectory: layout.media,
    headers: securityHeaders(publicUrl),
    logger,
  }),
)
await site.start()
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (typeof address === 'object' && address !== null) process.send?.({ url: `http://127.0.0.1:${address.port}` })
})
