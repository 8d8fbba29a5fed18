const inParis = { timeZone: 'Europe/Paris' } as const
const utc = { timeZone: 'UTC' } as const
const month = new Intl.DateTimeFormat('fr-FR', { month: 'long', year: 'numeric', ...utc })
const fullDay = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'full', ...utc })
const shortDay = new Intl.DateTimeFormat('fr-FR', { weekday: 'short', day: 'numeric', month: 'short', ...utc })
const weekday = new Intl.DateTimeFormat('fr-FR', { weekday: 'long', ...utc })
const moment = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'full', timeStyle: 'short', ...inParis })
const time = new Intl.DateTimeFormat('fr-FR', { timeStyle: 'short', ...inParis })
const noon = (day: string) => new Date(`${day}T12:00Z`)

export const messages = {
  title: 'Calendrier',
  intro:
    'Ce qui paraît ou se retire à une date, à l’heure de Paris. Faites glisser une programmation vers un autre jour, ou ouvrez-la pour choisir la date et l’heure.',
  keys: 'Au clavier : les flèches parcourent les dates, Page précédente et Page suivante changent de mois ou de semaine, Entrée va aux programmations du jour, Échap revient à la date.',
  views: { label: 'Affichage', month: 'Mois', week: 'Semaine' },
  previous: { month: 'Mois précédent', week: 'Semaine précédente' },
  next: { month: 'Mois suivant', week: 'Semaine suivante' },
  today: 'Aujourd’hui',
  month: (day: string) => month.format(noon(day)),
  week: (monday: string) => `Semaine du ${fullDay.format(noon(monday))}`,
  day: (day: string) => fullDay.format(noon(day)),
  shortDay: (day: string) => shortDay.format(noon(day)),
  weekday: (day: string) => weekday.format(noon(day)),
  hour: (hour: number) => `${hour} h`,
  cell: (day: string, count: number) => {
    const label = fullDay.format(noon(day.slice(0, 10))) + (day.length > 10 ? `, ${Number(day.slice(11))} h` : '')
    return count === 0 ? label : `${label} : ${count} ${count > 1 ? 'programmations' : 'programmation'}`
  },
  time: (at: string) => time.format(new Date(at)),
  moment: (at: string) => moment.format(new Date(at)),
  states: { waiting: 'prévue', done: 'faite', failed: 'échouée', cancelled: 'annulée' },
  release: 'Parution',
  releasePublished: (title: string) => `Parution « ${title} » publiée`,
  by: (name: string) => `Par ${name}.`,
  entry: (at: string, title: string, state: string) => `${time.format(new Date(at))}, ${title}, ${state}`,
  open: 'Ouvrir le document',
  openRelease: 'Ouvrir la parution',
  moveTo: 'Nouvelle date et heure (Paris)',
  move: 'Déplacer',
  cancel: 'Annuler la programmation',
  close: 'Fermer',
  moved: (title: string, at: string) => `${title} : déplacé au ${moment.format(new Date(at))}.`,
  cancelled: (title: string) => `${title} : programmation annulée.`,
  none: 'Rien n’est programmé dans cette période.',
  noSuchHour: 'Cette heure n’existe pas à Paris : choisissez-en une autre.',
  unmovable: 'Cette programmation n’attend plus ou ne dépend pas de votre compte : elle ne se déplace pas.',
  unreachable: 'Le serveur ne répond pas : rien n’a changé.',
  invalid: 'Cette période est illisible.',
  troubles: {
    unreachable: 'Le serveur ne répond pas.',
    'signed-out': 'Votre session a expiré : reconnectez-vous dans un autre onglet.',
  },
}
