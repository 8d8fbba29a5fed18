import { expect, test } from 'vitest'
import { structuredDataFaults } from './structured-data-rules.ts'

const page = (thing: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...thing })}</script>`

const article = {
  '@type': 'TechArticle',
  headline: 'FAP',
  url: 'https://m.fr/articles/fap/',
  author: { '@type': 'Organization', name: 'M', url: 'https://m.fr/' },
  datePublished: '2026-11-22T08:00:00.000Z',
  dateModified: '2026-11-22T08:00:00.000Z',
}

test('a page without faults has none, nor has one that tells nothing', () => {
  expect(structuredDataFaults(page(article))).toEqual([])
  expect(structuredDataFaults('<p>Bonjour</p>')).toEqual([])
})

test('what is missing is named with its place', () => {
  const { headline, ...headless } = article
  expect(structuredDataFaults(page({ ...headless, author: { '@type': 'Person' } }))).toEqual([
    'TechArticle.headline',
    'TechArticle.Person.name',
  ])
})

test('addresses, dates and durations have their forms', () => {
  expect(structuredDataFaults(page({ ...article, url: '/articles/fap/', datePublished: '22/11/2026' }))).toEqual([
    'TechArticle.url = "/articles/fap/"',
    'TechArticle.datePublished = "22/11/2026"',
  ])
})

test('a way to reach somebody says what for', () => {
  const contact = (contactPoint: object) =>
    page({ '@type': 'Organization', name: 'M', url: 'https://m.fr/', contactPoint })
  const point = { '@type': 'ContactPoint', email: 'bonjour@m.fr' }
  expect(structuredDataFaults(contact({ ...point, contactType: 'customer service' }))).toEqual([])
  expect(structuredDataFaults(contact(point))).toEqual(['Organization.ContactPoint.contactType'])
})

test('every step of a way but the last has an address, and there are two at least', () => {
  const steps = (...itemListElement: object[]) => page({ '@type': 'BreadcrumbList', itemListElement })
  const step = { '@type': 'ListItem', position: 1, name: 'Accueil' }
  expect(structuredDataFaults(steps({ ...step, item: 'https://m.fr/' }, step))).toEqual([])
  expect(structuredDataFaults(steps(step, step))).toEqual(['BreadcrumbList.item 1'])
  expect(structuredDataFaults(steps(step))).toEqual(['BreadcrumbList.itemListElement < 2'])
})

test('what is no JSON, no thing that we know or of another vocabulary is a fault', () => {
  expect(structuredDataFaults('<script type="application/ld+json">{</script>')).toEqual(['JSON-LD'])
  expect(structuredDataFaults(page({ '@type': 'Recipe' }))).toEqual(['Recipe ?'])
  expect(structuredDataFaults(page({ ...article, '@context': 'http://ailleurs' }))).toEqual(['@context'])
})
