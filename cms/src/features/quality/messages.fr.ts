import type { QualityFault } from '@mecaformation/domain/quality/finding'

const words = (count: number) => `${count} mots`
const about = (text: string) => (text === '' ? '' : ` « ${text} »`)

/** What a fault is, and how it is mended. */
export function messageOf(fault: QualityFault): string {
  switch (fault.rule) {
    case 'headingSkips':
      return fault.from === 1
        ? `Le premier titre${about(fault.text)} est de niveau ${fault.to} : commencez au niveau 2.`
        : `Le titre${about(fault.text)} passe du niveau ${fault.from} au niveau ${fault.to} : mettez-le au niveau ${fault.from + 1}.`
    case 'headingEmpty':
      return 'Un titre est vide : écrivez-le ou retirez-le.'
    case 'tableWithoutHeader':
      return 'Un tableau n’a pas de cellule d’en-tête : marquez sa première ligne ou sa première colonne comme en-tête.'
    case 'tableUneven':
      return 'Les lignes d’un tableau n’ont pas toutes le même nombre de cellules.'
    case 'tableHeaderEmpty':
      return 'Une cellule d’en-tête d’un tableau est vide : nommez ce que montre la ligne ou la colonne.'
    case 'alternativeMissing':
      return 'L’image n’a pas de texte de remplacement : dites ce qu’elle montre.'
    case 'alternativeBegins':
      return 'Le texte de remplacement commence par ce que l’image montre, sans « image de » ni « photo de ».'
    case 'alternativeIsName':
      return 'Le texte de remplacement répète le nom du fichier : dites ce que l’image montre.'
    case 'alternativeShort':
      return `Un texte de remplacement de moins de ${fault.least} signes ne dit rien : décrivez l’image.`
    case 'captionsMissing':
      return 'Cette vidéo de chez nous n’a pas de sous-titres : ajoutez un fichier .vtt.'
    case 'linkBroken':
      return 'Ce document mène à un autre qui a été supprimé : choisissez-en un autre ou retirez le lien.'
    case 'linkUnpublished':
      return `Mène à « ${fault.title} », qui n’est pas publié : le lecteur ne le trouvera pas.`
    case 'linkVague':
      return `Le lien « ${fault.text} » ne dit pas où il mène : écrivez ce que l’on y trouve.`
    case 'descriptionMissing':
      return 'Le résumé est vide : les listes et les moteurs de recherche le montrent.'
    case 'descriptionShort':
      return `Le résumé a moins de ${fault.least} signes : dites en une phrase ce que l’on trouve ici.`
    case 'feedbackMissing':
      return fault.text === ''
        ? 'Rien n’est dit à qui se trompe : expliquez d’où vient l’erreur.'
        : `Rien n’est dit à qui se trompe sur « ${fault.text} » : expliquez d’où vient l’erreur.`
    case 'unitMissing':
      return fault.name === ''
        ? 'La réponse n’a pas d’unité : ajoutez-la, sauf pour un nombre seul.'
        : `La grandeur ${fault.name} n’a pas d’unité : ajoutez-la, sauf pour un nombre seul.`
    case 'sentenceLong':
      return `Phrase de ${words(fault.words)}, plus de ${fault.most} pour ce niveau : coupez${about(fault.text)}.`
  }
}

const count = (many: number, word: string) => `${many} ${word}${many > 1 ? 's' : ''}`

export const messages = {
  label: 'Qualité',
  inBlock: (position: number, message: string) => `Bloc n° ${position} : ${message}`,
  unknown: 'Ce document n’existe plus. Rechargez la page.',
  panel: {
    sound: 'Rien à reprendre.',
    blocks: (many: number) => `À corriger avant de publier (${many})`,
    warns: (many: number) => `À voir (${many})`,
    all: (many: number) => `Tout montrer (${count(many, 'remarque')})`,
    block: (position: number) => `bloc n° ${position}`,
    troubles: {
      unreachable: 'L’administration ne répond pas : ces remarques ne sont pas à jour.',
      'signed-out': 'Reconnectez-vous pour voir les remarques.',
    },
  },
}
