import type { GlossaryLanguage } from '@mecaformation/contracts/documents/glossary-term'

/** Words of the glossary. */
export const messages = {
  type: 'Lexique',
  title: 'Lexique',
  description:
    'Les mots de la mécanique automobile : une définition courte, une définition complète, le français facile et des traductions.',
  lead: 'Les mots du métier, expliqués deux fois : comme à l’atelier, puis en français facile. Avec leur traduction quand elle existe.',
  none: 'Aucun mot n’est publié pour le moment.',
  letters: 'Aller à une lettre',
  shelf: {
    title: (start: string) => `Lexique : ${start}`,
    lead: (start: string) => `Les mots du métier qui commencent par « ${start} », accents mis à part.`,
  },
  otherNames: 'On dit aussi : ',
  easyFrench: 'En français facile',
  translations: 'Traductions',
  toValidate: 'traduction à valider',
  allToValidate: 'Traductions à valider',
  related: 'Voir aussi : ',
  technologies: 'Technologies : ',
  sources: 'Sources : ',
  languages: {
    ar: 'Arabe',
    prs: 'Dari',
    ps: 'Pachto',
    uk: 'Ukrainien',
    tr: 'Turc',
    ti: 'Tigrigna',
    es: 'Espagnol',
    pt: 'Portugais',
    en: 'Anglais',
  } satisfies Record<GlossaryLanguage, string>,
}
