import type { PayloadRequest } from 'payload'
import { readBrokenLinks } from '../references/api.ts'
import { DocumentLine, formOf } from './document-line.tsx'
import { messages } from './messages.fr.ts'
import { More } from './more.tsx'
import { Panel } from './panel.tsx'

const { broken: words } = messages
const shown = 5

/** Published texts that send readers where there is nothing. */
export function BrokenLinks({ req }: { req: PayloadRequest }) {
  return (
    <Panel
      name="broken-links"
      title={words.title}
      logger={req.payload.logger}
      read={() => readBrokenLinks(req.payload.db.pool, shown)}
      count={({ total }) => total}
      show={({ first, total }) =>
        total === 0 ? (
          <p>{words.none}</p>
        ) : (
          <>
            <ul>
              {first.map(({ collection, id, title, target, count }) => (
                <DocumentLine
                  collection={collection}
                  facts={[
                    target === null ? words.gone : words.unpublished(target),
                    count > 1 && words.others(count - 1),
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
