import { pickFrom, type Random } from '../../testing/equality/seeded-random.ts'
import { vocabulary } from './vocabulary.ts'

/** One of the words of a list that is never empty. */
export function word(words: readonly string[], random: Random): string {
  return pickFrom(words, random) ?? ''
}

/** A sentence as a workshop text has it, about 150 characters. */
export function sentence(random: Random): string {
  const { actions, organs, conditions, results, reasons, units } = vocabulary
  const action = word(actions, random)
  const figure = `${random(900) / 10} ${word(units, random)}`.replace('.', ',')
  switch (random(3)) {
    case 0:
      return `${capital(action)} ${word(organs, random)}, ${word(conditions, random)} : ${word(results, random)}, soit environ ${figure} dans le cas présent.`
    case 1:
      return `${word(reasons, random)} : ${action} ${word(organs, random)} ${word(conditions, random)}, puis ${word(actions, random)} ${word(organs, random)} ; ${word(results, random)}.`
    default:
      return `${capital(word(conditions, random))}, ${word(results, random)} ; ${word(reasons, random).toLowerCase()}, et ${figure} de trop suffisent à le montrer.`
  }
}

export function sentences(count: number, random: Random): string {
  return Array.from({ length: count }, () => sentence(random)).join(' ')
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
