const nbsp = '\u00A0'

export const messages = {
  noBinaries: (platform: string) =>
    `PostgreSQL n’est pas fourni pour ce système (${platform}). Indiquez une base existante (PostgreSQL 15 ou plus récent) dans DATABASE_URL.`,
  rootRefused: `PostgreSQL refuse d’être lancé par root, et ni «${nbsp}unshare${nbsp}» ni «${nbsp}setpriv${nbsp}» ne fonctionnent ici. Lancez la commande avec un compte ordinaire, ou indiquez une base existante dans DATABASE_URL.`,
  secretsLost: (secrets: string, data: string) =>
    `Les mots de passe de la base ont disparu (${secrets}) alors que ses données sont encore là (${data}). Remettez ce fichier en place depuis une sauvegarde${nbsp}; à défaut, déplacez le dossier des données pour repartir d’une base vide.`,
  portTaken: (port: number) => `Le port ${port} de la base de données est occupé par un autre programme.`,
  ended: (how: string, lines: string) => `PostgreSQL s’est arrêté pendant son démarrage (${how}).\n${lines}`,
  tooSlow: (seconds: number, lines: string) => `PostgreSQL ne répond toujours pas après ${seconds} secondes.\n${lines}`,
  initFailed: (how: string, lines: string) => `Les fichiers de la base n’ont pas pu être créés (${how}).\n${lines}`,
  doesNotStop: (pid: number) =>
    `Un ancien PostgreSQL (processus ${pid}) occupe la base et ne s’arrête pas. Arrêtez-le, puis recommencez.`,
}
