import { frenchDate } from './french-date.ts'
import { messages } from './messages.fr.ts'

interface Dated {
  publishedAt: string
  updatedAt: string
  /** Of what states facts; left out of what does not. */
  reviewOn?: string | null
}

/** The dates of a document for its title block; a change on the day of publication is not told. */
export function dateCells({
  publishedAt,
  updatedAt,
  reviewOn = null,
}: Dated): { label: string; value: string; datetime: string }[] {
  const published = { label: messages.publishedOn, value: frenchDate(publishedAt), datetime: publishedAt }
  const updated = { label: messages.updatedOn, value: frenchDate(updatedAt), datetime: updatedAt }
  const review =
    reviewOn === null ? [] : [{ label: messages.reviewOn, value: frenchDate(reviewOn), datetime: reviewOn }]
  return [published, ...(updated.value === published.value ? [] : [updated]), ...review]
}
