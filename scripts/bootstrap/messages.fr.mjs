const nbsp = '\u00A0'

export const messages = {
  noTask: (names) => `Indiquez une tâche${nbsp}: npm run <tâche>.\n\nTâches possibles${nbsp}:\n${list(names)}`,
  unknownTask: (name, names) =>
    `La tâche «${nbsp}${name}${nbsp}» n’existe pas.\n\nTâches possibles${nbsp}:\n${list(names)}`,
  noNode: (version, platform) =>
    `Il faut Node 24 ou plus récent${nbsp}; cette machine a ${version}, et aucun Node n’est fourni pour ${platform}.\nInstallez Node 24 (https://nodejs.org/fr), puis recommencez.`,
  notStarted: (node, reason) => `Impossible de lancer ${node}${nbsp}: ${reason}`,
  installing: '… Installation des dépendances',
  installed: (seconds) => `✓ ${'Dépendances'.padEnd(26)} ${seconds.toFixed(1).replace('.', ',')}${nbsp}s`,
  installFailed: (how) =>
    `✗ L’installation des dépendances a échoué (${how}).\nVérifiez la connexion au réseau et la place sur le disque, puis relancez la même commande${nbsp}: elle reprendra où elle en était.`,
  npxMissing: 'npm est introuvable. Installez Node avec npm (https://nodejs.org/fr), puis recommencez.',
}

function list(names) {
  return names.map((name) => `  ${name}`).join('\n')
}
