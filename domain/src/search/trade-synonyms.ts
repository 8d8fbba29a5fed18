/** What the trade says for one thing: an acronym and its wordings. */
const groups: readonly (readonly string[])[] = [
  ['fap', 'filtre à particules'],
  ['egr', 'recirculation des gaz'],
  ['vat', 'vérification d’absence de tension'],
  ['bms', 'gestion de la batterie'],
  ['soc', 'état de charge'],
  ['soh', 'état de santé'],
  ['tpms', 'pression des pneus', 'pression des pneumatiques'],
  ['abs', 'antiblocage des roues'],
  ['esp', 'contrôle de stabilité'],
  ['adas', 'aide à la conduite'],
  ['scr', 'réduction catalytique sélective'],
  ['pem', 'membrane échangeuse de protons'],
  ['gpl', 'gaz de pétrole liquéfié'],
  ['gnv', 'gaz naturel pour véhicules'],
  ['obd', 'diagnostic embarqué'],
  ['faq', 'questions fréquentes'],
]

/**
 * The same question in the other words of the trade: « fap colmaté » also asks « filtre à particules
 * colmaté », and back. Case, accents and the apostrophe do not matter. Empty when it has no such words.
 */
export function otherWordings(question: string): string[] {
  const words = wordsOf(question)
  const spelt = ` ${words.map(plain).join(' ')} `
  return groups.flatMap((group) => {
    const said = group.find((wording) => spelt.includes(` ${plainWords(wording)} `))
    if (said === undefined) return []
    const before = wordsOf(spelt.slice(0, spelt.indexOf(` ${plainWords(said)} `))).length
    const after = before + wordsOf(said).length
    return group
      .filter((wording) => wording !== said)
      .map((wording) => [...words.slice(0, before), wording, ...words.slice(after)].join(' '))
  })
}

function wordsOf(text: string): string[] {
  return text.split(/[\s'’-]+/).filter((word) => word !== '')
}

function plainWords(text: string): string {
  return wordsOf(text).map(plain).join(' ')
}

function plain(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
