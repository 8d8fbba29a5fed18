import type { ReviewEventKind, TimelineEntry } from '@mecaformation/contracts/workflow/review'
import type { ReviewAction, ReviewRefusal, ReviewState } from '@mecaformation/domain/workflow/review-state'
import type { Letter } from '../mail/api.ts'

const moment = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Paris' })
const short = new Intl.DateTimeFormat('fr-FR', {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/Paris',
})

const states: Record<ReviewState, string> = {
  draft: 'Brouillon',
  'in-review': 'En relecture',
  'changes-requested': 'Modifications demandées',
  approved: 'Approuvé',
  published: 'Publié',
}

const kinds: Record<ReviewEventKind, string> = {
  ask: 'a demandé une relecture',
  withdraw: 'a retiré la demande de relecture',
  'request-changes': 'a demandé des modifications',
  approve: 'a approuvé le texte',
  create: 'a commencé le document',
  edit: 'a modifié le texte',
  comment: 'a commenté',
  resolve: 'a réglé un commentaire',
  reopen: 'a rouvert un commentaire',
  publish: 'a publié',
  unpublish: 'a retiré du site',
}
const timelineKinds: Record<TimelineEntry['kind'], string> = {
  ...kinds,
  'plan-publish': 'a programmé la publication',
  'plan-unpublish': 'a programmé le retrait',
}

const actions: Record<ReviewAction, string> = {
  ask: 'Demander une relecture',
  withdraw: 'Retirer la demande',
  'request-changes': 'Demander des modifications',
  approve: 'Approuver',
}

const refusals: Record<ReviewRefusal, string> = {
  'not-yours-to-ask': 'Votre compte ne permet pas cette demande pour ce document.',
  'not-yours-to-answer': 'Les relecteurs, les formateurs et les administrateurs jugent une relecture.',
  'own-text': 'Vous avez demandé cette relecture : quelqu’un d’autre doit l’approuver.',
  'already-asked': 'Une relecture est déjà demandée ou faite pour ce texte.',
  'nothing-to-review': 'Ce texte est publié tel quel : il n’y a rien de nouveau à relire.',
  'nothing-asked': 'Aucune relecture n’est en cours pour ce texte.',
  'no-open-comment': 'Pour demander des modifications, laissez au moins un commentaire ouvert qui dit lesquelles.',
}

const counted = (count: number, one: string, many: string) => `${count} ${count > 1 ? many : one}`

interface Told {
  by: string
  title: string
  /** What the person wrote along with it; perhaps nothing. */
  note: string
  url: string
}
type Answered = Told & { comments: readonly { label: string; text: string }[] }

const named = (title: string) => (title.trim() === '' ? 'Sans titre' : title)
const saidBy = (note: string): Letter['parts'] => (note === '' ? [] : [{ said: note }])
const followed = ({ note, comments, url }: Pick<Answered, 'note' | 'comments' | 'url'>): Letter['parts'] => [
  ...saidBy(note),
  ...(comments.length === 0
    ? []
    : ['Commentaires à régler :', { points: comments.map(({ label, text }) => `${label} : ${text}`) }]),
  { action: 'Ouvrir le document', url },
]

