const nbsp = '\u00A0'

export const messages = {
  writing: (count: number) => `Écriture de ${count} articles par Payload`,
  loading: (count: number) => `Chargement de ${count} autres documents`,
  waiting: 'Attente de toutes les pages et de la recherche',
  measuring: (kind: string, readers: number) => `Mesure${nbsp}: ${kind}, ${readers} lecteurs`,
  noReleases: 'Les parutions n’existent pas dans cette version (POST /api/releases)\u00A0: elles ne sont pas mesurées.',
  heading: (kind: string, readers: number, count: number) =>
    `\n${kind}, ${readers} lecteurs, ${count} mesures${nbsp}: millisecondes depuis l’envoi de la requête`,
  whereHeading: '  où passe le temps, de l’étape d’avant à celle-ci',
  readers: (reads: number, p50: string, p95: string) =>
    `  lecteurs${nbsp}: ${reads} pages lues, p50 ${p50}, p95 ${p95}`,
  kinds: {
    body: 'Texte modifié',
    title: 'Titre modifié',
    rename: 'Adresse changée',
    new: 'Article nouveau',
    delete: 'Article supprimé',
    release: 'Parution de 20 articles',
    burst: 'Rafale de 100 enregistrements',
  },
  stages: {
    answered: 'enregistrement confirmé',
    visible: 'page visible',
    afterAnswer: 'page visible, après la confirmation',
    dependents: 'page dépendante nommée visible',
    complete: 'toutes les pages dépendantes',
    searchable: 'trouvé par la recherche',
    queued: 'requête → file',
    claimed: 'file → prise',
    live: 'prise → en ligne',
    completed: 'en ligne → dépendances',
    searched: 'en ligne → recherche',
  },
}
