/** What the check of contents shares with the import: how files are found and read. */
export type { ContentModel } from './content-collection.ts'
export { indexContent, readContent } from './read-content.ts'
export type { Prose } from './reader.ts'
export { idOf } from './references.ts'
export type { Source } from './source.ts'
