import type { PayloadRequest } from 'payload'
import { mayEditIn } from '../../access/content-access.ts'
import { listPublications, publicationMessages } from '../publication/api.ts'
import { readFailedPlans } from '../schedules/api.ts'
import { DocumentLine, formOf } from './document-line.tsx'
import { messages } from './messages.fr.ts'
import { More } from './more.tsx'
import { Panel } from './panel.tsx'
import { Retry } from './retry.tsx'

const { failures: words } = messages
const shown = 4
/** Days that a plan is told of which could not be done: nobody can retry it. */
const toldDays = 7

async function read(req: PayloadRequest) {
  const since = new Date(Date.now() - toldDays * 24 * 3600 * 1000)
  const [{ publications }, plans] = await Promise.all([
    listPublications(req.payload.db.pool, { state: 'failed' }),
    readFailedPlans(req, since, shown),
  ])
  return { publications, plans }
}

/** What did not come to the site, why, and the way to try again for those who may. */
export function Failures({ req }: { req: PayloadRequest }) {
  return (
    <Panel
      name="failures"
      title={words.title}
      logger={req.payload.logger}
      read={() => read(req)}
      count={({ publications, plans }) => publications.length + plans.length}
      isUrgent={({ publications, plans }) => publications.length + plans.length > 0}
      show={({ publications, plans }) =>
        publications.length + plans.length === 0 ? (
          <p>{words.none}</p>
        ) : (
          <>
            <ul>
              {publications.slice(0, shown).map(({ sequence, collection, documentId, title, queuedAt, failure }) => (
                <DocumentLine
                  collection={collection}
                  facts={[words.asked(queuedAt)]}
                  href={formOf(collection, documentId)}
                  key={sequence}
                  title={title ?? ''}>
                  {failure !== null && (
                    <>
                      <p>{publicationMessages.failures[failure.kind]}</p>
                      {failure.reason !== '' && (
                        <details>
                          <summary>{words.technical}</summary>
                          <code>{failure.reason}</code>
                        </details>
                      )}
                    </>
                  )}
                  {mayEditIn(collection, { req }) && (
                    <Retry collection={collection} id={documentId} title={title ?? messages.untitled} />
                  )}
                </DocumentLine>
              ))}
              {plans.map(({ id, title, at, href, reason }) => (
                <DocumentLine facts={[words.plan(at)]} href={href} key={id} title={title}>
                  <p>{reason}</p>
                </DocumentLine>
              ))}
            </ul>
            <More hidden={publications.length - shown} href="/admin/publications?state=failed" label={words.all} />
          </>
        )
      }
    />
  )
}
