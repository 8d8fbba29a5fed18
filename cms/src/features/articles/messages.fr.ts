export const messages = {
  singular: 'Article',
  plural: 'Articles',
  description: 'Les textes de fond : ce que le lecteur saura faire, avec ses mesures, ses figures et ses formules.',
  tabs: { text: 'Texte', cover: 'Image de couverture' },
}
