/** Words that several kinds of pages share. */
export const messages = {
  home: 'Accueil',
  breadcrumb: 'Fil d’Ariane',
  sources: 'Sources',
  technologies: 'Technologies',
  updatedOn: 'Mis à jour',
  publishedOn: 'Publié',
  reviewOn: 'À revoir le',
}
