/**
 * The publisher: the one process that writes the live site. It waits until it leads, loads the built
 * site, and follows the outbox. It ends on SIGTERM, SIGINT, when its supervisor goes or when another version
 * of the site is to be shown, and with a fault on anything it cannot trust any more; whoever started it
 * starts it again.
 */
import { fileURLToPath } from 'node:url'
import { parseEnvironment, publisherEnvironment } from '@mecaformation/contracts/environment'
import { loadWorkingApp } from './load-working-app.ts'
import { runPublisher } from './run-publisher.ts'
import { openSiteVersion, untilOtherVersion } from './site-version.ts'

const environment = parseEnvironment(process.env, publisherEnvironment)
const { PUBLIC_URL: origin, DATA_DIR: dataDir } = environment
const folder = fileURLToPath(new URL('../dist/versions', import.meta.url))

runPublisher({
  environment,
  async open({ logger, stop, end }) {
    const load = (entryUrl: URL) => loadWorkingApp({ entryUrl, origin })
    const opened = await openSiteVersion({ dataDir, folder, load, now: () => new Date(), logger })
    // Another version is shown by another process: this one has loaded its own for good.
    void untilOtherVersion(opened.version, { dataDir, stop, logger }).then(end)
    return opened
  },
})
