export { moveLessonDrafts } from './draft/move-lesson-drafts.ts'
export { unpopulated } from './draft/unpopulated.ts'
