/** How every message of the product is written: say what, and it gets its look. */
export { type Letter, writtenOut } from './letter.ts'
