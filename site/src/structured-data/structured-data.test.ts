import type { Offer } from '@mecaformation/contracts/documents/offer'
import { expect, test } from 'vitest'
import { blogPosting, techArticle } from './articles.ts'
import { breadcrumbList } from './breadcrumb-list.ts'
import { course, courseList } from './courses.ts'
import { definedTermSet } from './defined-terms.ts'
import { faqPage } from './faq-page.ts'
import { webSite } from './house.ts'
import { jsonLd } from './json-ld.ts'
import { learningResource, quiz } from './learning-resource.ts'
import { offer, offerCatalog } from './offers.ts'
import { organization } from './organization.ts'
import { videoObject } from './video-object.ts'

const url = new URL('https://m.fr/articles/fap/?brouillon=1')
const text = {
  title: 'FAP',
  summary: 'Suies et cendres.',
  publishedAt: '2026-11-01T08:00:00.000Z',
  updatedAt: '2026-11-02T08:00:00.000Z',
}
const house = { '@type': 'Organization', name: 'MécaFormation', url: 'https://m.fr/' }

test('nothing in it ends the element it stands in', () => {
  const thing = techArticle({ ...text, title: '</script><script>alert(1)</script>' }, { url })
  expect(jsonLd(thing)).not.toContain('<')
  expect(JSON.parse(jsonLd(thing))).toEqual(thing)
})

test('an article tells what it is about, by whom and when, at its own address', () => {
  expect(techArticle(text, { url, picture: '/media/a.webp', about: ['Thermique'] })).toEqual({
    '@context': 'https://schema.org',
    '@type': 'TechArticle',
    headline: 'FAP',
    description: 'Suies et cendres.',
    url: 'https://m.fr/articles/fap/',
    image: 'https://m.fr/media/a.webp',
    datePublished: text.publishedAt,
    dateModified: text.updatedAt,
    inLanguage: 'fr',
    author: house,
    publisher: house,
    about: [{ '@type': 'Thing', name: 'Thermique' }],
  })
})

test('a post is by a person, or by the house when it signs with its name', () => {
  expect(blogPosting({ ...text, author: 'A. Martin' }, { url }).author).toEqual({
    '@type': 'Person',
    name: 'A. Martin',
  })
  expect(blogPosting({ ...text, author: 'L’équipe MécaFormation' }, { url }).author).toEqual(house)
})

test('the way down ends with the page itself, which has no address of its own', () => {
  const steps = [{ label: 'Accueil', address: '/' }, { label: 'FAP' }]
  expect(breadcrumbList(steps, url).itemListElement).toEqual([
    { '@type': 'ListItem', position: 1, name: 'Accueil', item: 'https://m.fr/' },
    { '@type': 'ListItem', position: 2, name: 'FAP' },
  ])
})

const yearly: Offer = {
  collection: 'offers',
  id: 'o',
  slug: 'annuel',
  ...text,
  title: 'Annuel',
  audience: 'particuliers',
  order: 1,
  kind: 'contenu-numerique',
  lines: [
    { label: 'Accès', price: 100.1, vat: '20' },
    { label: 'Corrections', price: 49.9, vat: 'exoneration' },
  ],
  billing: 'annuel',
  instalments: null,
  courses: [],
  opensEverything: true,
  accessDays: null,
  seats: 1,
  soldFrom: null,
  soldUntil: '2026-12-31',
  included: [],
  conditions: [],
  note: '',
}

test('an offer tells the price of all its lines, and for how long it is', () => {
  expect(offer(yearly, url)).toMatchObject({
    url: 'https://m.fr/tarifs/#annuel',
    category: 'Subscription',
    price: '150.00',
    priceCurrency: 'EUR',
    priceSpecification: { unitCode: 'ANN', valueAddedTaxIncluded: true },
    validThrough: '2026-12-31',
  })
  const once = offer({ ...yearly, billing: 'une-fois', soldUntil: null }, url)
  expect(once.category).toBe('Paid')
  expect(Object.keys(once)).not.toContain('priceSpecification')
  expect(Object.keys(once)).not.toContain('validThrough')
})

test('what there is nothing of is not told', () => {
  expect(offerCatalog('Tarifs', [], url)).toBeNull()
  expect(courseList([], url)).toBeNull()
  expect(faqPage([])).toBeNull()
  expect(definedTermSet('Lexique', [], url)).toBeNull()
})

test('a course tells how it is followed, how long it takes and what it costs', () => {
  const document = {
    ...text,
    objectives: [{ objective: 'Lire un code', skills: [] }],
    prerequisites: ['Aucun'],
    practiceHours: 0,
  }
  const around = { url, minutes: 300, level: 'CAP', offers: [yearly] }
  expect(course(document, around)).toMatchObject({
    name: 'FAP',
    provider: house,
    teaches: ['Lire un code'],
    hasCourseInstance: { '@type': 'CourseInstance', courseMode: 'Online', courseWorkload: 'PT300M' },
    offers: [{ price: '150.00', category: 'Subscription' }],
  })
  expect(course({ ...document, practiceHours: 7 }, { ...around, offers: [] })).toMatchObject({
    hasCourseInstance: { courseMode: 'Blended' },
  })
})

