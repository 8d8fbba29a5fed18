/**
 * How a field is published, where its type does not say it: `custom` of the field. Everything else is
 * published under its own name, in the shape that its type has in `project-fields.ts`.
 */
export const publishedAs = {
  /** One text of the contract for each written line. */
  lines: { published: 'lines' },
  /** YYYY-MM-DD, of a date that is stored at noon UTC of that day. */
  day: { published: 'day' },
  /** A document or an address of the site, as `linkTarget`: see `link-target.ts`. */
  linkTarget: { published: 'linkTarget' },
  /** Not at all: the product's own. */
  nothing: { published: 'nothing' },
} as const

export type PublishedAs = (typeof publishedAs)[keyof typeof publishedAs]['published']
