import type { CalloutTone } from '@mecaformation/contracts/rich-text'

/** Words that rich text adds to its author's. */
export const messages = {
  table: (number: number) => `Tableau ${number}`,
  tableOf: (number: number, columns: string[]) => `Tableau ${number} : ${columns.join(', ')}`,
  enlarge: (alt: string) => `Agrandir le dessin : ${alt}`,
  anchor: (chapter: string) => `Lien vers le chapitre « ${chapter} »`,
  formula: 'Formule',
  formulas: {
    cannotBeSet: 'Cette formule ne peut pas être composée',
    unreadable: (tex: string) => `La formule « ${tex} » ne peut pas être lue.`,
    unreadableAt: (tex: string, rest: string) => `La formule « ${tex} » ne peut pas être lue à partir de « ${rest} ».`,
    unfinished: (tex: string) => `La formule « ${tex} » n’est pas finie : il manque une accolade ou un élément.`,
    unknownCommand: (tex: string, command: string) =>
      `La formule « ${tex} » contient une commande inconnue : ${command}.`,
    forbidden: (tex: string, command: string) => `La formule « ${tex} » contient une commande interdite : ${command}.`,
    notDrawn: (tex: string) =>
      `La formule « ${tex} » contient un cadre, une rature ou un tableau à filets, que les navigateurs ne dessinent pas.`,
  },
  procedure: {
    label: 'Procédure',
    named: (title: string) => `Procédure : ${title}`,
    tools: 'Outillage',
    expected: 'Attendu :',
    warning: 'Attention :',
  },
  keyPoints: 'À retenir',
  exercise: (title: string) => `Exercice : ${title}`,
  credit: 'Crédit : ',
  tones: { info: 'À savoir', conseil: 'Conseil', attention: 'Attention', danger: 'Danger' } satisfies Record<
    CalloutTone,
    string
  >,
}
