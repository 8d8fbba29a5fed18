/** What imports and the check of contents judge files by. */
export { judge } from './judge.ts'
