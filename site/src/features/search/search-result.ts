/** A page that was found, as it is shown. */
export interface SearchResult {
  address: string
  /** What the page is: « Article », « Code défaut », « Technologie ». */
  type: string
  title: string
  /** A passage in which the words found stand apart; or the summary, in one part. */
  passage: readonly { text: string; found: boolean }[]
}
