/** What every page says: names, navigation, footer. */
export const messages = {
  siteName: 'MécaFormation',
  siteDescription:
    'Apprendre la mécanique automobile : articles d’atelier, codes défaut expliqués pas à pas, sept technologies, du moteur thermique à l’hydrogène.',
  tagline: 'La mécanique, apprise et prouvée.',
  skipToContent: 'Aller au contenu',
  mainNavigation: 'Navigation principale',
  footerNavigation: 'Pied de page',
  home: 'MécaFormation, accueil',
  sections: { articles: 'Articles', codes: 'Codes défaut', technologies: 'Technologies' },
  notice: 'Annonce',
  attention: 'Attention : ',
  feed: 'Flux RSS des articles',
  siteMap: 'Plan du site',
  caution:
    'Les valeurs données ici sont des repères. Sur un véhicule, les données du constructeur et les règles de sécurité de l’employeur priment.',
}
