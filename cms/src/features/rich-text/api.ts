/** What other features set instead of the editor of all texts. */
export { exerciseEditor } from './editor.ts'
