/** Words of the pages on technologies. */
export const messages = {
  type: 'Technologie',
  parts: {
    courses: { title: 'Formations', all: 'Toutes les formations' },
    articles: { title: 'Articles', all: 'Tous les articles, de A à Z' },
    codes: { title: 'Codes défaut', all: 'Tous les codes, par préfixe' },
    schematics: { title: 'Schémas', all: 'Tous les schémas' },
    videos: { title: 'Vidéos', all: 'Toutes les vidéos' },
    exercises: { title: 'Exercices', all: 'Tous les exercices' },
    guides: { title: 'Guides', all: 'Tous les guides' },
    generalEducation: { title: 'Enseignement général', all: 'Tout l’enseignement général' },
    glossary: { title: 'Lexique', all: 'Tout le lexique' },
  },
  nothingYet: 'Les premiers contenus de cette technologie sont en préparation.',
  latest: (shown: string, total: string) => `Dernières publications : ${shown} sur ${total}.`,
  list: {
    title: 'Technologies',
    description:
      'Les sept technologies du métier : thermique, électrique, hybride, hydrogène, GPL et GNV, aides à la conduite, diagnostic électronique.',
    lead: 'Sept façons de faire rouler, aider ou interroger un véhicule ; pour chacune, tout ce que nous avons écrit, dessiné et filmé.',
    none: 'Aucune technologie n’est publiée pour le moment.',
  },
}
