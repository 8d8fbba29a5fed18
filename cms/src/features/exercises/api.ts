/** What the check of contents asks of exercises before they are imported. */
export { questionRefusals } from './question-rules.ts'
