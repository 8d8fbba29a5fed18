export const messages = {
  panel: 'Dupliquer',
  help: {
    lessons: 'Une copie de cette leçon, en brouillon, dans la même formation.',
    courses:
      'Une copie en brouillon, avec toutes ses leçons. Les renvois d’une leçon à l’autre mènent aux copies ; les médias et les exercices restent communs.',
  },
  what: 'Quoi dupliquer',
  whole: 'La formation et toutes ses leçons',
  module: (number: number, title: string) => `Module ${number} : ${title}`,
  exercises: 'Copier aussi les exercices des textes',
  duplicate: 'Dupliquer',
  saveFirst: 'Un instant : le brouillon s’enregistre.',
  unreachable: 'Le serveur ne répond pas : rien n’a été copié.',
  done: (count: number) => `Copié : ${count} ${count > 1 ? 'documents' : 'document'}, en brouillon.`,
  copyOf: (title: string) => `${title} (copie)`,
  refusals: {
    signedOut: 'Connectez-vous à l’administration.',
    mayNot: 'Votre compte ne permet pas de dupliquer ce document.',
    mayNotExercises: 'Votre compte ne permet pas de copier des exercices.',
    unknown: 'Ce document n’existe plus.',
    unknownModule: 'Ce module n’existe plus dans la formation : rechargez la page.',
    unreadable: 'Cette demande est illisible : rechargez la page, puis réessayez.',
  },
}
