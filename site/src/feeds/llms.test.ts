import { expect, test } from 'vitest'
import { llms } from './llms.ts'

test('names the site, says what it is, and leads to its parts; a part without links is left out', () => {
  const text = llms({
    origin: 'https://m.fr',
    name: 'Méca',
    description: 'Apprendre\nla mécanique.',
    notes: ['Les valeurs sont des repères.'],
    parts: [
      {
        title: 'Technologies',
        links: [{ address: '/technologies/bev/', title: 'BEV [800 V]', summary: 'Le courant.' }],
      },
      { title: 'Formations', links: [] },
    ],
  })
  expect(text).toBe(
    [
      '# Méca',
      '> Apprendre la mécanique.',
      'Les valeurs sont des repères.',
      '## Technologies',
      '- [BEV \\[800 V\\]](https://m.fr/technologies/bev/): Le courant.\n',
    ].join('\n\n'),
  )
})
