/** What the home shows of links that lead nowhere. */
export { readBrokenLinks } from './broken-links.ts'
/** What imports call past the hooks, and releases around all that they do. */
export { indexNew } from './index-uses.ts'
export { weighLossesLater } from './refuse-loss.ts'
/** What a release forgot. */
export { notOnSite } from './uses-store.ts'
/** The one walk that finds what a form names. */
export { type Named, referencesIn } from './with-references.ts'
