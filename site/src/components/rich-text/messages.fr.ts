import type { CalloutTone } from '@mecaformation/contracts/rich-text'

/** Words that rich text adds to its author's. */
export const messages = {
  table: (number: number) => `Tableau ${number}`,
  enlarge: (alt: string) => `Agrandir le dessin : ${alt}`,
  formula: 'Formule',
  credit: 'Crédit : ',
  tones: { info: 'À savoir', conseil: 'Conseil', attention: 'Attention', danger: 'Danger' } satisfies Record<
    CalloutTone,
    string
  >,
}
