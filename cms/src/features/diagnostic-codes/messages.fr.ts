import type { CodeSystem, DrivingAnswer, Likelihood, Severity } from '@mecaformation/contracts/publication/documents'

const systems: Record<CodeSystem, string> = {
  moteur: 'Moteur',
  alimentation: 'Alimentation',
  allumage: 'Allumage',
  suralimentation: 'Suralimentation',
  depollution: 'Dépollution',
  electricite: 'Électricité',
  'chaine-de-traction': 'Chaîne de traction',
  reseau: 'Réseau de bord',
  freinage: 'Freinage',
  chassis: 'Châssis',
  carrosserie: 'Carrosserie',
}
const severities: Record<Severity, string> = {
  faible: 'Faible',
  moderee: 'Modérée',
  elevee: 'Élevée',
  critique: 'Critique',
}
const drivingAnswers: Record<DrivingAnswer, string> = {
  oui: 'Oui',
  'oui-avec-precaution': 'Oui, avec précaution',
  non: 'Non',
}
const likelihoods: Record<Likelihood, string> = { frequente: 'Fréquente', possible: 'Possible', rare: 'Rare' }

export const messages = {
  singular: 'Code défaut',
  plural: 'Codes défaut',
  description: 'Un code normalisé : ce qu’il veut dire, ce qui le cause, les mesures à faire dans l’ordre.',
  tabs: { meaning: 'Signification', diagnosis: 'Diagnostic', trust: 'Sources' },
  code: 'Code',
  codeHelp: 'Une lettre (P, C, B ou U), un chiffre de 0 à 3, trois caractères hexadécimaux.',
  codePlaceholder: 'P0420',
  codeRefusal:
    'Ce n’est pas un code : attendu une lettre P, C, B ou U, un chiffre de 0 à 3, puis trois caractères de 0 à F, comme P0420.',
  title: 'Intitulé',
  slugHelp: 'Faite du code.',
  system: 'Système',
  severity: 'Gravité',
  driving: 'Peut-on rouler ?',
  drivingAdvice: 'Conseil de conduite',
  drivingAdviceHelp: 'Jusqu’à quand, et ce qui doit faire arrêter.',
  explanation: 'Explication',
  explanationHelp: 'Un paragraphe par ligne : comment le calculateur décide, et dans quelles conditions.',
  symptoms: 'Symptômes',
  symptomsHelp: 'Un par ligne, du plus visible au plus discret.',
  causes: {
    plural: 'Causes',
    singular: 'Cause',
    help: 'La plus probable d’abord.',
    likelihood: 'Fréquence',
    detail: 'Précision',
  },
  tests: {
    plural: 'Contrôles',
    singular: 'Contrôle',
    help: 'Dans l’ordre où les faire.',
    title: 'Contrôle',
    tool: 'Outil',
    procedure: 'Comment faire',
    expected: 'Valeur attendue',
    ifGood: 'Si c’est bon',
    ifBad: 'Si c’est mauvais',
  },
  doNotReplaceBlindly: 'À ne pas remplacer à l’aveugle',
  doNotReplaceBlindlyHelp: 'La pièce que l’on change souvent pour rien, et pourquoi.',
  otherDecoding: 'Autre décodage',
  otherDecodingHelp: 'Seulement quand deux lectures du code sont en usage.',
  relatedCodes: 'Codes voisins',
  systems,
  severities,
  drivingAnswers,
  likelihoods,
}
