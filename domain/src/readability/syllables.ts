const vowels = 'aàâäeéèêëiîïoôöuùûüyÿœæ'
const group = new RegExp(`[${vowels}]+`, 'g')
/** Two vowels that are said apart: after é, before and after a diaeresis, « ao » of « chaos », « oa » of « cacao ». */
const hiatus = /é(?=[aâàoôiuy])|[aeiouy](?=[ïëü])|[ïëü](?=[aeiou])|a(?=o)(?!ou|oû)|[aou](?=é)|i(?=é[a-z]{2})/g

/**
 * Syllables of a French word, from its letters: groups of vowels, the mute e of the end left out, « y » between vowels
 * parting them. Letters do not tell all: the « -ent » of verbs counts as a syllable, « i » before a vowel never does,
 * an abbreviation is read as a word. On running text these even out to a few in a hundred.
 */
export function syllablesOf(word: string): number {
  const parts = word
    .normalize('NFC')
    .toLowerCase()
    .split(/[-'’·./]/)
  return Math.max(
    1,
    parts.reduce((sum, part) => sum + syllablesOfPart(part), 0),
  )
}

function syllablesOfPart(part: string): number {
  const said = part
    .replace(/qu(?=[a-zàâéèêëîïôœ])/g, 'q')
    .replace(/g[uü]?(?=e(?:s)?$)/, 'g')
    .replace(new RegExp(`(?<=[${vowels}])y(?=[${vowels}])`, 'g'), 'j')
    .replace(hiatus, '$& ')
  const groups = said.match(group)?.length ?? 0
  const endsMute = new RegExp(`[^${vowels}\\s]es?$`).test(said)
  return endsMute && groups > 1 ? groups - 1 : groups
}
