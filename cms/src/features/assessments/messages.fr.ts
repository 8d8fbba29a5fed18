export const messages = {
  singular: 'Évaluation',
  plural: 'Évaluations',
  description: 'Des exercices notés, pour une formation. Rien n’en est public.',
  title: 'Titre',
  summary: 'Consigne',
  course: 'Formation',
  items: 'Exercices',
  itemsHelp: 'Des exercices notés, dans l’ordre.',
  repeated: 'Un exercice ne se trouve qu’une fois dans une évaluation.',
  notGraded: (titles: readonly string[]) =>
    `Une évaluation ne contient que des exercices notés, dont les réponses ne sont pas publiées. Ne le sont pas : ${titles.map((title) => `« ${title} »`).join(', ')}.`,
  passingScore: 'Note de réussite (%)',
  timeLimit: 'Temps (minutes)',
  timeLimitHelp: 'Vide : sans limite. Le tiers-temps est réglé pour chaque stagiaire.',
  attempts: 'Essais permis',
}
