import type { Source } from '../../content-import/api.ts'
import type { Finding } from '../finding.ts'
import { messages } from '../messages.fr.ts'

const shortest = 20

/** What is said of a file to those who do not see it. */
export function alternativeFindings({ data, name, lineOf }: Source): Finding[] {
  const alt = typeof data.alt === 'string' ? data.alt : ''
  const line = lineOf(['alt'])
  const found: Finding[] = []
  if (/^(?:une? |l’)?(?:image|photo|photographie|illustration|dessin)s? (?:de|d’|du|des|montrant)/i.test(alt)) {
    found.push({ line, severity: 'error', message: messages.alternative.begins })
  }
  const bare = name
    .replace(/\.\w+$/, '')
    .replaceAll('-', ' ')
    .toLowerCase()
  if (alt.toLowerCase() === bare || alt === name)
    found.push({ line, severity: 'error', message: messages.alternative.name })
  else if (alt.length < shortest)
    found.push({ line, severity: 'warning', message: messages.alternative.short(shortest) })
  return found
}

/** A film of ours is of use to everybody only with captions. */
export function captionFindings({ data, lineOf }: Source): Finding[] {
  const isOurs = data.origin === 'upload'
  return isOurs && data.captions === null
    ? [{ line: lineOf(['origin']), severity: 'error', message: messages.noCaptions }]
    : []
}
