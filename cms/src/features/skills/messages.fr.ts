import type { TrainingLevel } from '@mecaformation/contracts/documents/skill'

const levels: Record<TrainingLevel, string> = {
  decouverte: 'Découverte',
  cap: 'CAP',
  'bac-pro': 'Bac pro',
  perfectionnement: 'Perfectionnement',
}

export const messages = {
  singular: 'Compétence',
  plural: 'Compétences',
  description:
    'Ce que les référentiels du métier demandent de savoir faire ; objectifs, leçons et exercices s’y rattachent.',
  framework: 'Référentiel',
  frameworkHelp: 'Comme son éditeur le nomme, avec son année.',
  code: 'Repère',
  codeHelp: 'Celui du référentiel : C2.1.',
  level: 'Niveau',
  area: 'Bloc',
  areaHelp: 'Le groupe auquel le référentiel la rattache.',
  levels,
}
