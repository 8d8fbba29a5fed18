export { moveLessonDrafts } from './draft/move-lesson-drafts.ts'
