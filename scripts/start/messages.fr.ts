const nbsp = '\u00A0'

export const messages = {
  database: 'Base de données',
  migrate: 'Mise à jour du schéma',
  importContent: 'Import des contenus',
  demoAccounts: 'Comptes de démonstration',
  processes: 'Mise en ligne',
  types: 'Types de Payload',
  importMap: 'Composants de l’admin',
  site: 'Site',
  admin: 'Administration',
  accounts: 'Comptes de démonstration (mot de passe propre à cette installation)',
  noAccount: `Personne ne peut encore entrer dans l’admin${nbsp}: npm run users:create fait le premier compte.`,
  howToStop: 'Ctrl-C pour arrêter.',
  stopping: 'Arrêt…',
  stopped: 'Tout est arrêté.',
  migrateUsage: `Usage${nbsp}: npm run migrate, ou npm run migrate -- create <nom-de-la-migration>`,
  commandFailed: (what: string) => `La commande a échoué (${what})${nbsp}; ce qu’elle a dit est ci-dessus.`,
  details: (path: string) => `Le détail est dans ${path}.`,
  portTaken: (port: number, other: number, command: string) =>
    `Le port ${port} est déjà occupé par un autre programme. Choisissez-en un autre${nbsp}: PORT=${other} ${command}`,
  portForbidden: (port: number, command: string) =>
    `Ce compte n’a pas le droit d’ouvrir le port ${port}. Choisissez un port à partir de 1024${nbsp}: PORT=3000 ${command}`,
}
