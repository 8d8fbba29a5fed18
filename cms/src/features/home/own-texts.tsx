import type { PayloadRequest } from 'payload'
import { readOwnTexts, messages as workflow } from '../workflow/api.ts'
import { DocumentLine, formOf } from './document-line.tsx'
import { messages } from './messages.fr.ts'
import { More } from './more.tsx'
import { Panel } from './panel.tsx'

const { own: words } = messages
const shown = 8

/** What the person has in hand, and what reviewers said of it. */
export function OwnTexts({ req, mayBegin }: { req: PayloadRequest; mayBegin: boolean }) {
  return (
    <Panel
      name="own-texts"
      title={words.title}
      logger={req.payload.logger}
      read={() => readOwnTexts(req.payload.db.pool, String(req.user?.id), shown)}
      count={({ total }) => total}
      show={({ first, total }) =>
        total === 0 ? (
          <p>
            {words.none} {mayBegin && words.begin}
          </p>
        ) : (
          <>
            <ul>
              {first.map(({ collection, id, title, state, comments, changedAt }) => (
                <DocumentLine
                  collection={collection}
                  facts={[
                    <span className={`review-state is-${state}`} key="state">
                      {workflow.states[state]}
                    </span>,
                    comments > 0 && words.comments(comments),
                    words.changed(changedAt),
                  ]}
                  href={formOf(collection, id)}
                  key={`${collection}/${id}`}
                  title={title}
                />
              ))}
            </ul>
            <More hidden={total - first.length} />
          </>
        )
      }
    />
  )
}
