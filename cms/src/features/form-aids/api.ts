/** Where on a picture a pointer stands, and where an arrow key moves a place. */
export { movedBy, type Place, placeUnder } from './places/moved.ts'
/** What leads from a drawing beside a list of the form to a row of it. */
export { showRow } from './show-row.ts'
