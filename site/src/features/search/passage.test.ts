import { expect, test } from 'vitest'
import { passageOf } from './passage.ts'

test('the words found stand apart', () => {
  expect(passageOf('Ratés <mark>d’allumage</mark> à froid.')).toEqual([
    { text: 'Ratés ', found: false },
    { text: 'd’allumage', found: true },
    { text: ' à froid.', found: false },
  ])
})

test('elisions that were opened for the index are closed again', () => {
  expect(passageOf('La bobine d’ <mark>allumage</mark> et l’ air.')).toEqual([
    { text: 'La bobine d’', found: false },
    { text: 'allumage', found: true },
    { text: ' et l’air.', found: false },
  ])
})

test('an excerpt that speaks of HTML stays text', () => {
  expect(passageOf('&lt;img src=x&gt; <mark>&amp;lt;</mark> <b>gras</b> &gt;')).toEqual([
    { text: '<img src=x> ', found: false },
    { text: '&lt', found: true },
    { text: ';', found: false },
    { text: ' <b>gras</b> >…', found: false },
  ])
})

test('a word is marked without the sign that follows it', () => {
  expect(passageOf('Charger la <mark>batterie,</mark> puis mesurer la <mark>batterie.</mark>')).toEqual([
    { text: 'Charger la ', found: false },
    { text: 'batterie', found: true },
    { text: ',', found: false },
    { text: ' puis mesurer la ', found: false },
    { text: 'batterie', found: true },
    { text: '.', found: false },
  ])
})

test('words of every sentence are not marked', () => {
  const marked = passageOf('Une <mark>chute</mark> <mark>de</mark> <mark>tension</mark> <mark>de</mark> la masse.')
  expect(marked.filter(({ found }) => found).map(({ text }) => text)).toEqual(['chute', 'tension'])
})

test.each([
  ['accident de batterie. Une', '…accident de batterie. Une…'],
  ['Lire une fiche, alerter juste :', 'Lire une fiche, alerter juste…'],
  ['La <mark>batterie</mark>', 'La batterie…'],
  ['P0420 : ratés.', 'P0420 : ratés.'],
  ['', ''],
])('what is cut says so: %s', (excerpt, shown) => {
  expect(
    passageOf(excerpt)
      .map(({ text }) => text)
      .join(''),
  ).toBe(shown)
})
