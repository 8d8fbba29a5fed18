import type { BreadcrumbList, WithContext } from 'schema-dts'
import { context } from './house.ts'

/** The way down to a page; the last step is the page itself and has no address. */
export function breadcrumbList(
  steps: readonly { label: string; address?: string }[],
  { origin }: URL,
): WithContext<BreadcrumbList> {
  return {
    '@context': context,
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ label, address }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      ...(address !== undefined && { item: origin + address }),
    })),
  }
}
