import { describe, expect, it } from 'vitest'
import { otherWordings } from './trade-synonyms.ts'

describe('otherWordings', () => {
  it.each([
    ['fap', ['filtre à particules']],
    ['FAP colmaté', ['filtre à particules colmaté']],
    ['mon filtre a particules fume', ['mon fap fume']],
    ["verification d'absence de tension", ['vat']],
    ['TPMS', ['pression des pneus', 'pression des pneumatiques']],
    ['fap et EGR', ['filtre à particules et EGR', 'fap et recirculation des gaz']],
  ])('asks « %s » in other words too', (question, others) => {
    expect(otherWordings(question)).toEqual(others)
  })

  it.each(['', '  ', 'turbo', 'absence', 'privation', 'filtre à air', 'P0420'])('leaves « %s » alone', (question) => {
    expect(otherWordings(question)).toEqual([])
  })
})
