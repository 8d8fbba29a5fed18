/** What the script of a text says. */
export const messages = { copied: 'Lien copié' }
