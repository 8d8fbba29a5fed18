export type StoredEncoding = 'br' | 'gz'

const byPreference: readonly { stored: StoredEncoding; coding: string }[] = [
  { stored: 'br', coding: 'br' },
  { stored: 'gz', coding: 'gzip' },
]

/** The smallest stored copy that a client takes, by its `Accept-Encoding`; `null` means the plain bytes. */
export function negotiateEncoding(
  acceptEncoding: string | undefined,
  available: readonly StoredEncoding[],
): StoredEncoding | null {
  if (acceptEncoding === undefined || available.length === 0) return null
  const accepted = new Map(acceptEncoding.toLowerCase().split(',').map(parseCoding))
  const takes = (coding: string) => accepted.get(coding) ?? accepted.get('*') ?? false
  return byPreference.find(({ stored, coding }) => available.includes(stored) && takes(coding))?.stored ?? null
}

/** `gzip;q=0` refuses gzip; any other weight accepts it. */
function parseCoding(item: string): [coding: string, accepted: boolean] {
  const [coding = '', ...parameters] = item.split(';').map((part) => part.trim())
  return [coding, !parameters.some((parameter) => /^q=0(?:\.0{0,3})?$/.test(parameter))]
}
