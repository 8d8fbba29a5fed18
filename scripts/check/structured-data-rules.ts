/**
 * What search engines require of the kinds of things that our pages tell: Google's documentation of structured
 * data, November 2026 (developers.google.com/search/docs/appearance/structured-data/…: article, breadcrumb,
 * course, course-info, faqpage, organization, video), and for the rest what schema.org says a thing cannot be
 * understood without.
 */
const required: Record<string, readonly string[]> = {
  // `breadcrumb`
  BreadcrumbList: ['itemListElement'],
  // `course-info`: provider, offers and an instance with its workload; without an offer there is nothing to buy yet.
  Course: ['name'],
  CourseInstance: ['courseMode', 'courseWorkload'],
  Offer: ['category', 'price', 'priceCurrency'],
  // `faqpage`
  FAQPage: ['mainEntity'],
  Question: ['name', 'acceptedAnswer'],
  Answer: ['text'],
  // `video`
  VideoObject: ['name', 'thumbnailUrl', 'uploadDate'],
  Clip: ['name', 'startOffset', 'url'],
  // `article` requires nothing and recommends these.
  TechArticle: ['headline', 'author', 'datePublished', 'dateModified'],
  BlogPosting: ['headline', 'author', 'datePublished', 'dateModified'],
  // `organization`
  Organization: ['name', 'url'],
  ContactPoint: ['contactType'],
  WebSite: ['name', 'url'],
  Person: ['name'],
  LearningResource: ['name', 'url', 'learningResourceType'],
  Quiz: ['name', 'url', 'learningResourceType'],
  OfferCatalog: ['name', 'itemListElement'],
  UnitPriceSpecification: ['price', 'priceCurrency'],
  DefinedTermSet: ['name', 'hasDefinedTerm'],
  DefinedTerm: ['name', 'description'],
  ItemList: ['itemListElement'],
  ListItem: ['position'],
  Thing: ['name'],
}
const addresses = new Set(['url', 'item', 'image', 'thumbnailUrl', 'contentUrl', 'logo'])
const instants = new Set(['datePublished', 'dateModified', 'uploadDate'])
const durations = new Set(['timeRequired', 'courseWorkload', 'duration'])

/** What is wrong in the JSON-LD of a page, in a few words each. */
export function structuredDataFaults(html: string): string[] {
  const blocks = [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)]
  return blocks.flatMap(([, text = '']) => {
    const thing = parsed(text)
    if (thing === null) return ['JSON-LD']
    return [...(thing['@context'] === 'https://schema.org' ? [] : ['@context']), ...faultsOf(thing, '')]
  })
}

type Thing = Record<string, unknown>

function parsed(text: string): Thing | null {
  try {
    const value: unknown = JSON.parse(text)
    return isThing(value) ? value : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

function faultsOf(thing: Thing, path: string): string[] {
  const type = thing['@type']
  // A mere reference to a thing of the same page.
  if (type === undefined && typeof thing['@id'] === 'string') return []
  const here = `${path}${String(type)}`
  const needed = typeof type === 'string' ? required[type] : undefined
  if (needed === undefined) return [`${here} ?`]
  const missing = needed.filter((name) => isEmpty(thing[name])).map((name) => `${here}.${name}`)
  const own = Object.entries(thing).flatMap(([name, value]) => faultsOfValue(name, value, `${here}.`))
  return [...missing, ...own, ...(type === 'BreadcrumbList' ? stepsWithoutAddress(thing, here) : [])]
}

function faultsOfValue(name: string, value: unknown, path: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => faultsOfValue(name, item, path))
  if (isThing(value)) return faultsOf(value, path)
  const fits =
    (!addresses.has(name) || /^https?:\/\/\S+$/.test(String(value))) &&
    (!instants.has(name) || /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(String(value))) &&
    (!durations.has(name) || /^PT\d+[SMH]$/.test(String(value)))
  return fits && !isEmpty(value) ? [] : [`${path}${name} = ${JSON.stringify(value)}`]
}

/** All but the last step of a way must say where they are. */
function stepsWithoutAddress({ itemListElement }: Thing, here: string): string[] {
  const steps = Array.isArray(itemListElement) ? itemListElement.filter(isThing) : []
  if (steps.length < 2) return [`${here}.itemListElement < 2`]
  return steps.slice(0, -1).flatMap(({ item, position }) => (isEmpty(item) ? [`${here}.item ${position}`] : []))
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
