export const messages = {
  singular: 'Article',
  plural: 'Articles',
  description: 'Les textes de fond : ce que le lecteur saura faire, avec ses mesures, ses figures et ses formules.',
  cover: 'Image d’ouverture',
  coverHelp: 'Montrée en tête de l’article et dans les listes.',
  body: 'Texte',
}
