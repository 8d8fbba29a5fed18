import type { SiteGlobal } from '@mecaformation/contracts/publication/documents'
import type { User } from '@mecaformation/contracts/references/uses'
import { messages as shared } from '../../platform/messages.fr.ts'

const globals: Record<SiteGlobal, string> = { navigation: 'Navigation du site', organisation: 'Organisme' }
const untitled = 'Sans titre'
const named = 6
const { collections } = shared

function kindOf(collection: string): string {
  return Object.hasOwn(collections, collection) ? collections[collection as keyof typeof collections] : collection
}

function listOf(users: readonly User[]): string {
  const names = users
    .slice(0, named)
    .map(({ collection, title }) => `« ${title} » (${kindOf(collection).toLowerCase()})`)
  const others = users.length - names.length
  return [...names, ...(others > 0 ? [others === 1 ? 'un autre' : `${others} autres`] : [])].join(', ')
}

const documents = (count: number) => (count === 1 ? '1 document' : `${count} documents`)

export const messages = {
  globals,
  untitled,
  kindOf,
  refusal: (action: 'delete' | 'unpublish', users: readonly User[]) => {
    const what = action === 'delete' ? 'supprimer ce document' : 'retirer ce document du site'
    const whom = users.length === 1 ? 'un document publié l’utilise' : `${users.length} documents publiés l’utilisent`
    const how =
      action === 'delete'
        ? 'Remplacez-le d’abord dans ces textes et publiez-les.'
        : 'Remplacez-le d’abord dans ces textes et publiez-les, ou faites le tout dans une même parution.'
    return `Impossible de ${what} : ${whom} : ${listOf(users)}. ${how}`
  },
  panel: {
    label: 'Utilisé par',
    nobody: 'Aucun document ne l’utilise.',
    onlyDraft: 'brouillon',
    alsoDraft: 'publié, et brouillon en cours',
    more: (count: number) => (count === 1 ? 'et un autre.' : `et ${count} autres.`),
    renamed: (count: number) =>
      `L’adresse change. ${count === 0 ? '' : `${documents(count)} ${count === 1 ? 'suivra' : 'suivront'} de soi-même. `}L’ancienne adresse redirigera vers la nouvelle.`,
    renamedTerm: (count: number) =>
      `L’adresse change. ${count === 0 ? '' : `${documents(count)} ${count === 1 ? 'suivra' : 'suivront'} de soi-même. `}Les liens posés ailleurs mèneront au lexique sans trouver ce mot : ils ne peuvent pas être redirigés.`,
    troubles: {
      unreachable: 'L’administration ne répond pas : cette liste n’est pas à jour.',
      'signed-out': 'Reconnectez-vous pour voir qui l’utilise.',
    },
  },
  replace: {
    open: 'Remplacer partout…',
    heading: 'Remplacer partout',
    by: (title: string) => `Remplacer par « ${title} » dans :`,
    published: 'sera publié',
    draft: 'restera un brouillon',
    both: 'sera publié, et son brouillon changé aussi',
    nothing: 'Aucun document ne change.',
    confirm: (count: number) => `Remplacer dans ${documents(count)}`,
    underWay: 'Remplacement en cours…',
    cancel: 'Annuler',
    done: (count: number) => `Remplacé dans ${documents(count)}.`,
  },
  refusals: {
    unknown: 'Ce document n’existe plus, ou ne se remplace pas. Rechargez la page.',
    malformed: 'Choisissez par quoi le remplacer.',
    same: 'C’est le même : choisissez-en un autre.',
    gone: 'Ce qui devait le remplacer n’existe plus. Choisissez-en un autre.',
    unpublished: (title: string) => `« ${title} » n’est pas publié. Publiez-le d’abord, ou choisissez-en un autre.`,
    otherKind:
      'Ces deux fichiers ne sont pas du même genre : une image se remplace par une image, un film par un film.',
    global: (title: string) => `« ${title} » l’utilise et se change à la main.`,
    item: (title: string, reason: string) => `« ${title} » : ${reason} Rien n’a été remplacé.`,
    unreachable: 'Le site n’a pas répondu. Rien n’a été remplacé ; réessayez dans un instant.',
  },
}
