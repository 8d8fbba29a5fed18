/** Words of the plan of the site. */
export const messages = {
  type: 'Page',
  title: 'Plan du site',
  description:
    'Toutes les rubriques de MécaFormation, leurs listes et leurs rayons, avec ce que l’on trouve dans chacune.',
  lead: 'Chaque rubrique, ce qu’elle contient et ses rayons.',
  house: 'La maison',
  others: [
    { address: '/recherche/', title: 'Recherche' },
    { address: '/competences/', title: 'Compétences et référentiels' },
    { address: '/contact/', title: 'Contact et horaires' },
    { address: '/rss.xml', title: 'Flux RSS' },
  ],
}
