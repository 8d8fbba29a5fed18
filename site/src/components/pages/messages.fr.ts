/** Words of the pages at the root of the site. */
export const messages = {
  type: 'Page',
  updated: 'Dernière mise à jour',
  phases: 'Les phases',
  askForOffer: 'Demander cette offre',
  offerInFull: 'Ce qu’elle comprend',
  provisional: {
    title: 'Texte provisoire',
    text: 'Un juriste doit encore relire cette page. Elle dit ce que nous voulons faire ; elle peut changer avant d’être définitive.',
  },
}
