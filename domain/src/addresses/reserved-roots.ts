import { addressAt, anchorOf, routedCollections } from './address-of.ts'

/** First parts of addresses that the product answers itself, beside the folders of collections. */
const ownParts = [
  // Servers and files; those that begin with an underscore are no slugs anyway.
  ...[
    'admin',
    'api',
    'media',
    'apercu',
    'partage',
    'healthz',
    'readyz',
    'pagefind',
    'recherche',
    'sitemaps',
    'erreurs',
  ],
  // What visitors and students do.
  ...['connexion', 'inscription', 'deconnexion', 'compte', 'commande', 'paiement', 'tableau-de-bord', 'revision'],
  ...['alex', 'verification', 'desabonnement', 'contact', 'competences', 'plan-du-site'],
]

const ofCollections = [
  ...routedCollections.filter((collection) => collection !== 'pages').map((collection) => addressAt(collection, '')),
  ...(['glossary', 'faq', 'offers'] as const).map((collection) => anchorOf({ collection, slug: '' })),
].map((address) => address.split('/')[1] ?? '')

const reserved: ReadonlySet<string> = new Set([...ownParts, ...ofCollections])

/** Whether a page at the root of the site may not have this slug: the product answers there itself. */
export function isReservedRoot(slug: string): boolean {
  return reserved.has(slug) || slug.startsWith('pagefind-')
}
