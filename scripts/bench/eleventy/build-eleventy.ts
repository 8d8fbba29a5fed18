/** Builds the documents with Eleventy, in a process of its own: `node build-eleventy.ts <snapshot.json> <folder>`. */
import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import Eleventy from '@11ty/eleventy'
import type { DocumentOf } from '@mecaformation/contracts/publication/documents'
import { addressOf, type RoutedCollection } from '@mecaformation/domain/addresses/address-of'
import { Pages } from './pages.ts'

type Routed = DocumentOf<RoutedCollection>
interface List {
  address: string
  title: string
  documents: Routed[]
}

const [snapshot = '', folder = ''] = process.argv.slice(2)
const documents: Routed[] = JSON.parse(await readFile(snapshot, 'utf8'))
const pages = new Pages(documents)
const articles = documents.filter((document) => document.collection === 'articles')
const codes = documents.filter((document) => document.collection === 'diagnostic-codes')
const technologies = documents.filter((document) => document.collection === 'technologies')
const lists: List[] = [
  { address: '/', title: 'MécaFormation', documents: documents.slice(-18) },
  { address: '/articles/', title: 'Articles', documents: articles },
  { address: '/codes/', title: 'Codes défaut', documents: codes },
  ...technologies.map((technology) => ({
    address: addressOf(technology),
    title: technology.title,
    documents: documents.filter((one) => 'technologies' in one && one.technologies.includes(technology.id)),
  })),
]

// Templates are looked for in a folder with nothing else in it.
const input = join(folder, 'templates')
await mkdir(input, { recursive: true })
const eleventy = new Eleventy(input, join(folder, 'site'), {
  quietMode: true,
  config: (config) => {
    const paged = (data: string, permalink: (item: never) => string) => ({
      pagination: { data, size: 1, alias: 'item' },
      permalink: ({ item }: { item: never }) => permalink(item),
    })
    config.addGlobalData('articles', articles)
    config.addGlobalData('codes', codes)
    config.addGlobalData('lists', lists)
    config.addTemplate(
      'article.11ty.js',
      ({ item }: { item: DocumentOf<'articles'> }) => pages.article(item),
      paged('articles', addressOf),
    )
    config.addTemplate(
      'code.11ty.js',
      ({ item }: { item: DocumentOf<'diagnostic-codes'> }) => pages.code(item),
      paged('codes', addressOf),
    )
    config.addTemplate(
      'list.11ty.js',
      ({ item }: { item: List }) => pages.list(item.title, item.documents),
      paged('lists', ({ address }: List) => address),
    )
  },
})
await eleventy.write()
