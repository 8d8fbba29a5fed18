/** Documents by date, the latest first; those of one instant in the reverse order of their ids, as in the order of publication. */
export function newestFirst<Item extends { id: string; publishedAt: string }>(items: readonly Item[]): Item[] {
  return [...items].sort((a, b) => {
    if (a.publishedAt !== b.publishedAt) return a.publishedAt < b.publishedAt ? 1 : -1
    return a.id < b.id ? 1 : -1
  })
}
