export const messages = {
  singular: 'Guide',
  plural: 'Guides',
  description: 'Des documents à garder : lus en ligne, ou emportés en PDF.',
  file: 'Document à emporter',
  fileHelp: 'Un PDF accessible : titres balisés, textes de remplacement.',
}
