export const messages = {
  admin: {
    title: 'Administration',
    titleSuffix: ' – MécaFormation',
    publications: 'Publications',
    description: 'Écrire, relire et publier les contenus de MécaFormation.',
  },
  groups: { content: 'Contenus', site: 'Site', people: 'Personnes' },
  fields: {
    title: 'Titre',
    summary: 'Résumé',
    summaryHelp:
      'Une ou deux phrases, 120 à 200 caractères : elles paraissent dans les listes et les moteurs de recherche.',
    technologies: 'Technologies',
    technologiesHelp: 'La première est la principale.',
    sources: 'Sources',
    sourcesHelp: 'Une par ligne : d’où viennent les faits.',
    sourcesPlaceholder: 'Éduscol, référentiel du CAP Maintenance des véhicules (mars 2025)',
    reviewOn: 'À revoir le',
    reviewOnHelp: 'Le jour où quelqu’un doit vérifier que tout est encore vrai.',
    publishedAt: 'Première publication',
    importHash: 'Empreinte de l’import',
  },
  slug: {
    label: 'Adresse',
    help: 'Laissée vide, elle est faite du titre à la première publication. La changer redirige l’ancienne.',
    placeholder: 'chute-de-tension',
    refusals: {
      empty: 'Il manque l’adresse : donnez un titre, ou écrivez-la vous-même.',
      'too-long': 'L’adresse ne peut pas dépasser 96 caractères.',
      malformed: 'L’adresse ne contient que des minuscules sans accent, des chiffres et des traits d’union simples.',
    },
  },
  lockedByAnother:
    'Une autre personne modifie ce document : rien n’a été enregistré ici. Rechargez la page pour voir son texte, ou prendre la main.',
  databaseAway:
    'Le site n’a pas pu confirmer l’enregistrement : la base de données ne répond pas. Gardez cette page ouverte et réessayez dans un instant.',
  fault: 'Le site n’a pas pu faire ce que vous demandiez. Gardez cette page ouverte et réessayez dans un instant.',
  staffOnly: 'Connectez-vous à l’administration.',
  lockedBy: (name: string) =>
    `${name} est en train de modifier ce document. Attendez la fin de son travail : le document se libère cinq minutes après le dernier changement.`,
  somebody: 'Une autre personne',
  refusals: {
    field: (label: string, message: string) => `« ${label} » : ${message}`,
    taken: 'un autre document a déjà cette valeur.',
    forbidden: 'Votre compte ne permet pas cette action.',
    gone: 'Ce document n’existe plus.',
  },
  lines: { empty: 'Écrivez au moins une ligne.' },
}
