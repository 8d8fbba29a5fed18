const nbsp = '\u00A0'
const changes = (count: number) => `${count}${nbsp}${count > 1 ? 'changements' : 'changement'}`

export const messages = {
  label: 'Typographie',
  panel: {
    told: (count: number) =>
      `${changes(count)} ${count > 1 ? 'rendraient' : 'rendrait'} juste la typographie des champs.`,
    offer: 'Voir et appliquer',
    done: (count: number) => `${changes(count)} ${count > 1 ? 'appliqués' : 'appliqué'} dans les champs.`,
  },
  list: {
    heading: (count: number) => `Typographie française${nbsp}: ${changes(count)}`,
    legend: `Barré${nbsp}: ce qui disparaît. Surligné${nbsp}: ce qui le remplace. ⍽ est une espace insécable.`,
    apply: 'Appliquer',
  },
}
