import type { WrittenCollection } from '@mecaformation/contracts/publication/documents'
import type { Payload } from 'payload'

/** Documents that others need before they can be published. */
export interface Base {
  technology: string
  course: string
  courseSlug: string
  picture: string
}

/** Texts of a document: what everybody may read, and what staff alone may. */
export interface Texts {
  open: string
  reserved: string
}

/** A rich text of one paragraph. */
export const richText = (text: string, ...blocks: object[]) => ({
  root: {
    type: 'root',
    format: '',
    indent: 0,
    version: 1,
    direction: null,
    children: [{ type: 'paragraph', version: 1, children: [{ type: 'text', version: 1, text }] }, ...blocks],
  },
})

/** A block of a rich text. */
export const block = (blockType: string, fields: object) => ({
  type: 'block',
  version: 2,
  fields: { id: `${blockType}-bloc`, blockType, blockName: '', ...fields },
})

/** What is just enough to publish a document of each collection. */
const fieldsOf: Record<WrittenCollection | 'assessments' | 'practicals', (base: Base, texts: Texts) => object> = {
  technologies: (_, { open }) => ({ introduction: open, order: 1 }),
  skills: () => ({ framework: 'CAP', code: 'C1.1', level: 'cap', order: 1 }),
  articles: ({ technology }, { open }) => ({ technologies: [technology], body: richText(open) }),
  'diagnostic-codes': ({ technology }, { open }) => ({
    technologies: [technology],
    code: nextCode(),
    explanation: open,
    symptoms: open,
    driving: 'oui',
    drivingAdvice: open,
    system: 'moteur',
    severity: 'faible',
    causes: [{ cause: open, likelihood: 'possible' }],
    tests: [{ title: open, procedure: open, tool: open, expected: open, ifGood: open, ifBad: open }],
  }),
  schematics: ({ technology, picture }, { open }) => ({
    technologies: [technology],
    drawing: picture,
    kind: 'electrique',
    body: richText(open),
    hotspots: [{ name: 'Batterie', x: 10, y: 10, description: open, target: {} }],
  }),
  videos: ({ technology }, { open }) => ({
    technologies: [technology],
    origin: 'external',
    externalUrl: 'https://exemple.invalid/film',
    duration: 60,
    transcript: open,
  }),
  glossary: (_, { open }) => ({ definition: open }),
  'general-education': ({ technology }, { open }) => ({
    technologies: [technology],
    subject: 'physique-chimie',
    level: 'cap',
    minutes: 20,
    body: richText(open),
  }),
  courses: ({ technology }, { open }) => ({
    technologies: [technology],
    level: 'cap',
    body: richText(open),
    audience: open,
    prerequisites: open,
    methods: open,
    evaluation: open,
    accessibility: open,
    accessDelay: open,
    accessibilityContact: open,
    practiceHours: 0,
    objectives: [{ objective: open }],
    modules: [{ title: 'Module' }],
  }),
  lessons: ({ course, courseSlug }, { open, reserved }) => ({
    course,
    courseSlug,
    access: 'inscrits',
    minutes: 30,
    opensAfterDays: 0,
    objectives: open,
    body: richText(reserved),
  }),
  exercises: ({ technology }, { open }) => ({
    technologies: [technology],
    mode: 'practice',
    difficulty: 1,
    minutes: 5,
    statement: richText(open),
    solution: richText(open),
    question: [{ blockType: 'trueFalse', answer: true, feedbackIfTrue: open, feedbackIfFalse: open }],
  }),
  offers: (_, { open }) => ({
    audience: 'particuliers',
    kind: 'formation',
    billing: 'une-fois',
    seats: 1,
    order: 1,
    lines: [{ label: open, price: 10, vat: '20' }],
    included: open,
  }),
  faq: (_, { open }) => ({ theme: 'formations', order: 1, body: richText(open) }),
  guides: ({ technology }, { open }) => ({ technologies: [technology], body: richText(open) }),
  posts: ({ technology }, { open }) => ({ technologies: [technology], author: 'La rédaction', body: richText(open) }),
  pages: (_, { open }) => ({ kind: 'presentation', isProvisional: false, body: richText(open) }),
  testimonials: (_, { open, reserved }) => ({
    speaker: 'Prénom',
    role: open,
    consentOn: '2026-11-01T12:00:00.000Z',
    proof: reserved,
  }),
  assessments: ({ course }) => ({ course, items: [], passingScore: 60, attempts: 1 }),
  practicals: (_, { open }) => ({ skills: [], criteria: open, place: 'workshop' }),
}

let count = 0
function nextCode(): string {
  count += 1
  return `P${1000 + count}`
}

/** All that a form of a collection sends, under a title and an address of its own. */
export function formOf(collection: WrittenCollection | 'assessments' | 'practicals', base: Base, texts: Texts) {
  count += 1
  const common = { title: `${texts.open} ${count}`, summary: texts.open }
  const slug = collection === 'assessments' || collection === 'practicals' ? {} : { slug: `${collection}-${count}` }
  return { ...common, ...slug, ...fieldsOf[collection](base, texts) }
}

/** Stores a published technology, a published course and a picture. */
export async function storeBase(payload: Payload): Promise<Base> {
  const texts = { open: 'Ligne', reserved: 'Ligne' }
  const none = { technology: '', course: '', courseSlug: '', picture: '' }
  const store = (collection: 'technologies' | 'courses', base: Base) =>
    payload.create({ collection, data: { ...formOf(collection, base, texts), _status: 'published' } as never })
  const drawing = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10" width="10" height="10"/>')
  const { id: picture } = await payload.create({
    collection: 'media',
    data: { alt: 'Un dessin' },
    file: { data: drawing, name: 'dessin.svg', mimetype: 'image/svg+xml', size: drawing.byteLength },
  })
  const { id: technology } = await store('technologies', none)
  const { id: course, slug } = await store('courses', { ...none, technology })
  return { technology, course, courseSlug: slug ?? '', picture }
}
