/**
 * Saves the title of an article as Payload does it for an author, and is killed on the way: `before` the
 * commit, or `after` it, when the author has no answer yet; or a hook that comes last of all throws.
 */
import { openPayload } from './open-payload.ts'

const [id = '', title = '', moment = ''] = process.argv.slice(2)
const payload = await openPayload()
const { db } = payload
const commit = db.commitTransaction
const dies = () => process.kill(process.pid, 'SIGKILL')
db.commitTransaction = async (transaction) => {
  if (moment === 'before') dies()
  await commit.call(db, transaction)
  if (moment === 'after') dies()
}
if (moment === 'hook') {
  payload.collections.articles.config.hooks.afterChange.push(() => {
    throw new Error('the last hook fails')
  })
}
try {
  await payload.update({ collection: 'articles', id, data: { title, _status: 'published' } })
} catch (error) {
  process.stdout.write(`refused: ${String(error)}\n`)
}
process.exit(0)
