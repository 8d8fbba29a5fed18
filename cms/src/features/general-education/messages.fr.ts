import type { SchoolLevel, Subject } from '@mecaformation/contracts/documents/general-education'

const subjects: Record<Subject, string> = {
  mathematiques: 'Mathématiques',
  francais: 'Français',
  'physique-chimie': 'Physique-chimie',
  technologie: 'Technologie',
  'prevention-sante-environnement': 'Prévention, santé, environnement',
  'histoire-geographie': 'Histoire-géographie',
  anglais: 'Anglais',
}
const levels: Record<SchoolLevel, string> = { cap: 'CAP', 'bac-pro': 'Bac pro' }

export const messages = {
  singular: 'Fiche d’enseignement général',
  plural: 'Enseignement général',
  description: 'Les matières générales, par ce qu’elles servent à faire à l’atelier.',
  subject: 'Matière',
  level: 'Niveau',
  subjects,
  levels,
}
