/** Words of the blog. */
export const messages = {
  type: 'Blog',
  author: 'Signé',
  readingTime: 'Lecture',
  following: 'À lire ensuite',
  byline: (author: string, day: string) => `${author}, le ${day}`,
  list: {
    title: 'Blog',
    description:
      'Les nouvelles du métier et de la maison : règles qui changent, techniques qui arrivent, vie des formations.',
    lead: 'Les nouvelles du métier et de la maison : ce qui change dans les règles, dans les ateliers et dans nos formations.',
    latest: 'Derniers billets',
    alphabet: 'De A à Z',
    none: 'Aucun billet n’est publié pour le moment.',
  },
  shelf: {
    title: (start: string) => `Blog : ${start}`,
    lead: (start: string, count: string) =>
      `${count} billets dont le titre commence par « ${start} », accents mis à part.`,
    leadOne: (start: string) => `Le billet dont le titre commence par « ${start} », accents mis à part.`,
  },
}
