const moment = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Paris' })

export const messages = {
  changedMeanwhile: 'Ce compte vient d’être modifié : connectez-vous à nouveau.',
  unknownDevice: 'Appareil inconnu',
  current: 'cette session',
  opened: (at: Date) => `ouverte le ${moment.format(at)}`,
  title: 'Sessions',
  none: 'Aucune session n’est ouverte.',
  close: 'Fermer',
  closeNamed: (device: string) => `Fermer la session : ${device}`,
  closeOthers: 'Fermer les autres sessions',
  closeAll: 'Fermer toutes les sessions',
  closed: (count: number) => {
    if (count === 0) return 'Aucune autre session n’était ouverte.'
    return count === 1 ? 'Session fermée.' : `${count} sessions fermées.`
  },
}
