const nbsp = '\u00A0'
const day = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'Europe/Paris' })

export const messages = {
  draft: {
    placeholders: {
      id: 'brouillon',
      title: 'Sans titre',
      summary: 'Résumé à écrire.',
      slug: 'sans-adresse',
      line: 'À écrire.',
    },
    toComplete: (fields: readonly string[]) =>
      `⚠ Brouillon, encore à choisir${nbsp}: ${fields.join(', ')}. Ce que la page en montre est provisoire.`,
    toMend: 'À corriger avant de publier',
    unreadable: 'le texte est illisible. Rechargez la page et recommencez.',
  },
  staffOnly: 'Connectez-vous pour voir un aperçu.',
  unknownDocument: 'Ce document n’existe pas.',
  views: {
    label: 'Voir l’aperçu comme',
    visitor: 'Un visiteur',
    student: 'Un stagiaire inscrit',
    help: 'Le visiteur voit l’extrait d’une leçon réservée\u00A0; le stagiaire la lit en entier.',
  },
  devices: { phone: 'Téléphone', tablet: 'Tablette', desktop: 'Ordinateur' },
  pages: {
    expired: {
      title: 'Cet aperçu a expiré',
      text: 'Un aperçu s’ouvre pendant quinze minutes. Rouvrez-le depuis le document, dans l’administration.',
    },
    elsewhere: {
      title: 'Cet aperçu s’ouvre dans un autre navigateur',
      text: 'Il ne se montre que là où il a été demandé. Pour le montrer à quelqu’un, créez un lien de partage depuis le document.',
    },
    shareEnded: {
      title: 'Ce partage n’est plus ouvert',
      text: 'Le lien a expiré, ou la personne qui vous l’a donné l’a fermé. Demandez-lui un nouveau lien.',
    },
    unknown: {
      title: 'Rien à cette adresse',
      text: 'L’aperçu ne contient pas cette page.',
    },
    failed: {
      title: 'L’aperçu ne peut pas être montré',
      text: 'Cette page ne se laisse pas composer. Modifiez le document, ou signalez-le à l’équipe technique.',
    },
    unavailable: {
      title: 'L’aperçu n’est pas disponible',
      text: 'Le programme qui compose les pages ne répond pas. Vos textes sont enregistrés. Réessayez dans un instant.',
    },
  },
  ribbon: {
    title: 'Aperçu',
    document: 'Aperçu · brouillon',
    student: 'Aperçu · vu par un stagiaire inscrit',
    release: 'Aperçu · parution',
    shared: 'Aperçu partagé · texte provisoire',
    light: 'Clair',
    dark: 'Sombre',
    late: 'L’aperçu ne suit plus. Rechargez la page.',
  },
  shares: {
    singular: 'Partage d’aperçu',
    plural: 'Partages d’aperçu',
    description: 'Les liens par lesquels des personnes sans compte voient un texte avant sa publication.',
    panel: 'Partager l’aperçu',
    help: 'Le lien montre le texte tel qu’il est, sans compte, jusqu’à sa date de fin.',
    label: 'Pour qui',
    labelPlaceholder: 'Relecteur du garage Martin',
    days: (count: number) => (count === 1 ? `1${nbsp}jour` : `${count}${nbsp}jours`),
    lifetime: 'Durée',
    create: 'Créer un lien',
    copy: 'Copier',
    copied: 'Copié',
    once: `Copiez-le maintenant${nbsp}: il ne sera plus montré.`,
    revoke: 'Révoquer',
    until: (date: Date) => `jusqu’au ${day.format(date)}`,
    none: 'Aucun lien ouvert.',
    refused: 'Le lien n’a pas pu être créé.',
    unreachable: `Les liens ne peuvent pas être lus${nbsp}: le serveur ne répond pas.`,
    target: 'Document',
    targetKind: 'Type',
    expiresAt: 'Ouvert jusqu’au',
    revokedAt: 'Fermé le',
    createdBy: 'Créé par',
    secretHash: 'Empreinte du lien',
    invalid: (max: number) => `Donnez un nom à ce lien, et une durée de 1 à ${max}${nbsp}jours.`,
    notYours: 'Votre rôle ne permet pas de partager un aperçu.',
  },
}
