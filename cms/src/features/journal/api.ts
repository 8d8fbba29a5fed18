export { journaled } from './journaled.ts'
export { notePlan, noteRelease } from './note-plan.ts'
export { type Actor, actorOf, record, recordNow } from './record.ts'
