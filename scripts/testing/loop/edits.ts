import type { DocumentOf, PublishedDocument } from '@mecaformation/contracts/publication/documents'

export type Article = DocumentOf<'articles'>

/** The articles among documents; there are at least three. */
export function articlesOf(documents: readonly PublishedDocument[]): [Article, Article, Article, ...Article[]] {
  const [first, second, third, ...rest] = documents.filter((document) => document.collection === 'articles')
  if (first === undefined || second === undefined || third === undefined) throw new Error('too few articles')
  return [first, second, third, ...rest]
}

/** The article under another title, which its own page shows and many others do. */
export function titled(article: Article, title: string): Article {
  return { ...article, title }
}

/** The article with a formula that no page can show. */
export function unreadable(article: Article): Article {
  return { ...article, body: [...article.body, { type: 'formula', tex: '\\frac{1' }] }
}

/** Where readers find an article. */
export function pageOf({ slug }: Article): string {
  return `/articles/${slug}/`
}
