/** What shows an author the changes of French typography before they are made. */
export { ChangesDialog } from './changes-dialog.tsx'
export { type Change, changesIn } from './changes-in.ts'
