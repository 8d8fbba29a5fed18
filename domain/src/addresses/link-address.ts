/** A host with a dot in it, then whatever belongs to an address, without spaces. */
const webAddress = /^https?:\/\/[^\s/?#.]+(?:\.[^\s/?#.]+)+(?:[/?#]\S*)?$/
/** A page of ours, a place in this one, a letter box, a telephone. */
const otherAddress = /^(?:#|\/(?!\/)|(?:mailto|tel):\S)\S*$/

/** Whether an author's link can lead there; « https:// » alone, which an editor fills in beforehand, cannot. */
export function isLinkAddress(url: string): boolean {
  return webAddress.test(url) || otherAddress.test(url)
}

/** Whether it is the path of a page of ours; browsers would take `//` and `/\\` for another host. */
export function isSitePath(path: string): boolean {
  return /^\/(?![/\\])[^\s\\]*$/.test(path)
}
