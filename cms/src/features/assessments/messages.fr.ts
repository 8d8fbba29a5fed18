export const messages = {
  singular: 'Évaluation',
  plural: 'Évaluations',
  description: 'Des exercices notés, pour une formation. Rien n’en est public.',
  title: 'Titre',
  summary: 'Consigne',
  course: 'Formation',
  items: 'Exercices',
  itemsHelp: 'Des exercices notés, dans l’ordre.',
  passingScore: 'Note de réussite (%)',
  timeLimit: 'Temps (minutes)',
  timeLimitHelp: 'Vide : sans limite. Le tiers-temps est réglé pour chaque stagiaire.',
  attempts: 'Essais permis',
}
