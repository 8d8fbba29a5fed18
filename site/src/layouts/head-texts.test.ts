import fc from 'fast-check'
import { expect, test } from 'vitest'
import { headDescription, headTitle } from './head-texts.ts'

const site = 'MécaFormation'

test('a title stands before the name of the site where both fit', () => {
  expect(headTitle('Ratés d’allumage', site)).toBe('Ratés d’allumage · MécaFormation')
})

test('a long title stands alone', () => {
  const title = 'P0299, de la fuite au turbo : la pression qui manque'
  expect(headTitle(title, site)).toBe(title)
})

test('a title that is too long alone is cut between words', () => {
  const title = 'P0420 : rendement du catalyseur inférieur au seuil (rangée 1, amont et aval)'
  expect(headTitle(title, site)).toBe('P0420 : rendement du catalyseur inférieur au seuil (rangée…')
})

test('a description is cut behind a sentence where that leaves half of it', () => {
  const first = 'Ce que la sonde aval dit du catalyseur, et ce qu’elle ne dit pas : trois essais pour le prouver.'
  expect(headDescription(`${first} Ensuite, la réparation, son contrôle et ce qu’il faut en écrire au client.`)).toBe(
    first,
  )
})

test('neither is ever longer than what is shown of it', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 400, unit: fc.constantFrom('a', 'é', ' ', '.', ',', '\u00A0') }), (text) => {
      expect(headTitle(text, site).length).toBeLessThanOrEqual(60)
      expect(headDescription(text).length).toBeLessThanOrEqual(160)
    }),
  )
})
