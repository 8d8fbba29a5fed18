export type SvgFault = 'not-svg' | 'doctype' | 'script' | 'handler' | 'foreign-content' | 'external-reference'

interface SvgRefusal {
  fault: SvgFault
  /** What stands in the drawing, as far as people can look for it. */
  found: string
}

/**
 * Why a drawing must not be stored, or `null` when it may. Media are served from the site's own origin:
 * although they are shown as pictures and sent with `sandbox`, a drawing that is opened by its address
 * must find nothing to run and nobody to call. Payload parses it as XML besides.
 */
export function svgRefusal(source: string): SvgRefusal | null {
  const svg = source.replace(/^\uFEFF/, '').replace(/<!--[\s\S]*?-->/g, '')
  const doctype = /<!(DOCTYPE|ENTITY)|<\?(xml-stylesheet)/i.exec(svg)
  if (doctype !== null) return { fault: 'doctype', found: doctype[1] ?? doctype[2] ?? '' }
  if (!/^\s*(?:<\?xml[^>]*\?>\s*)?<svg[\s>]/.test(svg)) return { fault: 'not-svg', found: '' }
  const script = /<\/?((?:\w+:)?script)[\s/>]/i.exec(svg)
  if (script !== null) return { fault: 'script', found: script[1] ?? '' }
  const foreign = /<(?:\w+:)?(foreignObject|iframe|embed|object|audio|video)[\s/>]/i.exec(svg)
  if (foreign !== null) return { fault: 'foreign-content', found: foreign[1] ?? '' }
  const handler = /[\s"'/](on\w+)\s*=/i.exec(insideTags(svg))
  if (handler !== null) return { fault: 'handler', found: handler[1] ?? '' }
  const reference = externalReference(svg)
  return reference === null ? null : { fault: 'external-reference', found: shortened(reference) }
}

/** What stands inside of tags; « on s’arrête = … » in a label is only text. */
function insideTags(svg: string): string {
  return (svg.match(/<[a-z][^<>]*>/gi) ?? []).join('\n')
}

function externalReference(svg: string): string | null {
  const links = insideTags(svg).matchAll(/(?:^|[\s"'/])(?:\w+:)?(?:href|src)\s*=\s*(?:"([^"]*)"|'([^']*)')/gi)
  for (const [, double, single] of links) if (!isInternal(double ?? single ?? '')) return double ?? single ?? ''
  // A backslash in a style could spell `url` in another way, and no drawing needs one.
  const hidden = /@import|\\/.exec(svg)
  if (hidden !== null) return hidden[0]
  for (const [, target = ''] of svg.matchAll(/url\s*\(\s*["']?([^"')]*)/gi)) if (!isInternal(target)) return target
  return null
}

function isInternal(reference: string): boolean {
  return /^\s*(?:#|data:image\/(?:png|jpeg|webp|avif);base64,)/.test(reference)
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
