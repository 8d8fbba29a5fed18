const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' }

/**
 * What simple HTML says, for those who read none: paragraphs apart by an empty line, points behind a dash. Of a link
 * its words alone are left, so an address that people shall have stands among the words.
 */
export function plainText(html: string): string {
  const lines = html
    .replace(/<head>.*?<\/head>/is, '')
    // A space that does not break is a sign of French, not one of the layout.
    .replace(/[ \t\r\n]+/g, ' ')
    .replace(/<br>/g, '\n')
    .replace(/<li\b[^>]*>/g, '\n–\u00A0')
    .replace(/<\/(?:p|div|ul|blockquote)>/g, '\n\n')
    .replace(/<[^>]*>/g, '')
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  return `${lines.replace(/&(lt|gt|quot|#39|amp);/g, (entity, name: string) => entities[name] ?? entity)}\n`
}

/** A text as HTML shows it, in an element or between the quotes of an attribute. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}
