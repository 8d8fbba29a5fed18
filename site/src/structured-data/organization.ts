import type { Channel, Organisation } from '@mecaformation/contracts/documents/organisation'
import type { ContactPoint, Organization, WithContext } from 'schema-dts'
import { channelAddress } from '../components/organisation/channel-address.ts'
import { messages } from '../layouts/messages.fr.ts'
import { context, house, houseId, language } from './house.ts'

/** What the page shows of who stands behind the site. */
type Shown = Partial<Pick<Organisation, 'name' | 'postalAddress' | 'channels' | 'disabilityContact'>>

/** The house as a page of its own tells it, with what was entered of it and stands on that page. */
export function organization(url: URL, shown: Shown = {}): WithContext<Organization> {
  const { name = '', postalAddress = [], channels = [], disabilityContact } = shown
  const first = (kind: Channel['kind']) => channels.find((channel) => channel.kind === kind)?.value
  const [email, telephone] = [first('courriel'), first('telephone')]
  const points = [...channels.map(pointOf), ...(disabilityContact ? disabilityPoint(disabilityContact) : [])]
  return {
    '@context': context,
    ...house(url),
    '@id': houseId(url),
    description: messages.siteDescription,
    logo: `${url.origin}/icon-512.png`,
    slogan: messages.tagline,
    ...(name !== '' && { legalName: name }),
    ...(postalAddress.length > 0 && { address: postalAddress.join(', ') }),
    ...(email !== undefined && { email }),
    ...(telephone !== undefined && { telephone }),
    ...(points.length > 0 && { contactPoint: points }),
  }
}

const point = { '@type': 'ContactPoint', availableLanguage: language } as const

function pointOf(channel: Channel): ContactPoint {
  const { kind, value, hours } = channel
  return {
    ...point,
    contactType: 'customer service',
    ...(kind === 'courriel' && { email: value }),
    ...(kind === 'telephone' && { telephone: value }),
    ...(kind === 'whatsapp' && { url: channelAddress(channel) }),
    ...(hours !== '' && { description: hours }),
  }
}

/** Whom disabled people may turn to, where there is a way to. */
function disabilityPoint({ name, email, phone }: Organisation['disabilityContact']): ContactPoint[] {
  if (email === '' && phone === '') return []
  return [
    {
      ...point,
      contactType: 'disability support',
      ...(name !== '' && { name }),
      ...(email !== '' && { email }),
      ...(phone !== '' && { telephone: phone }),
    },
  ]
}
