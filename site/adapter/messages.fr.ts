/** What developers read in their terminal. */
export const messages = {
  noDatabaseUrl:
    'Les pages en développement lisent la base : lancez « npm run dev », ou donnez DATABASE_URL à « astro dev ».',
  noDatabase: (reason: string) => `La base ne répond pas, nouvel essai dans un instant : ${reason}`,
  unreadable: (document: string, reason: string) =>
    `Document publié illisible, laissé de côté : ${document}\n${reason}`,
}
