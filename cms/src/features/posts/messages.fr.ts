export const messages = {
  singular: 'Billet',
  plural: 'Blog',
  description: 'Les nouvelles du métier et de la maison.',
  author: 'Signature',
  authorHelp: 'Comme elle doit se lire : « L’équipe pédagogique ».',
}
