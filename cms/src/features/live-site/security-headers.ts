const yearInSeconds = 31_536_000

/** Headers of every answer, whoever makes it; the policy of what a page may load is each answer's own. */
export function securityHeaders(publicUrl: string): Record<string, string> {
  const common = {
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': 'camera=(), microphone=(self), geolocation=(), payment=(), usb=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
  }
  if (!publicUrl.startsWith('https:')) return common
  return { ...common, 'Strict-Transport-Security': `max-age=${yearInSeconds}` }
}
