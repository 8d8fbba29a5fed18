/**
 * Imports a table of codes as the page of imports does, for an author, and is killed on the way: when so many of its
 * lines are written (`lines`), `before` its commit, or `after` it, when the author has no answer yet.
 */
import { readFile } from 'node:fs/promises'
import { importRequest } from '@mecaformation/contracts/bulk-import/report'
import { createLocalReq } from 'payload'
import { importTable } from '../src/features/bulk-import/import-table.ts'
import { readTable } from '../src/features/bulk-import/table/read-table.ts'
import { openPayload } from './open-payload.ts'

const [file = '', author = '', moment = '', lines = '0'] = process.argv.slice(2)
const payload = await openPayload()
const { db } = payload
const dies = () => process.kill(process.pid, 'SIGKILL')
const user = await payload.findByID({ collection: 'users', id: author })
const reading = await readTable(await readFile(file))
if (!reading.ok) throw new Error(reading.reason)
const asked = importRequest.parse({
  collection: 'diagnostic-codes',
  columns: null,
  publish: true,
  write: 'nothing',
  fingerprint: null,
  without: [],
})
const request = () => createLocalReq({ user: { ...user, collection: 'users' } }, payload)
const { fingerprint } = await importTable(await request(), reading.table, asked)

let written = 0
payload.collections['diagnostic-codes'].config.hooks.afterChange.push(() => {
  written += 1
  if (moment === 'lines' && written === Number(lines)) dies()
})
const commit = db.commitTransaction
db.commitTransaction = async (transaction) => {
  if (moment === 'before') dies()
  await commit.call(db, transaction)
  if (moment === 'after') dies()
}
await importTable(await request(), reading.table, { ...asked, write: 'all', fingerprint })
process.exit(0)
