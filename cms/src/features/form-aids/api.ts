/** What leads from a drawing beside a list of the form to a row of it. */
export { showRow } from './show-row.ts'
