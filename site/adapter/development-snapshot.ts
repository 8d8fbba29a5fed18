/** Development only: keeps the snapshot at what is published in the database. */
import { loadSnapshot } from '../src/data/snapshot.ts'
import { publishedFeed } from './published-feed.ts'

const feed = publishedFeed()
feed.follow('pages', loadSnapshot)
loadSnapshot(await feed.documents())
