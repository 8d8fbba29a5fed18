import type { Channel } from '@mecaformation/contracts/documents/organisation'

/** The address that a link to a channel opens: `mailto:`, `tel:`, or the chat of a number. */
export function channelAddress({ kind, value }: Pick<Channel, 'kind' | 'value'>): string {
  if (kind === 'courriel') return `mailto:${value}`
  // « +33 (0)1 … » is written with a zero that is not dialled.
  const number = value.replace('(0)', '').replace(/(?!^\+)\D/g, '')
  // The service of WhatsApp asks for the country's number, without a plus and without the zero that it replaces.
  return kind === 'telephone' ? `tel:${number}` : `https://wa.me/${number.replace(/^0/, '33').replace('+', '')}`
}
