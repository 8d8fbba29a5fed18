/** What other features set instead of the editor of all texts. */

/** What files are judged by before they are imported. */
export { validateFormula } from './blocks/validate-formula.ts'
export { exerciseEditor, textBlocks } from './editor.ts'
