import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { searchCopy } from './search-copy.ts'
import { SearchIndex } from './search-files.ts'

/** The text of a page as the index keeps it for its excerpts. */
async function indexedText(body: string): Promise<string> {
  const html = `<html lang="fr"><body><main data-pagefind-body>${body}</main></body></html>`
  const index = await SearchIndex.open('main')
  await index.add({ path: '/page/', copy: searchCopy(html) ?? '' })
  const files = await index.files()
  await index.close()
  const fragment = [...files].find(([path]) => path.startsWith('fragment/'))?.[1]
  const [, json = ''] = /^pagefind_dcd(.+)$/s.exec(gunzipSync(fragment ?? '').toString()) ?? []
  return (JSON.parse(json) as { content: string }).content
}

test('elisions are opened', async () => {
  expect(await indexedText('<p>Il n’obéit pas à l’air.</p>')).toBe('Il n’ obéit pas à l’ air.')
})

test.each([
  [
    'a table',
    '<table><caption>Pannes</caption><thead><tr><th>Famille</th><th>Défauts</th></tr></thead><tr><td>Air</td><td>Fuite</td></tr></table>',
    'Pannes Famille Défauts Air. Fuite.',
  ],
  ['a list', '<ul><li>un</li><li>deux</li></ul>', 'un. deux.'],
  ['terms', '<dl><dt>Bon</dt><dd>Suite</dd><dt>Mauvais</dt><dd>Réparez</dd></dl>', 'Bon Suite Mauvais Réparez'],
  ['a caption', '<figure><figcaption>Montage</figcaption></figure><p>Mesurez.</p>', 'Montage Mesurez.'],
])('the parts of %s stay apart', async (_, body, text) => {
  expect(await indexedText(body)).toBe(text)
})
