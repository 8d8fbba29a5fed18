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
  sections: {
    courses: { label: 'Formations', summary: 'Des parcours suivis, leçon après leçon, du CAP au perfectionnement.' },
    articles: { label: 'Articles', summary: 'Un sujet d’atelier à la fois : comprendre, mesurer, prouver.' },
    codes: {
      label: 'Codes défaut',
      summary: 'Ce que le calculateur a vu, si l’on peut rouler, les essais dans l’ordre.',
    },
    schematics: { label: 'Schémas', summary: 'Des circuits à explorer, organe par organe, borne par borne.' },
    videos: { label: 'Vidéos', summary: 'Des gestes et des mesures filmés, sous-titrés et transcrits.' },
    exercises: { label: 'Exercices', summary: 'Calculer, ranger, décider : s’entraîner et savoir pourquoi.' },
    glossary: { label: 'Lexique', summary: 'Les mots du métier, en français facile et dans d’autres langues.' },
    technologies: {
      label: 'Technologies',
      summary: 'Du thermique à l’hydrogène : tout ce que nous avons sur chacune.',
    },
    generalEducation: {
      label: 'Enseignement général',
      summary: 'Les matières du CAP et du bac pro, par ce qu’elles servent à faire.',
    },
    guides: { label: 'Guides', summary: 'Des fiches à garder sous la main, à lire ou à emporter.' },
    blog: { label: 'Blog', summary: 'Ce qui change dans les règles, les ateliers et la maison.' },
    faq: { label: 'Questions fréquentes', summary: 'Inscription, paiement, technique : les réponses, sans attendre.' },
    offers: { label: 'Tarifs', summary: 'Ce que coûte chaque offre, et ce qu’elle comprend.' },
  },
  legal: 'Informations légales',
  contact: 'Contact et horaires',
  notice: 'Annonce',
  attention: 'Attention : ',
  sitePlan: 'Plan du site',
  feed: 'Flux RSS des articles et du blog',
  forModels: {
    note: 'Les pages sont en français et se lisent sans JavaScript. Articles, codes et leçons portent leur date et leurs sources : citez-les avec leur adresse.',
    parts: 'Rubriques',
    lists: 'Toutes les pages',
    listLinks: [
      { address: '/sitemap-index.xml', title: 'Plan du site', summary: 'Toutes les adresses, avec leurs dates.' },
      { address: '/rss.xml', title: 'Flux RSS', summary: 'Les articles et billets les plus récents.' },
    ],
  },
  caution:
    'Les valeurs données ici sont des repères. Sur un véhicule, les données du constructeur et les règles de sécurité de l’employeur priment.',
}
