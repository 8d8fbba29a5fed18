const moment = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Paris' })

export const messages = {
  singular: 'Parution',
  plural: 'Parutions',
  description: 'Plusieurs documents publiés ou retirés ensemble : les lecteurs voient tout, ou rien.',
  title: 'Titre',
  titleHelp: 'Pour vous y retrouver : les lecteurs ne le voient pas.',
  note: 'Note',
  noteHelp: 'Ce que change cette parution, ce qu’il reste à faire.',
  items: 'Documents',
  item: 'Document',
  itemsHelp:
    'De chaque document, c’est le dernier brouillon enregistré au moment de la parution qui est publié. Les images sont en ligne dès leur envoi.',
  document: 'Document',
  action: 'Action',
  actions: { publish: 'Publier', unpublish: 'Retirer du site' },
  actionsShort: { publish: 'publié', unpublish: 'retiré du site' },
  state: 'État',
  states: { draft: 'En préparation', published: 'Publiée' },
  publishedAt: 'Publiée le',
  publishedBy: 'Publiée par',
  contents: 'Contenu publié',
  refusals: {
    signedOut: 'Votre session a expiré : reconnectez-vous dans un autre onglet, puis réessayez.',
    mayNotPublish: 'Seuls les relecteurs et les administrateurs publient une parution.',
    unknown: 'Cette parution n’existe pas.',
    empty: 'Cette parution est vide : ajoutez-y au moins un document.',
    twice: (line: number) => `Le document de la ligne ${line} est déjà dans cette parution.`,
    lost: (line: number) => `Le document de la ligne ${line} n’existe plus : retirez cette ligne.`,
    item: (title: string, reason: string) => `Rien n’a été publié. « ${title} » : ${reason}`,
  },
  panel: {
    label: 'Parution',
    saveFirst: 'Enregistrez la parution pour la publier.',
    unsaved: 'Enregistrez vos changements avant de publier.',
    publish: 'Publier la parution',
    publishing: 'Publication…',
    confirm: 'Publier maintenant tous ces documents ?',
    mayNot: 'Un relecteur ou un administrateur pourra la publier.',
    unreachable: 'L’état de la parution est inconnu : le serveur ne répond pas.',
    published: (at: Date, by: string | null) =>
      by === null ? `Publiée le ${moment.format(at)}.` : `Publiée le ${moment.format(at)} par ${by}.`,
    missing: (count: number) =>
      count === 1
        ? 'Ces documents en montrent un autre, qui n’est ni en ligne ni dans la parution :'
        : `Ces documents en montrent ${count} autres, qui ne sont ni en ligne ni dans la parution :`,
    addMissing: (count: number) => (count === 1 ? 'L’ajouter à la parution' : 'Les ajouter à la parution'),
    untitled: 'Sans titre',
    lost: (count: number) =>
      count === 1
        ? 'Un document a été supprimé : retirez sa ligne.'
        : `${count} documents ont été supprimés : retirez leurs lignes.`,
    queued: (live: number, all: number) => `Mise en ligne en cours : ${live} sur ${all}…`,
    live: 'Tout est en ligne.',
    searchable: 'Tout est en ligne, et la recherche est à jour.',
    failed: 'La parution n’est pas en ligne : le site n’a pas changé.',
    retry: 'Réessayer',
  },
  itemState: {
    changed: 'en ligne, avec des changements à publier',
    same: 'en ligne, sans changement',
    offline: 'pas en ligne',
  },
}
