import { createHash } from 'node:crypto'
import { searchCopy } from './search-copy.ts'
import { SearchIndex } from './search-files.ts'

const probe = `<html lang="fr"><body><main data-pagefind-body data-pagefind-filter="type:essai">
<h1 data-pagefind-meta="title" data-pagefind-weight="10">Œuvre d’art</h1><p data-pagefind-ignore>Passé</p>
<table><tr><th>Élément</th><td>Bœuf à l'eau, aujourd’hui n° 5 : 0,5 Ω</td></tr></table>
<dl><dt>Cause</dt><dd>Vérifiez le P0420.</dd></dl><figure><figcaption>Légende</figcaption></figure></main></body></html>`

/**
 * Stands for the way pages are indexed: a new one when the engine or the copy it reads changed, so that
 * what the old way made cannot be mixed with what the new way makes.
 */
export async function searchRecipe(): Promise<string> {
  const index = await SearchIndex.open('main')
  await index.add({ path: '/', copy: searchCopy(probe) ?? '' })
  const hash = createHash('sha256')
  for (const [path, bytes] of [...(await index.files())].sort(([a], [b]) => (a < b ? -1 : 1)))
    hash.update(path).update(bytes)
  await index.close()
  return hash.digest('hex').slice(0, 16)
}
