/** Words of the pages on guides. */
export const messages = {
  type: 'Guide',
  readingTime: 'Lecture',
  following: 'D’autres guides',
  download: 'À emporter',
  link: (name: string) => `Télécharger : ${name}`,
  kinds: {
    'application/pdf': 'PDF',
    'image/svg+xml': 'Dessin SVG',
    'image/png': 'Image PNG',
    'image/jpeg': 'Image JPEG',
  },
  anyFile: 'Fichier',
  list: {
    title: 'Guides',
    description: 'Des guides à garder : fiches d’atelier et marches à suivre, à lire en ligne ou à emporter en PDF.',
    lead: 'Ce que l’on garde sous la main : des fiches et des marches à suivre, à lire ici ou à emporter.',
    none: 'Aucun guide n’est publié pour le moment.',
  },
}
