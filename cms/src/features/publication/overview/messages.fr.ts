import type { publicationCauses } from '@mecaformation/contracts/publication/publications'
import { messages as shared } from '../../../platform/messages.fr.ts'

const number = new Intl.NumberFormat('fr-FR')
const seconds = new Intl.NumberFormat('fr-FR', { maximumSignificantDigits: 2 })
const time = new Intl.DateTimeFormat('fr-FR', { timeStyle: 'medium', timeZone: 'Europe/Paris' })
const moment = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'medium', timeStyle: 'medium', timeZone: 'Europe/Paris' })

const causes: Record<(typeof publicationCauses)[number], string> = {
  save: 'enregistrement',
  release: 'parution',
  schedule: 'programmation',
  import: 'import',
  software: 'mise à jour du logiciel',
}

const duration = (milliseconds: number) => `${seconds.format(milliseconds / 1000)} s`

export const messages = {
  title: 'Publications',
  intro:
    'Tout ce qui a été mis en ligne ou retiré, du plus récent au plus ancien. La page se tient à jour d’elle-même.',
  unknownFilter: 'Ce filtre n’existe pas.',
  troubles: {
    'signed-out': 'Votre session a expiré : reconnectez-vous dans un autre onglet.',
    unreachable: 'Le serveur ne répond pas : ce qui suit n’est peut-être plus à jour.',
  },
  loading: 'Chargement…',
  none: 'Aucune publication ne correspond.',
  filters: {
    label: 'Filtrer les publications',
    state: 'État',
    states: { waiting: 'en cours', live: 'en ligne', failed: 'en échec' },
    collection: 'Contenu',
    author: 'Par',
    all: 'tous',
    software: 'le logiciel',
  },
  older: 'Plus anciennes',
  newest: 'Revenir aux plus récentes',
  collections: shared.collections,
  causes,
  columns: { document: 'Document', action: 'Action', who: 'Par', when: 'Demandée le', state: 'État', pages: 'Pages' },
  untitled: 'Sans titre',
  published: 'publié',
  removed: 'retiré',
  software: 'le logiciel',
  goneAccount: 'un compte supprimé',
  moment: (at: Date) => moment.format(at),
  waiting: 'en cours…',
  live: (delay: number) => `en ligne en ${duration(delay)}`,
  offline: (delay: number) => `retiré en ${duration(delay)}`,
  complete: (delay: number | null) => (delay === null ? 'pages liées en cours' : `pages liées en ${duration(delay)}`),
  searchable: (delay: number | null) => (delay === null ? 'recherche en cours' : `recherche en ${duration(delay)}`),
  faults: (count: number) =>
    count === 1
      ? 'une page liée garde sa version d’avant'
      : `${number.format(count)} pages liées gardent leur version d’avant`,
  failed: 'en échec',
  pages: (count: number) => number.format(count),
  report: {
    label: 'Santé du publicateur',
    publisher: 'Publicateur',
    leads: (since: Date) => `en service depuis le ${moment.format(since)}`,
    nobody: 'ne répond pas',
    queue: 'File d’attente',
    empty: 'rien n’attend',
    waiting: (count: number, since: Date | null) =>
      `${number.format(count)} en attente${since === null ? '' : `, la plus ancienne depuis ${time.format(since)}`}`,
    delays: 'Délai de mise en ligne, 24 h',
    noDelays: 'aucune publication',
    percentiles: (p50: number, p95: number) =>
      `la moitié en moins de ${duration(p50)}, 95 % en moins de ${duration(p95)}`,
    over: (count: number) =>
      count === 1 ? 'sur une publication, hors imports' : `sur ${number.format(count)} publications, hors imports`,
    lastFailure: 'Dernier échec',
    noFailure: 'aucun',
  },
}
