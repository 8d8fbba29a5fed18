import { messages as shared } from '../../platform/messages.fr.ts'

const { collections } = shared
const number = new Intl.NumberFormat('fr-FR')
const documents = (count: number) => `${number.format(count)} ${count > 1 ? 'documents' : 'document'}`
const day = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'Europe/Paris' })
const globals: Record<string, string> = { navigation: 'Navigation du site', organisation: 'Organisme' }

export const messages = {
  title: 'Règles qui changent',
  intro:
    'Une norme, un article du code, un référentiel ou un mot change : cherchez-le, et tout document qui le nomme est là, publié ou en brouillon, par son texte, ses sources ou les compétences et les termes auxquels il renvoie.',
  form: {
    label: 'Chercher ce qui change',
    name: 'Ce qui change',
    help: 'NF C18-550, R. 4544-10, une compétence, un terme. Majuscules, accents, pluriels et espaces ne comptent pas.',
    search: 'Chercher',
  },
  tooShort: 'Écrivez au moins deux signes.',
  unreadable: 'Cette recherche est illisible : écrivez deux cents signes au plus.',
  none: (name: string) => `Aucun document ne nomme « ${name} ».`,
  found: (count: number, name: string) => `${documents(count)} ${count > 1 ? 'nomment' : 'nomme'} « ${name} ».`,
  tooMany: (shown: number) => `Seuls les ${shown} premiers sont montrés : précisez ce qui change pour les voir tous.`,
  table: {
    label: 'Documents trouvés',
    choose: 'Choisir',
    all: 'Tout choisir',
    document: 'Document',
    where: 'Où il le nomme',
    state: 'État',
  },
  chooseOne: (title: string) => `Mettre « ${title} » dans la parution`,
  notReleasable: 'se corrige à part',
  in: { text: 'Texte', source: 'Source', through: 'Renvoie à' },
  states: { published: 'publié', draft: 'brouillon', both: 'publié, brouillon en cours' },
  kindOf: (collection: string): string =>
    globals[collection] ?? (collections as Readonly<Record<string, string>>)[collection] ?? collection,
  untitled: 'Sans titre',
  release: {
    make: (count: number) => `Mettre ${documents(count)} dans une parution`,
    making: 'Création de la parution…',
    noneChosen: 'Choisissez au moins un document.',
    tooMany: (most: number) => `Une parution contient ${most} documents au plus : choisissez-en moins.`,
    title: (change: string) => `À revoir : ${change}`,
    note: (change: string, at: Date) =>
      `À revoir : « ${change} » a changé. Relisez chaque document, corrigez-le en brouillon, puis publiez la parution. Liste faite le ${day.format(at)}.`,
    mayNot: 'Les auteurs, les relecteurs et les administrateurs préparent les parutions.',
  },
  refusals: {
    malformed: 'Cette demande est incomplète : dites ce qui change et choisissez de un à cinq cents documents.',
    twice: 'Le même document est choisi deux fois.',
    gone: 'Un des documents choisis n’existe plus. Recommencez la recherche.',
  },
}
