import type { Failure } from '@mecaformation/contracts/publication/state'

const seconds = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 })
const moment = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeStyle: 'medium', timeZone: 'Europe/Paris' })
const time = new Intl.DateTimeFormat('fr-FR', { timeStyle: 'medium', timeZone: 'Europe/Paris' })

const failures: Record<Failure['kind'], string> = {
  storage:
    'Le serveur n’a pas pu écrire les pages : son disque est plein ou protégé. Prévenez un administrateur, puis réessayez.',
  'stored-form':
    'Ce qui est enregistré date d’une autre version du logiciel et ne lui convient plus. Relisez le document et publiez-le de nouveau.',
  page: 'La page n’a pas pu être fabriquée. Le plus souvent, la dernière modification en est la cause : revoyez-la, ou réessayez.',
}

export const messages = {
  publish: (isPublished: boolean) => (isPublished ? 'Publier les modifications' : 'Publier'),
  publishing: 'Publication…',
  unknownDocument: 'Ce document n’existe pas.',
  mayNotRetry: 'Votre rôle ne permet pas de publier.',
  fieldLabel: 'Publication',
  never: 'Jamais publié.',
  queued: 'Mise en ligne en cours…',
  ahead: (count: number) =>
    count === 1
      ? 'Une autre publication a été demandée avant.'
      : `${count} autres publications ont été demandées avant.`,
  slow: (queuedAt: Date) =>
    `Demandée à ${time.format(queuedAt)} : c’est plus long que d’habitude. Votre enregistrement est gardé.`,
  publisherDown: (since: Date | null) =>
    `Le publicateur ne répond pas${since === null ? '' : ` depuis ${time.format(since)}`}. Votre enregistrement est gardé, il sera mis en ligne à son retour.`,
  live: (liveAt: Date, delayMs: number) =>
    `En ligne depuis le ${moment.format(liveAt)} (en ${seconds.format(delayMs / 1000)} s).`,
  removed: (liveAt: Date) => `Retiré du site le ${moment.format(liveAt)}.`,
  pages: 'Pages mises à jour',
  morePages: (count: number) => (count === 1 ? 'et une autre page' : `et ${count} autres pages`),
  incomplete: 'Pages liées en cours de mise à jour…',
  faults: (count: number) =>
    count === 1
      ? 'Une page liée n’a pas pu suivre et garde sa dernière bonne version :'
      : `${count} pages liées n’ont pas pu suivre et gardent leur dernière bonne version :`,
  redirects: (count: number) => (count === 1 ? 'L’ancienne adresse redirige :' : 'Les anciennes adresses redirigent :'),
  gone: (count: number) =>
    count === 1
      ? 'Son adresse répond « cette page a été retirée » :'
      : 'Ses adresses répondent « cette page a été retirée » :',
  searchable: 'Trouvable par la recherche.',
  notYetSearchable: 'Recherche en cours de mise à jour…',
  failed: 'La publication a échoué.',
  lastGood: 'Le site garde la dernière bonne version.',
  failures,
  technicalReason: 'Raison technique',
  retry: 'Réessayer',
  retryRefused: 'La demande n’a pas abouti. Rechargez la page et réessayez.',
  troubles: {
    'signed-out': 'Votre session a expiré : reconnectez-vous dans un autre onglet, puis enregistrez ici.',
    unreachable: 'L’état de la publication est inconnu : le serveur ne répond pas.',
  },
}
