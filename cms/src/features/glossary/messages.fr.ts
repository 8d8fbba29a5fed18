import type { GlossaryLanguage } from '@mecaformation/contracts/documents/glossary-term'

const languages: Record<GlossaryLanguage, string> = {
  ar: 'Arabe',
  prs: 'Dari',
  ps: 'Pachto',
  uk: 'Ukrainien',
  tr: 'Turc',
  ti: 'Tigrigna',
  es: 'Espagnol',
  pt: 'Portugais',
  en: 'Anglais',
}

export const messages = {
  singular: 'Terme',
  plural: 'Lexique',
  description: 'Les mots du métier : leur définition, leur version facile, leurs traductions.',
  title: 'Mot',
  summary: 'Définition courte',
  otherNames: 'Autres noms',
  otherNamesHelp: 'Un par ligne : sigles, synonymes, mots d’atelier. La recherche les connaît.',
  definition: 'Définition',
  definitionHelp: 'Un paragraphe par ligne.',
  easyFrench: 'En français facile',
  easyFrenchHelp: 'Des phrases courtes et des mots courants (niveau A2).',
  translations: 'Traductions',
  translation: 'Traduction',
  language: 'Langue',
  languageTwice: (language: string) =>
    `La langue « ${language} » est traduite deux fois : gardez une traduction par langue.`,
  text: 'Mot traduit',
  isValidated: 'Validée par une personne dont c’est la langue',
  relatedTerms: 'Termes voisins',
  languages,
}
