/** Tells hooks that no person stands behind a save. */
export const importContext = { actor: 'content-import', publication: { cause: 'import' } }
