const nbsp = '\u00A0'

export const messages = {
  check: 'Essai de la version',
  show: 'Mise en ligne',
  locked: (pid: number) =>
    `Une autre mise à jour du site est en cours (processus ${pid}). Recommencez quand elle sera finie.`,
  doesNotWork: (id: string) =>
    `La version ${id} du site ne fonctionne pas${nbsp}; rien n’a changé pour les lecteurs. La raison est ci-dessus.`,
  unchanged: (id: string) => `Rien à faire${nbsp}: la version ${id} du site est déjà en ligne.`,
  refusedBefore: ({ id, reason }: { id: string; reason: string }) =>
    `La version ${id} a été écartée avant elle${nbsp}: ${reason}`,
  deployed: (id: string) => `La version ${id} du site est en ligne. Pour revenir en arrière${nbsp}: npm run rollback`,
  rolledBack: ({ from, to }: { from: string; to: string }) =>
    `La version ${to} du site est de nouveau en ligne, à la place de ${from}. Pour remettre la plus récente${nbsp}: npm run deploy`,
  atNextStart: (id: string) =>
    `MécaFormation est arrêté${nbsp}: la version ${id} du site sera en ligne au prochain démarrage.`,
  late: (id: string) =>
    `La version ${id} est choisie, mais l’éditeur ne l’a pas encore mise en ligne. Les lecteurs gardent le site d’avant${nbsp}; voyez le journal de l’éditeur.`,
  refusedByPublisher: (id: string, reason: string) =>
    `L’éditeur n’a pas pu montrer la version ${id} et garde celle d’avant${nbsp}: ${reason}`,
  keptAway: (id: string, reason: string) =>
    `La version ${id} du site, que font les sources actuelles, a été écartée (${reason})${nbsp}; celle d’avant reste en ligne. Pour la remettre${nbsp}: npm run deploy`,
  steppedBack: 'retour en arrière demandé',
  nothingBefore: `Il n’y a pas de version précédente du site${nbsp}: rien n’a changé.`,
  folderGone: (id: string) =>
    `La version précédente du site (${id}) n’est plus sur le disque${nbsp}: rien n’a changé. Reprenez ses sources, puis npm run deploy.`,
}
