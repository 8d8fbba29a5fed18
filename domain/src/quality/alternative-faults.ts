import type { QualityFault } from './finding.ts'

const least = 20
const announcing = /^(?:une? |l’)?(?:image|photo|photographie|illustration|dessin)s? (?:de|d’|du|des|montrant)/i

/** What is wrong with what is said of a picture to those who do not see it. */
export function alternativeFaults(alt: string, fileName: string): QualityFault[] {
  const text = alt.trim()
  if (text === '') return [{ rule: 'alternativeMissing' }]
  const found: QualityFault[] = announcing.test(text) ? [{ rule: 'alternativeBegins' }] : []
  const bare = fileName
    .replace(/\.\w+$/, '')
    .replaceAll('-', ' ')
    .toLowerCase()
  if (text.toLowerCase() === bare || text === fileName) found.push({ rule: 'alternativeIsName' })
  else if (text.length < least) found.push({ rule: 'alternativeShort', least })
  return found
}
