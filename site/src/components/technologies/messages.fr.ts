/** Words of the pages on technologies, and of the home page that leads to them. */
export const messages = {
  type: 'Technologie',
  articles: 'Articles',
  codes: 'Codes défaut',
  nothingYet: 'Les premiers articles de cette technologie sont en préparation.',
  latestArticles: (shown: string, total: string) => `Les ${shown} derniers articles, sur ${total}.`,
  allArticles: 'Tous les articles, de A à Z',
  latestCodes: (shown: string, total: string) => `Les ${shown} derniers codes, sur ${total}.`,
  allCodes: 'Tous les codes, par préfixe',
  list: {
    title: 'Technologies',
    description:
      'Les sept technologies du métier : thermique, électrique, hybride, hydrogène, GPL et GNV, aides à la conduite, diagnostic électronique.',
    lead: 'Sept façons de faire rouler, aider ou interroger un véhicule ; pour chacune, ses articles et ses codes.',
    none: 'Aucune technologie n’est publiée pour le moment.',
  },
  home: {
    title: 'Comprendre, mesurer, prouver',
    headline: ['Comprendre.', 'Mesurer.', 'Prouver.'],
    lead: 'Le métier de mécanicien, expliqué comme à l’atelier : des articles, des valeurs avec leurs unités, des codes défaut et les essais qui désignent le coupable avant de changer une pièce.',
    technologies: 'Technologies',
    codes: 'Codes défaut',
    allCodes: 'Tous les codes',
    latestArticles: 'Derniers articles',
    allArticles: 'Tous les articles',
  },
}
