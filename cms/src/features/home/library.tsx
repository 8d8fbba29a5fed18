import { type WrittenCollection, writtenCollections } from '@mecaformation/contracts/publication/documents'
import { Link } from '@payloadcms/ui'
import type { PayloadRequest } from 'payload'
import { countPublished } from '../publication/api.ts'
import { goals, shareOf } from './goals.ts'
import { messages } from './messages.fr.ts'
import { Panel } from './panel.tsx'

const { library: words } = messages
const measured = Object.keys(goals) as (keyof typeof goals)[]
const others = writtenCollections.filter((collection) => !Object.hasOwn(goals, collection))
const listOf = (collection: string) => `/admin/collections/${collection}?where[_status][equals]=published`

/** What is on the site, beside what the specification asks for. */
export function Library({ req }: { req: PayloadRequest }) {
  const nameOf = (collection: WrittenCollection) => String(req.payload.collections[collection].config.labels.plural)
  return (
    <Panel
      name="library"
      title={words.title}
      logger={req.payload.logger}
      read={() => countPublished(req.payload.db.pool)}
      show={(counts) => (
        <>
          <p>{words.intro}</p>
          <ul className="home-gauges">
            {measured.map((collection) => (
              <Gauge
                count={counts.get(collection) ?? 0}
                goal={goals[collection]}
                href={listOf(collection)}
                key={collection}
                name={nameOf(collection)}
              />
            ))}
          </ul>
          <h3>{words.others}</h3>
          <dl className="home-figures">
            {others.map((collection) => (
              <div key={collection}>
                <dt>
                  <Link href={listOf(collection)} prefetch={false}>
                    {nameOf(collection)}
                  </Link>
                </dt>
                <dd>{words.count(counts.get(collection) ?? 0)}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    />
  )
}

function Gauge({ name, href, count, goal }: { name: string; href: string; count: number; goal: number }) {
  const share = shareOf(count, goal)
  return (
    <li className="home-gauge">
      <Link href={href} prefetch={false}>
        {name}
      </Link>
      <span className="home-gauge__of">{words.of(count, goal)}</span>
      <span aria-hidden="true" className="home-gauge__scale">
        <span style={{ inlineSize: `${100 * share}%` }} />
      </span>
      <span className="home-gauge__share">{share === 1 ? words.reached : words.share(share)}</span>
    </li>
  )
}