export const messages = {
  singular: 'Relecture',
  plural: 'Relectures',
  description: 'Les documents dont le texte a été donné à relire, et où ils en sont.',
  events: { singular: 'Étape de relecture', plural: 'Étapes de relecture' },
  comments: { singular: 'Commentaire', plural: 'Commentaires de relecture' },
  fields: {
    title: 'Document',
    target: 'Document',
    collection: 'Collection',
    id: 'Identifiant',
    state: 'État',
    askedBy: 'Demandée par',
    askedAt: 'Demandée le',
    kind: 'Étape',
    at: 'Le',
    by: 'Par',
    detail: 'Détail',
    anchor: 'Place',
    label: 'Champ',
    quote: 'Passage',
    text: 'Texte',
    thread: 'Réponse à',
    resolvedBy: 'Réglé par',
  },
  states,
  kinds,
  timelineKinds,
  actions,
  refusals: {
    ...refusals,
    unreadable: 'Cette demande est illisible : rechargez la page, puis réessayez.',
    unknown: 'Ce document n’existe plus.',
    unknownComment: 'Ce commentaire n’existe plus.',
    unknownField: 'Ce champ n’existe plus dans le document : rechargez la page.',
    mayNotComment: 'Votre compte ne permet pas de commenter ce document.',
    onlyAdded: 'L’historique des relectures ne se modifie pas.',
    answer: 'Votre commentaire est vide ou trop long (4 000 caractères au plus).',
  },
  panel: {
    label: 'Relecture',
    asked: (name: string) => `Demandée par ${name}.`,
    note: 'Un mot pour accompagner (facultatif)',
    needsComment: 'Pour demander des modifications, laissez d’abord un commentaire.',
    comments: (open: number) => (open === 0 ? 'Commentaires' : `Commentaires (${open} à régler)`),
    none: 'Aucun commentaire.',
    resolved: (count: number) => counted(count, 'commentaire réglé', 'commentaires réglés'),
    gone: 'ce champ n’existe plus',
    goTo: (label: string) => `Aller au champ « ${label} »`,
    field: 'Champ commenté',
    fieldHelp: 'Cliquez d’abord dans le champ pour le choisir ; sélectionnez un passage pour le citer.',
    text: 'Commentaire',
    add: 'Commenter',
    reply: 'Répondre',
    replyTo: (label: string) => `Réponse au sujet de « ${label} »`,
    resolve: 'Régler',
    reopen: 'Rouvrir',
    resolvedBy: (name: string) => `Réglé par ${name}.`,
    quote: (text: string) => `« ${text} »`,
    dropQuote: 'Ne pas citer le passage',
    timeline: 'Qui a fait quoi',
    versions: 'Comparer et rétablir les versions',
    product: 'Le produit',
    troubles: {
      unreachable: 'Le serveur ne répond pas.',
      'signed-out': 'Votre session a expiré : reconnectez-vous dans un autre onglet.',
    },
    unsent: 'Le serveur ne répond pas : rien n’a été envoyé.',
    saved: 'C’est fait.',
  },
  mail: {
    answered: {
      'request-changes': ({ by, title, ...rest }: Answered) => ({
        subject: `Modifications demandées : ${named(title)}`,
        parts: [`${by} a relu « ${named(title)} » et demande des modifications.`, ...followed(rest)],
      }),
      approve: ({ by, title, ...rest }: Answered) => ({
        subject: `Texte approuvé : ${named(title)}`,
        parts: [`${by} a relu et approuvé « ${named(title)} ».`, ...followed(rest)],
      }),
    } satisfies Partial<Record<ReviewAction, (answered: Answered) => Letter>>,
    asked: ({ by, title, kind, note, url }: Told & { kind: string }): Letter => ({
      subject: `À relire : ${named(title)}`,
      parts: [
        `${by} vous demande de relire « ${named(title)} » (${kind.toLowerCase()}).`,
        ...saidBy(note),
        { action: 'Lire le texte', url },
        'Une seule relecture suffit : commentez les champs, puis approuvez ou demandez des modifications. Si le texte n’attend plus, quelqu’un a déjà répondu.',
      ],
    }),
  },
  plan: {
    waiting: (at: string) => `pour le ${moment.format(new Date(at))}`,
    done: (at: string) => `pour le ${moment.format(new Date(at))}, c’est fait`,
    failed: (at: string) => `pour le ${moment.format(new Date(at))}, ce fut un échec`,
    cancelled: (at: string) => `pour le ${moment.format(new Date(at))}, puis annulé`,
  },
  moment: (at: string) => moment.format(new Date(at)),
  shortMoment: (at: string) => short.format(new Date(at)),
}
