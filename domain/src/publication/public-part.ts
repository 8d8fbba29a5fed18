/**
 * What of a published document everybody may have. The text of a lesson for the enrolled is not among it:
 * what never reaches the site cannot leak from it.
 */
export function publicPart<D extends { readonly collection: string }>(document: D): D {
  return isReserved(document) && 'body' in document ? { ...document, body: [] } : document
}

/** Whether only the enrolled may read the text of a document; an unknown access is theirs alone. */
function isReserved(document: { readonly collection: string; readonly access?: unknown }): boolean {
  return document.collection === 'lessons' && document.access !== 'libre'
}
