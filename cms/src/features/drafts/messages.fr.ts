import type { Trouble } from './what-is-wrong.ts'

const moment = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeStyle: 'short' })

export const messages = {
  troubles: {
    unreachable:
      'Le serveur ne répond pas : vos dernières modifications ne sont pas encore enregistrées. Laissez cette page ouverte, elles le seront dès qu’il répond.',
    'signed-out':
      'Votre session a expiré : vos dernières modifications ne sont pas encore enregistrées. Laissez cette page ouverte et reconnectez-vous dans un autre onglet, elles le seront aussitôt.',
  } satisfies Record<Trouble, string>,
  copy: {
    label: 'Modifications gardées sur cet appareil',
    found: (at: Date) =>
      `Des modifications de ce document, faites le ${moment.format(at)}, n’avaient pas pu être enregistrées : cet appareil les a gardées. Les reprendre remplace ce que montre cette page.`,
    refused: 'Le serveur n’a pas accepté ces modifications. Cet appareil les garde : réessayez plus tard.',
    takeBack: 'Les reprendre',
    forget: 'Les oublier',
  },
  broken: {
    title: 'Cette page n’a pas pu s’afficher',
    text: 'Ce que vous avez écrit est enregistré, ou gardé sur cet appareil : la page vous le proposera à son retour.',
    reload: 'Recharger la page',
  },
}
