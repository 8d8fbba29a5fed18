const nodeNames: Record<string, string> = {
  upload: 'une image insérée hors d’une figure',
  relationship: 'un document inséré',
  code: 'un bloc de code',
  check: 'une liste à cocher',
}

/** Why a document cannot be published, said to its author. */
export const messages = {
  inBlock: (position: number, excerpt: string, reason: string) =>
    excerpt === '' ? `Bloc n° ${position} : ${reason}` : `Bloc n° ${position} (« ${excerpt} ») : ${reason}`,
  emptyText: 'Le texte est vide.',
  unreadable: 'le texte est illisible. Rechargez la page et recommencez.',
  unknownNode: (type: string) =>
    `${nodeNames[type] ?? `un élément « ${type} »`} : cet élément ne se publie pas, retirez-le.`,
  unknownBlock: (slug: string) => `un encart « ${slug} » ne se publie pas, retirez-le.`,
  headingLevel: 'un titre doit être de niveau 2, 3 ou 4.',
  listStart: 'une liste numérotée doit commencer à 1. Recréez-la.',
  mergedRows: 'des cellules fusionnées en hauteur ne peuvent pas être publiées. Séparez-les.',
  cellContent: 'une cellule de tableau ne contient que du texte.',
  linkAddress: (address: string) =>
    `le lien vers « ${address} » n’est pas une adresse complète. Attendu : https:// et un nom de site, mailto:, tel:, # ou /.`,
  linkWithoutTarget: 'un lien mène à un document qui n’existe plus. Refaites-le ou retirez-le.',
  emptyFormula: 'une formule est vide.',
  figureWithoutMedium: 'une figure n’a pas d’image.',
  videoWithoutTarget: 'aucune vidéo n’est choisie.',
  schematicWithoutTarget: 'aucun schéma n’est choisi.',
  exerciseWithoutTarget: 'aucun exercice n’est choisi.',
  termWithoutTarget: 'un mot du lexique n’est pas choisi.',
  codeWithoutTarget: 'un code défaut n’est pas choisi.',
  procedureTitle: 'la procédure n’a pas de titre.',
  procedureSteps: 'la procédure n’a pas d’étape.',
  stepInstruction: (step: number) => `l’étape ${step} ne dit pas ce qu’il faut faire.`,
  noKeyPoints: 'l’encadré « À retenir » est vide.',
  quoteText: 'la citation est vide.',
  quoteSource: 'la citation n’a pas de source.',
  quoteUrl: (url: string) =>
    `l’adresse de la source « ${url} » n’est pas complète. Attendu : https:// et un nom de site.`,
  calloutTone: 'l’encadré n’a pas de ton.',
  calloutTitle: 'l’encadré n’a pas de titre.',
  calloutContent: 'un encadré ne contient que des paragraphes et des listes.',
}
