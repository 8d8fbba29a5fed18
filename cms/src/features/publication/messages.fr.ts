const seconds = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 })
const moment = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeStyle: 'medium', timeZone: 'Europe/Paris' })

export const messages = {
  staffOnly: 'Connectez-vous pour suivre une publication.',
  unknownDocument: 'Ce document n’existe pas.',
  fieldLabel: 'Publication',
  never: 'Jamais publié.',
  queued: 'Mise en ligne en cours…',
  live: (liveAt: Date, delayMs: number) =>
    `En ligne depuis le ${moment.format(liveAt)} (en ${seconds.format(delayMs / 1000)} s).`,
  removed: (liveAt: Date) => `Retiré du site le ${moment.format(liveAt)}.`,
  searchable: 'Trouvable par la recherche.',
  notYetSearchable: 'Recherche en cours de mise à jour…',
  seePage: 'Voir la page',
  updatedPages: (count: number) => `${count} pages mises à jour`,
  failed: 'La publication a échoué.',
  retry: 'Réessayer',
  signedOut: 'Votre session a expiré : reconnectez-vous dans un autre onglet, puis enregistrez ici.',
  unreachable: 'L’état de la publication est inconnu : le serveur ne répond pas.',
}
