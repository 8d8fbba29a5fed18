/** Words of the pages on articles. */
export const messages = {
  type: 'Article',
  readingTime: 'Lecture',
  relatedArticles: 'Dans la même technologie',
  relatedCodes: 'Codes défaut de cette technologie',
  shelf: {
    title: (start: string) => `Articles : ${start}`,
    lead: (start: string, count: string) =>
      `${count} articles dont le titre commence par « ${start} », accents mis à part.`,
    leadOne: (start: string) => `L’article dont le titre commence par « ${start} », accents mis à part.`,
  },
  list: {
    title: 'Articles',
    description:
      'Articles de mécanique automobile pour l’atelier et l’école : mesurer, comprendre et prouver, du moteur thermique à l’hydrogène.',
    lead: 'Un sujet par article : ce qu’il faut savoir, comment le mesurer, comment le prouver.',
    all: (technology: string) => `Tous les articles : ${technology}`,
    alphabet: 'De A à Z',
    latest: 'Derniers articles',
    none: 'Aucun article n’est publié pour le moment.',
  },
}
