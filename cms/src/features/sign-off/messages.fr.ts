import type { SafetyReason } from '@mecaformation/domain/sign-off/safety-reasons'

const day = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Paris' })

interface Signature {
  by: string
  role: string
  at: Date
}

export const messages = {
  label: 'Visa de sécurité',
  placed: (reason: string, block: number | null) =>
    block === null ? reason : `${reason.replace(/\.$/, '')}, bloc n° ${block + 1}.`,
  reason: (reason: SafetyReason): string => {
    switch (reason.kind) {
      case 'flag':
        return 'Marqué « engage la sécurité ».'
      case 'danger':
        return reason.path === 'question' ? 'La question porte sur des gestes dangereux.' : 'Encadré « Danger ».'
      case 'technology':
        return `Technologie « ${reason.technology} ».`
      case 'system':
        return 'Code de la chaîne de traction.'
      case 'code':
        return 'Code des airbags et des prétensionneurs.'
      case 'word':
        return `Le titre parle de « ${reason.word} ».`
    }
  },
  finding: {
    missing: (reason: string) =>
      `Ce contenu engage la sécurité : un formateur doit donner son visa à ce texte avant sa publication. ${reason}`,
    outdated: (by: string, at: Date, reason: string) =>
      `Le texte a changé depuis le visa de ${by} (${day.format(at)}) : ce contenu engage la sécurité, demandez un nouveau visa. ${reason}`,
  },
  panel: {
    why: 'Ce contenu engage la sécurité :',
    signed: ({ by, role, at }: Signature) =>
      `Visa de ${by}${role === 'admin' ? ', administrateur, faute de formateur' : ', formateur'}, le ${day.format(at)}. Il vaut pour ce texte ; le moindre changement le redemande.`,
    outdated: ({ by, at }: Signature) => `Le texte a changé depuis le visa de ${by}, le ${day.format(at)}.`,
    missing: 'Ce texte n’a pas de visa : il ne peut pas être publié.',
    unsignedOnSite:
      'Le texte en ligne ne porte aucun visa : il a été importé par l’exploitant, ou publié avant d’être classé ici.',
    sign: 'Donner mon visa à ce texte',
    signing: 'Visa…',
    statement:
      'En donnant votre visa, vous dites avoir lu ce texte en entier et que l’on peut s’y fier au pied de la voiture.',
    saveFirst: 'Enregistrez d’abord le texte que vous avez sous les yeux.',
    ask: 'Demandez le visa d’un formateur.',
    done: 'Visa donné.',
    troubles: {
      unreachable: 'L’administration ne répond pas : l’état du visa n’est pas à jour.',
      'signed-out': 'Reconnectez-vous pour voir l’état du visa.',
    },
  },
  refusals: {
    unknown: 'Ce document n’existe plus. Rechargez la page.',
    malformed: 'Cette demande est incomplète. Rechargez la page.',
    role: 'Seul un formateur donne ce visa.',
    notNeeded: 'Ce contenu n’est pas classé sécurité : il ne demande pas de visa.',
    changed: 'Le texte a changé entre-temps : relisez-le, puis donnez votre visa.',
  },
}
