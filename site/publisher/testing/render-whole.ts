/**
 * Says what a site of given documents is, path by path: `<hash>`, `-> <location>` or `gone`. A process of
 * its own, which knows no history, reads `{ build, origin, documents }` from its standard input.
 */
import { createHash } from 'node:crypto'
import { text } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'
import { storedDocument } from '@mecaformation/contracts/publication/stored'
import { z } from 'zod'
import { fixedRoutes } from '../../src/routes.ts'
import { loadSiteApp } from '../site-app.ts'
import { SiteContent } from '../site-content.ts'

const question = z.object({ build: z.string(), origin: z.string(), documents: z.array(storedDocument) })
const { build, origin, documents } = question.parse(JSON.parse(await text(process.stdin)))
const app = await loadSiteApp({ entryUrl: pathToFileURL(`${build}/server/entry.mjs`), origin })
const content = new SiteContent({ app, fixedRoutes })
content.load({ documents, unreadable: [] })

const site: Record<string, string> = {}
for (const path of content.paths()) {
  const answer = content.answer(path)
  if (answer?.kind === 'redirect') site[path] = `-> ${answer.location}`
  if (answer?.kind === 'gone') site[path] = 'gone'
  if (answer?.kind !== 'page') continue
  const { body } = await app.render(path)
  site[path] = createHash('sha256').update(body).digest('hex').slice(0, 32)
}
process.stdout.write(JSON.stringify(site))
