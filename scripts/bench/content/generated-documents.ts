import {
  codeSystems,
  drivingAnswers,
  likelihoods,
  severities,
} from '@mecaformation/contracts/documents/diagnostic-code'
import type { DocumentOf } from '@mecaformation/contracts/publication/documents'
import { slugFrom } from '@mecaformation/domain/addresses/slug'
import { pickFrom, type Random, seededRandom } from '../../testing/equality/seeded-random.ts'
import { articleBody } from './article-body.ts'
import { sentence, sentences, word } from './phrases.ts'
import { vocabulary } from './vocabulary.ts'

type Article = DocumentOf<'articles'>
type Code = DocumentOf<'diagnostic-codes'>
type Technology = DocumentOf<'technologies'>

const sources = ['Éduscol, référentiel du CAP Maintenance des véhicules (mars 2025)', 'Données du constructeur']
const reviewOn = '2027-11-22'

/** Of ten documents six are articles. */
function isArticle(index: number): boolean {
  return index % 10 < 6
}

/**
 * `count` documents like the real ones: 60 % articles of about 7 KB, 40 % diagnostic codes, spread over the
 * alphabet, the codes and the technologies. A document is the same whatever `count` is, and refers only to
 * documents before it, so that any beginning of the row can stand alone.
 *
 * @param technologies ids that documents belong to
 */
export function generatedDocuments(count: number, technologies: readonly string[]): (Article | Code)[] {
  return Array.from({ length: count }, (_, index) =>
    isArticle(index) ? generatedArticle(index, technologies) : generatedCode(index, technologies),
  )
}

/** The seven technologies, for a site that has no others. */
export function generatedTechnologies(): Technology[] {
  return vocabulary.technologies.map((title, order) => {
    const random = seededRandom(7000 + order)
    const introduction = [sentences(3, random), sentences(3, random)]
    const dates = datesOf(order)
    const common = { id: idOf(4_000_000 + order), slug: slugFrom(title), title, summary: sentence(random) }
    return { collection: 'technologies', ...common, ...dates, order, introduction }
  })
}

export function generatedArticle(index: number, technologies: readonly string[]): Article {
  const random = seededRandom(index)
  const title = titleOf(index)
  return {
    collection: 'articles',
    id: idOf(index),
    slug: slugFrom(title),
    title,
    summary: sentence(random),
    ...datesOf(index),
    sources,
    verifiedBy: '',
    reviewOn,
    technologies: technologiesOf(index, technologies),
    cover: null,
    body: articleBody({ random, links: earlier(index, isArticle, 3, random) }),
  }
}

function generatedCode(index: number, technologies: readonly string[]): Code {
  const random = seededRandom(index)
  const code = codeOf(index)
  return {
    collection: 'diagnostic-codes',
    id: idOf(index),
    slug: code.toLowerCase(),
    title: titleOf(index),
    summary: sentence(random),
    ...datesOf(index),
    sources,
    verifiedBy: '',
    reviewOn,
    code,
    system: pickFrom(codeSystems, random) ?? 'moteur',
    severity: pickFrom(severities, random) ?? 'faible',
    driving: pickFrom(drivingAnswers, random) ?? 'oui',
    drivingAdvice: sentence(random),
    technologies: technologiesOf(index, technologies),
    explanation: [sentences(4, random), sentences(3, random)],
    symptoms: Array.from({ length: 5 }, () => sentence(random)),
    causes: Array.from({ length: 6 }, () => ({
      cause: word(vocabulary.subjects, random),
      likelihood: pickFrom(likelihoods, random) ?? 'possible',
      detail: sentence(random),
    })),
    tests: Array.from({ length: 5 }, () => ({
      title: word(vocabulary.matters, random),
      tool: 'multimètre, outil de diagnostic',
      procedure: sentences(2, random),
      expected: sentence(random),
      minimum: null,
      maximum: null,
      unit: '',
      ifGood: sentence(random),
      ifBad: sentence(random),
    })),
    repair: [sentence(random)],
    doNotReplaceBlindly: sentence(random),
    otherDecoding: '',
    relatedCodes: earlier(index, (other) => !isArticle(other), 3, random),
    schematics: [],
    lessons: [],
  }
}

/** Each subject, matter and vehicle in turn: no title comes twice among the first hundred thousand. */
function titleOf(index: number): string {
  const { subjects, matters, vehicles } = vocabulary
  const round = Math.floor(index / subjects.length)
  const matter = matters[round % matters.length] ?? ''
  const vehicle = vehicles[Math.floor(round / matters.length) % vehicles.length] ?? ''
  const volume = Math.floor(round / (matters.length * vehicles.length))
  return `${subjects[index % subjects.length]} : ${matter} ${vehicle}${volume === 0 ? '' : `, suite ${volume}`}`
}

/** Goes through all of P0000 to U3FFF in strides, as few of which are close to one another. */
function codeOf(index: number): string {
  const place = (index * 40_503 + 12_345) % 65_536
  const digits = (place % 0x4000).toString(16).toUpperCase().padStart(4, '0')
  return `${'PCBU'.charAt(Math.floor(place / 0x4000))}${digits}`
}

function idOf(index: number): string {
  return `0b0b0b0b-0000-4000-8000-${index.toString(16).padStart(12, '0')}`
}

function datesOf(index: number): { publishedAt: string; updatedAt: string } {
  // Two years of publishing, an hour and some apart, in no order.
  const at = new Date(Date.UTC(2024, 0, 1) + ((index * 7919) % 16_384) * 3_700_000).toISOString()
  return { publishedAt: at, updatedAt: at }
}

function technologiesOf(index: number, technologies: readonly string[]): string[] {
  const [main = '', second = ''] = [0, 3].map((step) => technologies[(index + step) % technologies.length] ?? '')
  return index % 3 === 0 && second !== main ? [main, second] : [main]
}

/** Up to `count` ids of documents of one kind, not far before this one. */
function earlier(index: number, isWanted: (index: number) => boolean, count: number, random: Random): string[] {
  const near = Array.from({ length: 40 }, (_, step) => index - 1 - step).filter(
    (other) => other >= 0 && isWanted(other),
  )
  const chosen = new Set(Array.from({ length: count }, () => pickFrom(near, random)))
  return [...chosen].flatMap((other) => (other === undefined ? [] : idOf(other)))
}
