/** What other features need to know of the files that the media library takes. */
export { mediaTypes } from './media-types.ts'
