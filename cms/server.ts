/**
 * The server: one process for everybody who comes by HTTP. `/admin`, `/api` and `/_next` go to Next,
 * `/media` to uploaded files, all the rest to the live site, which answers before Next is loaded.
 * It ends on SIGTERM, SIGINT or when its supervisor goes, and with a fault on what nobody caught;
 * whoever started it starts it again.
 */
import { createServer } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'
import { liveLayout } from '@mecaformation/contracts/live/layout'
import pg from 'pg'
import { env } from './src/env.ts'
import { LiveFiles } from './src/features/live-site/live-files.ts'
import { LiveSite } from './src/features/live-site/live-site.ts'
import { messages } from './src/features/live-site/messages.fr.ts'
import { NextAdmin } from './src/features/live-site/next-admin.ts'
import { PageReads } from './src/features/live-site/page-reads.ts'
import { answerReadiness } from './src/features/live-site/readiness.ts'
import { refuseTunnel } from './src/features/live-site/refuse-tunnel.ts'
import { createRequestListener, routeOf } from './src/features/live-site/request-listener.ts'
import { SiteResponder } from './src/features/live-site/respond.ts'
import { securityHeaders } from './src/features/live-site/security-headers.ts'
import { carriesSession, sessionKey } from './src/features/live-site/session-token.ts'
import { maxUploadBytes } from './src/features/media/limits.ts'
import { PreviewPublisher } from './src/features/previews/preview-publisher.ts'
import { PreviewResponder } from './src/features/previews/preview-responder.ts'
import { previewKey } from './src/features/previews/preview-token.ts'
import { shareTarget } from './src/features/previews/shares/share-lookup.ts'
import { createLogger } from './src/platform/logger.ts'

// React chooses its production or development self by this when Next loads it.
Object.assign(process.env, { NODE_ENV: env.NODE_ENV })

const patienceWithClients = 5000
const development = env.NODE_ENV === 'development'
const logger = createLogger('server')
const layout = liveLayout(env.DATA_DIR)
const key = sessionKey(env.PAYLOAD_SECRET)

const liveSite = new LiveSite({ directory: layout.manifests, logger })
const database = new pg.Pool({
  connectionString: env.DATABASE_URL,
  application_name: 'mecaformation-server',
  max: 2,
  connectionTimeoutMillis: 1000,
  query_timeout: 1000,
})
const reads = new PageReads({ database, logger })
const admin = new NextAdmin({ development, directory: import.meta.dirname, host: env.HOST, port: env.PORT })

const server = createServer(
  {
    // A client that dribbles its headers is cut off; the heaviest film has time over a line of 2.5 Mbit/s.
    headersTimeout: 10_000,
    requestTimeout: 1_800_000,
    connectionsCheckingInterval: 5000,
    // Longer than proxies keep theirs, so that none writes into a connection being closed.
    keepAliveTimeout: 65_000,
    // Only the reloading of development speaks over web sockets.
    shouldUpgradeCallback: ({ url = '' }) => development && routeOf(url) === 'admin',
  },
  createRequestListener({
    site: new SiteResponder({ site: liveSite, files: new LiveFiles(layout.files), reads, logger }),
    previews: new PreviewResponder({
      key: previewKey(env.PAYLOAD_SECRET),
      publisher: new PreviewPublisher(layout.previewEndpoint),
      shareTarget: (secret) => shareTarget(database, secret),
      logger,
    }),
    admin,
    admission: {
      publicUrl: env.PUBLIC_URL,
      maxUploadBytes,
      isSignedIn: (headers) => carriesSession(headers, key, Date.now()),
    },
    readiness: () => answerReadiness({ site: liveSite, database, needsManifest: !development, logger }),
    mediaDirectory: layout.media,
    headers: securityHeaders(env.PUBLIC_URL),
    logger,
  }),
)

function fail(event: string, err: unknown): never {
  logger.fatal({ event, err })
  process.exit(1)
}

function refuseToListen(err: NodeJS.ErrnoException): never {
  if (err.code !== 'EADDRINUSE') return fail('listen-failed', err)
  logger.fatal({ event: 'port-taken', port: env.PORT }, messages.portTaken(env.PORT))
  process.exit(1)
}

let isStopping = false
async function stop(): Promise<void> {
  if (isStopping) return
  isStopping = true
  const closed = new Promise((resolve) => server.close(resolve))
  server.closeIdleConnections()
  await Promise.race([closed, delay(patienceWithClients)])
  server.closeAllConnections()
  await Promise.all([admin.close(), liveSite.stop(), reads.stop()])
  await database.end()
  process.exit(0)
}

async function start(): Promise<void> {
  await liveSite.start()
  reads.start()
  await admin.start(server)
}

process.on('unhandledRejection', (err) => fail('unhandled-rejection', err))
process.on('uncaughtException', (err) => fail('uncaught-exception', err))
for (const event of ['SIGTERM', 'SIGINT', 'disconnect'] as const) {
  process.on(event, () => void stop().catch((err: unknown) => fail('stop-failed', err)))
}
database.on('error', (err) => logger.warn({ event: 'pool-error', err }))

server.on('connect', refuseTunnel)
server.once('error', refuseToListen)
server.listen(env.PORT, env.HOST, () => {
  // Whatever the level of logs: supervisors wait for this line.
  process.stdout.write(`${JSON.stringify({ event: 'ready', url: env.PUBLIC_URL, pid: process.pid })}\n`)
  start().catch((err: unknown) => fail('start-failed', err))
})
