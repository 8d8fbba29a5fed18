export { journaled } from './journaled.ts'
export { type Actor, actorOf, record, recordNow } from './record.ts'