test('a lesson says to which course it belongs and whether it is free', () => {
  const around = { url, type: 'Leçon', minutes: 20, teaches: ['Mesurer'] }
  const inCourse = { title: 'Diagnostic', address: '/formations/d/' }
  expect(learningResource(text, { ...around, isFree: false, course: inCourse })).toMatchObject({
    learningResourceType: 'Leçon',
    timeRequired: 'PT20M',
    teaches: ['Mesurer'],
    isAccessibleForFree: false,
    isPartOf: { '@type': 'Course', name: 'Diagnostic', url: 'https://m.fr/formations/d/' },
  })
})

test('an exercise names the skills it asks for, never its answer', () => {
  const thing = quiz(text, { url, type: 'Exercice', minutes: 5, assesses: ['Lire un schéma'] })
  expect(thing).toMatchObject({ '@type': 'Quiz', assesses: ['Lire un schéma'], timeRequired: 'PT5M' })
})

const medium = { url: '/media/f', mimeType: 'video/mp4' }
const film: Parameters<typeof videoObject>[0] = {
  ...text,
  duration: 90,
  chapters: [
    { start: 0, title: 'Début' },
    { start: 40, title: 'Mesure' },
  ],
  transcript: ['Un.', 'Deux.'],
  origin: 'upload',
  externalUrl: '',
}

test('a film tells its chapters, each until the next, and its words', () => {
  const thing = videoObject(film, { url, film: medium, poster: medium })
  expect(thing).toMatchObject({
    thumbnailUrl: 'https://m.fr/media/f',
    contentUrl: 'https://m.fr/media/f',
    duration: 'PT90S',
    transcript: 'Un.\nDeux.',
    hasPart: [
      { name: 'Début', startOffset: 0, endOffset: 40, url: 'https://m.fr/articles/fap/?t=0' },
      { name: 'Mesure', startOffset: 40, endOffset: 90, url: 'https://m.fr/articles/fap/?t=40' },
    ],
  })
})

test('a film without a picture is not told: search engines would refuse it', () => {
  expect(videoObject(film, { url, film: medium, poster: undefined })).toBeNull()
})

test('a question stands with its whole answer', () => {
  expect(faqPage([{ question: 'Combien ?', answer: ['Peu.', 'Très peu.'] }])?.mainEntity).toEqual([
    { '@type': 'Question', name: 'Combien ?', acceptedAnswer: { '@type': 'Answer', text: 'Peu.\nTrès peu.' } },
  ])
})

test('a word stands under its anchor, with its other names', () => {
  const terms = [{ slug: 'fap', title: 'FAP', summary: 'Filtre.', otherNames: ['DPF'] }]
  expect(definedTermSet('Lexique', terms, new URL('https://m.fr/lexique/'))?.hasDefinedTerm).toEqual([
    {
      '@type': 'DefinedTerm',
      name: 'FAP',
      description: 'Filtre.',
      url: 'https://m.fr/lexique/#fap',
      alternateName: ['DPF'],
    },
  ])
})

test('the house and its site name one another', () => {
  expect(organization(url)).toMatchObject({ '@id': 'https://m.fr/#maison' })
  expect(webSite(url)).toMatchObject({ url: 'https://m.fr/', publisher: { '@id': 'https://m.fr/#maison' } })
})

test('of the house, what was entered is told, and nothing stands for the rest', () => {
  const channel = { hours: '', delay: '' }
  const thing = organization(url, {
    name: 'Méca SAS',
    postalAddress: ['1 rue du Vilebrequin', '69000 Lyon'],
    channels: [
      { ...channel, kind: 'courriel', value: 'bonjour@m.fr', hours: 'du lundi au vendredi' },
      { ...channel, kind: 'whatsapp', value: '06 12 34 56 78' },
    ],
    disabilityContact: { name: 'L. Roy', email: '', phone: '04 00 00 00 00' },
  })
  const point = { '@type': 'ContactPoint', availableLanguage: 'fr' }
  expect(thing).toMatchObject({
    legalName: 'Méca SAS',
    address: '1 rue du Vilebrequin, 69000 Lyon',
    email: 'bonjour@m.fr',
    contactPoint: [
      { ...point, contactType: 'customer service', email: 'bonjour@m.fr', description: 'du lundi au vendredi' },
      { ...point, contactType: 'customer service', url: 'https://wa.me/33612345678' },
      { ...point, contactType: 'disability support', name: 'L. Roy', telephone: '04 00 00 00 00' },
    ],
  })
  expect(thing).not.toHaveProperty('telephone')
})

test('while nothing was entered, the house tells nothing more than its name', () => {
  const disabilityContact = { name: 'L. Roy', email: '', phone: '' }
  expect(organization(url, { name: '', postalAddress: [], channels: [], disabilityContact })).toEqual(organization(url))
})
