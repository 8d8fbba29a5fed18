import type { Offer } from '@mecaformation/contracts/documents/offer'
import { anchorOf } from '@mecaformation/domain/addresses/address-of'
import { offerTotal } from '@mecaformation/domain/offers/offer-total'
import type { OfferCatalog, Offer as SchemaOffer, WithContext } from 'schema-dts'
import { context } from './house.ts'

type Priced = Pick<Offer, 'collection' | 'slug' | 'title' | 'summary' | 'lines' | 'billing' | 'soldFrom' | 'soldUntil'>

/** UN/CEFACT codes of what a price is for, where it is paid again and again. */
const periods: Partial<Record<Offer['billing'], string>> = { mensuel: 'MON', annuel: 'ANN' }

/** An offer with its price in euros, taxes included. */
export function offer(document: Priced, { origin }: URL) {
  const { title, summary, lines, billing, soldFrom, soldUntil } = document
  const price = (offerTotal(lines).gross / 100).toFixed(2)
  const unitCode = periods[billing]
  return {
    '@type': 'Offer',
    name: title,
    description: summary,
    url: origin + anchorOf(document),
    category: unitCode === undefined ? 'Paid' : 'Subscription',
    price,
    priceCurrency: 'EUR',
    ...(unitCode !== undefined && {
      priceSpecification: {
        '@type': 'UnitPriceSpecification',
        price,
        priceCurrency: 'EUR',
        unitCode,
        valueAddedTaxIncluded: true,
      } as const,
    }),
    ...(soldFrom !== null && { validFrom: soldFrom }),
    ...(soldUntil !== null && { validThrough: soldUntil }),
  } as const satisfies SchemaOffer
}

/** All that is sold, in the order of the page. */
export function offerCatalog(name: string, documents: readonly Priced[], url: URL): WithContext<OfferCatalog> | null {
  if (documents.length === 0) return null
  return {
    '@context': context,
    '@type': 'OfferCatalog',
    name,
    url: url.origin + url.pathname,
    itemListElement: documents.map((document) => offer(document, url)),
  }
}
