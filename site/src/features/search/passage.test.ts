import { expect, test } from 'vitest'
import { passageOf } from './passage.ts'

test('the words found stand apart', () => {
  expect(passageOf('Ratés <mark>d’allumage</mark> à froid')).toEqual([
    { text: 'Ratés ', found: false },
    { text: 'd’allumage', found: true },
    { text: ' à froid', found: false },
  ])
})

test('elisions that were opened for the index are closed again', () => {
  expect(passageOf('bobine d’ <mark>allumage</mark> et l’ air')).toEqual([
    { text: 'bobine d’', found: false },
    { text: 'allumage', found: true },
    { text: ' et l’air', found: false },
  ])
})

test('an excerpt that speaks of HTML stays text', () => {
  expect(passageOf('&lt;img src=x&gt; &amp;lt; <b>gras</b>')).toEqual([
    { text: '<img src=x> &lt; <b>gras</b>', found: false },
  ])
})
