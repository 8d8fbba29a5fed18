export { journaled } from './journaled.ts'
export { notePlan, noteRelease } from './note-plan.ts'
export { actorOf, record, recordNow } from './record.ts'
