import type { Block, Inline, RichText } from '@mecaformation/contracts/rich-text'

type Node = Block['type'] | Inline['type']

/** Whether a text holds one of these anywhere, however deep. */
export function holds(body: RichText, types: readonly Node[]): boolean {
  const written = JSON.stringify(body)
  return types.some((type) => written.includes(`"type":"${type}"`))
}
