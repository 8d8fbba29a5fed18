import type { publicationCauses } from '@mecaformation/contracts/publication/publications'
import { messages as shared } from '../../platform/messages.fr.ts'

const inParis = { timeZone: 'Europe/Paris' } as const
const today = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'full', ...inParis })
const moment = new Intl.DateTimeFormat('fr-FR', {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
  ...inParis,
})
const number = new Intl.NumberFormat('fr-FR')
const seconds = new Intl.NumberFormat('fr-FR', { maximumSignificantDigits: 2 })
const percent = new Intl.NumberFormat('fr-FR', { style: 'percent' })

const counted = (count: number, one: string, many: string) => `${number.format(count)} ${count > 1 ? many : one}`

const causes: Record<(typeof publicationCauses)[number], string> = {
  save: 'à la main',
  release: 'dans une parution',
  schedule: 'à la date prévue',
  import: 'par un import',
  software: 'par une mise à jour du logiciel',
}

export const messages = {
  greeting: (name: string) => `Bonjour ${name}`,
  today: (now: Date) => today.format(now),
  moment: (at: Date | string) => moment.format(new Date(at)),
  untitled: 'Sans titre',
  kinds: { ...shared.collections, releases: 'Parution' } as Record<string, string>,
  away: 'Indisponible pour le moment. Le reste de l’accueil est à jour.',
  more: (count: number) => `et ${counted(count, 'autre', 'autres')}`,
  begin: 'Commencer',
  /** What is begun, by its collection. */
  shortcuts: {
    articles: 'Nouvel article',
    'diagnostic-codes': 'Nouveau code',
    exercises: 'Nouvel exercice',
    videos: 'Nouvelle vidéo',
    schematics: 'Nouveau schéma',
    courses: 'Nouvelle formation',
    lessons: 'Nouvelle leçon',
    assessments: 'Nouvelle évaluation',
    offers: 'Nouvelle offre',
    testimonials: 'Nouveau témoignage',
    faq: 'Nouvelle question fréquente',
    invitations: 'Inviter quelqu’un',
  },
  toReview: {
    title: 'À relire',
    by: (name: string | null) =>
      name === null ? 'relecture demandée par un compte supprimé' : `relecture demandée par ${name}`,
    none: 'Aucun texte n’attend votre relecture.',
    all: 'Toutes les relectures',
  },
  own: {
    title: 'Mes textes en cours',
    comments: (count: number) => counted(count, 'commentaire à régler', 'commentaires à régler'),
    changed: (at: Date) => `modifié le ${moment.format(at)}`,
    none: 'Vous n’avez aucun texte en cours.',
    begin:
      'Commencez par un des boutons ci-dessus : le brouillon s’enregistre tout seul, et le site ne change qu’à la publication.',
  },
  failures: {
    title: 'Publications en échec',
    asked: (at: string) => `publication demandée le ${moment.format(new Date(at))}`,
    technical: 'Raison technique',
    retry: 'Réessayer',
    retryOf: (title: string) => `Réessayer : ${title}`,
    plan: (at: string) => `programmé pour le ${moment.format(new Date(at))}`,
    none: 'Aucune publication n’a échoué.',
    all: 'Toutes les publications en échec',
  },
  planned: {
    title: 'Programmé',
    by: (name: string) => `par ${name}`,
    inCalendar: 'Déplacer ou annuler',
    inCalendarOf: (title: string) => `Déplacer ou annuler : ${title}`,
    none: 'Rien n’est programmé. Le panneau « Programmation » d’un document lui choisit une date.',
    calendar: 'Le calendrier',
  },
  broken: {
    title: 'Liens rompus',
    unpublished: (target: string) => `nomme « ${target} », qui n’est pas en ligne`,
    gone: 'nomme un document qui n’existe plus',
    others: (count: number) => counted(count, 'autre renvoi', 'autres renvois'),
    none: 'Chaque renvoi d’un texte publié mène à un document en ligne.',
  },
  live: {
    title: 'Dernière mise en ligne',
    document: 'Document',
    when: 'En ligne depuis',
    offline: 'Retiré le',
    delay: 'Délai',
    page: 'Page',
    causes,
    duration: (milliseconds: number) => `${seconds.format(milliseconds / 1000)} s`,
    see: 'Voir la page',
    none: 'Rien n’a encore été mis en ligne.',
    all: 'Toutes les publications',
  },
  library: {
    title: 'Bibliothèque',
    intro: 'Documents publiés, et les objectifs du cahier des charges.',
    of: (count: number, goal: number) => `${number.format(count)} sur ${number.format(goal)}`,
    share: (share: number) => percent.format(share),
    reached: 'objectif atteint',
    others: 'Aussi en ligne',
    count: (count: number) => number.format(count),
  },
  sections: {
    title: 'Toutes les rubriques',
    create: (label: string) => `Créer : ${label}`,
  },
}
