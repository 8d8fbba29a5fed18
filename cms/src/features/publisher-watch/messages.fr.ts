const moment = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Paris' })
const time = new Intl.DateTimeFormat('fr-FR', { timeStyle: 'short', timeZone: 'Europe/Paris' })

const kept = 'Rien n’est perdu : les enregistrements sont gardés, ils seront mis en ligne dès que possible.'

export const messages = {
  alertLabel: 'État des publications',
  down: (since: Date | null) =>
    `Le publicateur ne répond pas${since === null ? '' : ` depuis ${time.format(since)}`} : rien de nouveau ne paraît sur le site. Vos enregistrements sont gardés, ils seront mis en ligne dès son retour.`,
  late: (since: Date) =>
    `Les mises en ligne ont du retard : la plus ancienne attend depuis ${time.format(since)}. Vos enregistrements sont gardés, ils seront mis en ligne à leur tour.`,
  seeAll: 'Voir les publications',
  outage: {
    down: (since: Date, url: string) => ({
      subject: 'MécaFormation : le publicateur ne répond plus',
      text: `Le publicateur ne donne plus signe de vie depuis le ${moment.format(since)}. Le site reste en ligne, mais rien de nouveau n’y paraît.\n\n${kept}\n\nÀ vérifier : le processus « publisher », le disque, la base de données. Suivi : ${url}\n\nUn message suivra quand tout sera rentré dans l’ordre.\n`,
    }),
    late: (since: Date, url: string) => ({
      subject: 'MécaFormation : les mises en ligne ont du retard',
      text: `Le publicateur répond, mais une publication attend depuis le ${moment.format(since)}.\n\n${kept}\n\nSuivi : ${url}\n\nUn message suivra quand tout sera rentré dans l’ordre.\n`,
    }),
    over: (since: Date, until: Date, url: string) => ({
      subject: 'MécaFormation : les mises en ligne ont repris',
      text: `Tout est rentré dans l’ordre le ${moment.format(until)} ; le trouble durait depuis le ${moment.format(since)}.\n\nSuivi : ${url}\n`,
    }),
  },
}
