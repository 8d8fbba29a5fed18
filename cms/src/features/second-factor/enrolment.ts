import { encode } from 'uqr'

/** What a person needs to set up an authenticator app. */
export interface Enrolment {
  /** For whoever cannot point a camera at the screen, in groups of four. */
  secret: string
  address: string
  /** The address as a drawing of squares, one unit a side: an SVG path, and the width of the whole. */
  drawing: { path: string; size: number }
}

const issuer = 'MécaFormation'

export function enrolmentOf(email: string, secret: string): Enrolment {
  const label = `${encodeURIComponent(issuer)}:${encodeURIComponent(email)}`
  const address = `otpauth://totp/${label}?secret=${secret}&issuer=${encodeURIComponent(issuer)}`
  return { secret: secret.match(/.{1,4}/g)?.join(' ') ?? secret, address, drawing: drawn(address) }
}

function drawn(text: string): Enrolment['drawing'] {
  const { data, size } = encode(text, { ecc: 'M', border: 4 })
  const path = data.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : ''))).join('')
  return { path, size }
}
