const loopback = ['localhost', '127.0.0.1', '[::1]']

/**
 * Where pages may come from that use the admin's cookie: the public address. On one's own machine that
 * has several spellings, and a person may type any of them.
 */
export function trustedOrigins(publicUrl: string): string[] {
  const { protocol, hostname, port } = new URL(publicUrl)
  if (!loopback.includes(hostname)) return [publicUrl]
  const suffix = port === '' ? '' : `:${port}`
  return loopback.map((host) => `${protocol}//${host}${suffix}`)
}
