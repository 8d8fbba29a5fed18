import type { Letter } from '../mail/api.ts'

const moment = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Paris' })
const time = new Intl.DateTimeFormat('fr-FR', { timeStyle: 'short', timeZone: 'Europe/Paris' })

const kept = 'Rien n’est perdu : les enregistrements sont gardés, ils seront mis en ligne dès que possible.'
const follow = 'Suivre les publications'
const promise = 'Un message suivra quand tout sera rentré dans l’ordre.'

export const messages = {
  alertLabel: 'État des publications',
  down: (since: Date | null) =>
    `Le publicateur ne répond pas${since === null ? '' : ` depuis ${time.format(since)}`} : rien de nouveau ne paraît sur le site. Vos enregistrements sont gardés, ils seront mis en ligne dès son retour.`,
  late: (since: Date) =>
    `Les mises en ligne ont du retard : la plus ancienne attend depuis ${time.format(since)}. Vos enregistrements sont gardés, ils seront mis en ligne à leur tour.`,
  seeAll: 'Voir les publications',
  outage: {
    down: (since: Date, url: string): Letter => ({
      subject: 'MécaFormation : le publicateur ne répond plus',
      parts: [
        `Le publicateur ne donne plus signe de vie depuis le ${moment.format(since)}. Le site reste en ligne, mais rien de nouveau n’y paraît.`,
        kept,
        'À vérifier : le processus « publisher », le disque, la base de données.',
        { action: follow, url },
        promise,
      ],
    }),
    late: (since: Date, url: string): Letter => ({
      subject: 'MécaFormation : les mises en ligne ont du retard',
      parts: [
        `Le publicateur répond, mais une publication attend depuis le ${moment.format(since)}.`,
        kept,
        { action: follow, url },
        promise,
      ],
    }),
    over: (since: Date, until: Date, url: string): Letter => ({
      subject: 'MécaFormation : les mises en ligne ont repris',
      parts: [
        `Tout est rentré dans l’ordre le ${moment.format(until)} ; le trouble durait depuis le ${moment.format(since)}.`,
        { action: follow, url },
      ],
    }),
  },
}
