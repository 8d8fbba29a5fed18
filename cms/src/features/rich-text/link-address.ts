/** Whether a link can lead there: a page of ours, a place in this one, a site with a name, a letter box or a telephone. */
export function isLinkAddress(url: string): boolean {
  if (/\s/.test(url)) return false
  if (/^(?:#|\/(?!\/)|(?:mailto|tel):.)/.test(url)) return true
  return /^https?:\/\//.test(url) && URL.canParse(url) && new URL(url).hostname.includes('.')
}
