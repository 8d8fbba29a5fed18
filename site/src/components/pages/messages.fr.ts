/** Words of the pages at the root of the site. */
export const messages = {
  type: 'Page',
  updated: 'Dernière mise à jour',
  provisional: {
    title: 'Texte provisoire',
    text: 'Un juriste doit encore relire cette page. Elle dit ce que nous voulons faire ; elle peut changer avant d’être définitive.',
  },
}
