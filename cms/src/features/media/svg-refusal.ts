export type SvgRefusal = 'not-svg' | 'doctype' | 'script' | 'handler' | 'foreign-content' | 'external-reference'

/**
 * Why a drawing must not be stored, or `null` when it may. Media are served from the site's own origin:
 * although they are shown as pictures and sent with `sandbox`, a drawing that is opened by its address
 * must find nothing to run and nobody to call. Payload parses it as XML besides.
 */
export function svgRefusal(source: string): SvgRefusal | null {
  const svg = source.replace(/^\uFEFF/, '').replace(/<!--[\s\S]*?-->/g, '')
  if (/<!(?:DOCTYPE|ENTITY)|<\?xml-stylesheet/i.test(svg)) return 'doctype'
  if (!/^\s*(?:<\?xml[^>]*\?>\s*)?<svg[\s>]/.test(svg)) return 'not-svg'
  if (/<\/?(?:\w+:)?script[\s/>]/i.test(svg)) return 'script'
  if (/<(?:\w+:)?(?:foreignObject|iframe|embed|object|audio|video)[\s/>]/i.test(svg)) return 'foreign-content'
  if (/[\s"'/]on\w+\s*=/i.test(insideTags(svg))) return 'handler'
  return hasExternalReference(svg) ? 'external-reference' : null
}

/** What stands inside of tags; « on s’arrête = … » in a label is only text. */
function insideTags(svg: string): string {
  return (svg.match(/<[a-z][^<>]*>/gi) ?? []).join('\n')
}

function hasExternalReference(svg: string): boolean {
  const links = insideTags(svg).matchAll(/(?:^|[\s"'/])(?:\w+:)?(?:href|src)\s*=\s*(?:"([^"]*)"|'([^']*)')/gi)
  for (const [, double, single] of links) if (!isInternal(double ?? single ?? '')) return true
  // A backslash in a style could spell `url` in another way, and no drawing needs one.
  if (/@import|\\/.test(svg)) return true
  for (const [, target] of svg.matchAll(/url\s*\(\s*["']?([^"')]*)/gi)) if (!isInternal(target ?? '')) return true
  return false
}

function isInternal(reference: string): boolean {
  return /^\s*(?:#|data:image\/(?:png|jpeg|webp|avif);base64,)/.test(reference)
}
