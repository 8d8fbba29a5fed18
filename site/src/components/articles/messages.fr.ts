/** Words of the pages on articles. */
export const messages = {
  type: 'Article',
  readingTime: 'Lecture',
  minutes: (count: number) => `${count} min`,
  tableOfContents: 'Sommaire',
  relatedArticles: 'Dans la même technologie',
  relatedCodes: 'Codes défaut de cette technologie',
  list: {
    title: 'Articles',
    description:
      'Articles de mécanique automobile pour l’atelier et l’école : mesurer, comprendre et prouver, du moteur thermique à l’hydrogène.',
    lead: 'Un sujet par article : ce qu’il faut savoir, comment le mesurer, comment le prouver.',
    all: (technology: string) => `Tous les articles : ${technology}`,
    none: 'Aucun article n’est publié pour le moment.',
  },
}
