import type { PayloadRequest } from 'payload'
import { readToReview } from '../workflow/api.ts'
import { DocumentLine, formOf } from './document-line.tsx'
import { messages } from './messages.fr.ts'
import { More } from './more.tsx'
import { Panel } from './panel.tsx'

const { toReview: words } = messages
const shown = 6

/** Texts of others that wait for whoever judges them. */
export function ToReview({ req }: { req: PayloadRequest }) {
  return (
    <Panel
      name="to-review"
      title={words.title}
      logger={req.payload.logger}
      read={() => readToReview(req.payload.db.pool, String(req.user?.id), shown)}
      count={({ total }) => total}
      show={({ first, total }) =>
        total === 0 ? (
          <p>{words.none}</p>
        ) : (
          <>
            <ul>
              {first.map(({ collection, id, title, askedBy, askedAt }) => (
                <DocumentLine
                  collection={collection}
                  facts={[words.by(askedBy), askedAt !== null && messages.moment(askedAt)]}
                  href={formOf(collection, id)}
                  key={`${collection}/${id}`}
                  title={title}
                />
              ))}
            </ul>
            <More
              hidden={total - first.length}
              href="/admin/collections/reviews?where[state][equals]=in-review"
              label={words.all}
            />
          </>
        )
      }
    />
  )
}
