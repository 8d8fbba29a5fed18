/** Words of the viewer of drawings. */
export const messages = {
  tools: 'Commandes du dessin',
  closer: 'Agrandir',
  farther: 'Réduire',
  whole: 'Taille d’origine',
  zoom: (percent: number) => `${percent} %`,
  inList: 'Voir ce point dans la liste',
  close: 'Fermer',
}
