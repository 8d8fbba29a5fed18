/** Splits `Nom <adresse>` as `MAIL_FROM` holds it; an address alone has no name. */
export function parseSender(from: string): { name: string; address: string } {
  const match = /^\s*"?([^"<]*?)"?\s*<([^<>\s]+)>\s*$/.exec(from)
  return { name: match?.[1] ?? '', address: match?.[2] ?? from.trim() }
}
