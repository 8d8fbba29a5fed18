/** What search engines show of a page's title and description before they cut it off themselves. */
const longest = { title: 60, description: 160 } as const

/** The title of a page with the name of the site behind it, where both fit; a title alone that is too long is cut. */
export function headTitle(title: string, siteName: string): string {
  const full = `${title} · ${siteName}`
  return full.length <= longest.title ? full : shortened(title, longest.title)
}

/** A description, cut where it is too long: behind a sentence if half of it remains, else between words. */
export function headDescription(text: string): string {
  if (text.length <= longest.description) return text
  const sentence = /^.*[.!?](?=\s)/s.exec(text.slice(0, longest.description + 1))?.[0] ?? ''
  return sentence.length * 2 >= longest.description ? sentence : shortened(text, longest.description)
}

/** As many whole words as fit, and a sign that some are missing; a single word that is too long is cut. */
function shortened(text: string, most: number): string {
  if (text.length <= most) return text
  const part = text.slice(0, most)
  const words = part.slice(0, Math.max(part.lastIndexOf(' '), 0)).replace(/[\s,;:·–(«\u00A0]+$/, '')
  return `${words === '' ? text.slice(0, most - 1) : words}…`
}
