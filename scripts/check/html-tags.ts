const tag = /<([a-z][\w-]*)((?:\s+[^\s=>"'/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+))?)*)\s*\/?>/gi
const attribute = /([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/g
const entities: Record<string, string> = { amp: '&', quot: '"', lt: '<', gt: '>', apos: "'" }

interface Tag {
  name: string
  attributes: ReadonlyMap<string, string>
}

/** The opening tags of a page, scripts left out. For pages of ours: it knows no malformed HTML. */
export function tagsOf(html: string): Tag[] {
  const markup = html.replace(/(<script\b[^>]*>)[\s\S]*?<\/script>/gi, '$1')
  return [...markup.matchAll(tag)].map(([, name = '', rest = '']) => ({
    name: name.toLowerCase(),
    attributes: new Map(
      [...rest.matchAll(attribute)].map(([, key = '', ...values]) => [
        key.toLowerCase(),
        decoded(values.find((value) => value !== undefined) ?? ''),
      ]),
    ),
  }))
}

function decoded(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, digits?: string, name?: string) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16))
    if (digits !== undefined) return String.fromCodePoint(Number(digits))
    return entities[name ?? ''] ?? whole
  })
}
