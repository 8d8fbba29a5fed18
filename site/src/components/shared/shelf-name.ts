/** How a shelf is called: the beginning that its titles share, with an ellipsis when it is not a letter alone. */
export function shelfName(prefix: string): string {
  const words = prefix.replaceAll('-', ' ')
  const name = words.charAt(0).toUpperCase() + words.slice(1)
  return name.length > 1 ? `${name}…` : name
}
