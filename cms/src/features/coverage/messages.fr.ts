import type { Count, CoverageColumn } from '@mecaformation/domain/coverage/coverage'

const columns: Record<CoverageColumn, string> = {
  objectives: 'Objectifs',
  lessons: 'Leçons',
  sheets: 'Enseignement général',
  items: 'Exercices',
  assessments: 'Évaluations',
  practice: 'Preuves pratiques',
}

const many = (count: number, one: string, several: string) => `${count} ${count > 1 ? several : one}`

export const messages = {
  title: 'Couverture',
  intro:
    'Ce que la bibliothèque enseigne, exerce, évalue et constate de chaque compétence. Une lacune : rien de publié. Un brouillon ne la comble pas encore.',
  columns,
  skill: 'Compétence',
  skills: 'Compétences',
  filters: {
    label: 'Filtrer la matrice',
    framework: 'Référentiel',
    all: 'Tous',
    onlyGaps: 'Lacunes seulement',
    apply: 'Filtrer',
    clear: 'Tout montrer',
    export: 'Exporter en CSV',
  },
  gap: 'Lacune',
  spared: '–',
  sparedHelp: 'déjà enseigné ailleurs',
  drafts: (count: number) => many(count, 'brouillon', 'brouillons'),
  cell: (skill: string, column: CoverageColumn, { published, drafts }: Count) =>
    `${columns[column]}, ${skill} : ${many(published, 'publié', 'publiés')}${drafts > 0 ? `, ${many(drafts, 'brouillon', 'brouillons')}` : ''}`,
  complete: (complete: number, total: number) =>
    `${many(complete, 'compétence couverte', 'compétences couvertes')} partout, sur ${total}.`,
  unpublished: 'brouillon',
  none: 'Aucune compétence n’a de lacune ici.',
  noSkill: 'Aucune compétence n’est encore écrite : commencez par les référentiels, dans « Compétences ».',
  opened: (column: CoverageColumn, skill: string) => `${columns[column]} rattachés à ${skill}`,
  empty: 'Rien ne s’y rattache.',
  close: 'Fermer la liste',
  published: 'publié',
  draft: 'brouillon',
  untitled: 'Sans titre',
  unreadable: 'Ce filtre est illisible : toute la matrice est montrée.',
  refused: 'Ce filtre est illisible.',
  file: (day: string) => `couverture-${day}.csv`,
  csv: { published: 'publiés', drafts: 'brouillons', gaps: 'Lacunes', code: 'Repère' },
}
