import { expect, test } from 'vitest'
import { messages } from './messages.fr.ts'
import { shortcutsFor } from './shortcuts.ts'

const { shortcuts } = messages

test('a person is offered what the account permits, and no more than a line of it', () => {
  const sales = new Set(['offers', 'testimonials', 'faq'])
  expect(shortcutsFor((collection) => sales.has(collection)).map(({ name }) => name)).toEqual([
    shortcuts.offers,
    shortcuts.testimonials,
    shortcuts.faq,
  ])
  expect(shortcutsFor(() => true)).toHaveLength(6)
  expect(shortcutsFor(() => true)[0]).toEqual({ href: '/admin/collections/articles/create', name: 'Nouvel article' })
  expect(shortcutsFor(() => false)).toEqual([])
})
