export const messages = {
  singular: 'Preuve pratique',
  plural: 'Preuves pratiques',
  description:
    'Ce qu’un formateur voit faire, au plateau technique ou en entreprise, et les critères auxquels il le juge. Rien n’en est public.',
  title: 'Titre',
  summary: 'Consigne',
  summaryHelp:
    'Ce que la personne doit faire, sur quel véhicule ou quelle maquette, avec quel équipement de protection.',
  course: 'Formation',
  courseHelp: 'Vide : elle sert à plusieurs formations.',
  skills: 'Compétences',
  skillsHelp: 'Celles dont cette mise en situation apporte la preuve.',
  criteria: 'Critères',
  criteriaHelp: 'Un par ligne : ce que l’on doit voir pour dire que c’est acquis.',
  place: 'Lieu',
  places: { workshop: 'Plateau technique', company: 'Entreprise', either: 'L’un ou l’autre' },
  minutes: 'Durée (minutes)',
}
