import { messages as shared } from '../../platform/messages.fr.ts'

const day = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' })
const dayOf = (date: string) => day.format(new Date(`${date}T12:00:00Z`))
const many = (count: number) => `${count} ${count > 1 ? 'documents' : 'document'}`

interface Listed {
  title: string
  collection: string
  reviewOn: string
  verifiedBy: string
  url: string
}

export const messages = {
  title: 'À revoir',
  intro:
    'Ce qui est publié et dont quelqu’un a dit qu’il fallait vérifier, à une date, que tout est encore vrai. Une fois relu, donnez une nouvelle date et dites qui a vérifié. Les auteurs et les formateurs en reçoivent la liste, une fois par semaine au plus.',
  overdue: (count: number) => `À revoir maintenant (${count})`,
  soon: (count: number) => `Dans les trente jours (${count})`,
  none: 'Rien n’est à revoir d’ici trente jours.',
  columns: { document: 'Document', reviewOn: 'À revoir le', verifiedBy: 'Vérifié par', sources: 'Sources' },
  nobody: 'personne n’est nommé',
  noSource: 'aucune',
  late: 'date passée',
  kindOf: (collection: string) => (shared.collections as Readonly<Record<string, string>>)[collection] ?? collection,
  day: dayOf,
  table: (label: string) => `Documents : ${label}`,
  mail: {
    subject: (count: number) => `${many(count)} à revoir`,
    text: ({ listed, others, page }: { listed: readonly Listed[]; others: number; page: string }) =>
      [
        'Ces documents sont publiés, et le jour de vérifier que tout y est encore vrai est venu ou vient dans les trente jours :',
        listed
          .map(
            ({ title, collection, reviewOn, verifiedBy, url }) =>
              `• ${title} (${messages.kindOf(collection).toLowerCase()}), à revoir le ${dayOf(reviewOn)}${verifiedBy === '' ? '' : `, vérifié par ${verifiedBy}`}\n  ${url}`,
          )
          .join('\n'),
        ...(others > 0 ? [`… et ${many(others)} de plus.`] : []),
        `Toute la liste : ${page}`,
        'Ce rappel vient une fois par semaine au plus.',
      ].join('\n\n'),
  },
}
