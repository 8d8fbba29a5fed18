import type { Thing, WithContext } from 'schema-dts'

/**
 * What machines read of a page, for a `<script type="application/ld+json">`: nothing in it can end that element or
 * open another.
 */
export function jsonLd(thing: WithContext<Thing>): string {
  return JSON.stringify(thing).replaceAll('<', '\\u003c')
}
