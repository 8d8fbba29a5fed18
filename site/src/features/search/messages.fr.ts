const forWords = (asked: string) => (asked === '' ? '' : ` pour « ${asked} »`)

/** Words of the search dialog, in the page and in its script. */
export const messages = {
  open: 'Rechercher',
  openLarge: 'Code, organe, panne…',
  shortcut: '/',
  title: 'Recherche',
  field: 'Votre recherche',
  placeholder: 'P0420, turbo…',
  close: 'Fermer',
  results: 'Résultats',
  hint: 'Tapez un mot de la panne, un organe ou un code défaut. Les accents sont facultatifs.',
  all: 'Tous les résultats, avec des filtres',
  keys: '↑ ↓ pour choisir, Entrée pour ouvrir, Échap pour fermer.',
  searching: 'Recherche en cours…',
  count: (count: number, asked: string) => `${count === 1 ? '1 résultat' : `${count} résultats`}${forWords(asked)}`,
  best: (count: number, asked: string) => `Les ${count} meilleurs résultats${forWords(asked)}`,
  none: (query: string) =>
    `Aucun résultat pour « ${query} ». Essayez un mot plus court, un synonyme, ou le code seul (P0299).`,
  missingCode: (code: string, isPossible: boolean, mentions: number) => {
    const missing = isPossible
      ? `Le code ${code} n’a pas encore sa page.`
      : `Le code ${code} n’existe pas : après la lettre vient un chiffre de 0 à 3.`
    if (mentions === 0) return missing
    return `${missing} ${mentions === 1 ? 'Une page le cite :' : `${mentions} pages le citent :`}`
  },
  failed:
    'La recherche n’a pas pu se charger. Vérifiez votre connexion, puis tapez de nouveau ; les rubriques restent accessibles.',
}
