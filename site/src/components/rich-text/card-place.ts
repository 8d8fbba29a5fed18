interface Size {
  width: number
  height: number
}

const gap = 6
const margin = 8

/**
 * Where in the window a card goes that belongs to a word: below it, above where there is no room below, and
 * never beyond the sides. Pixels.
 */
export function cardPlace(
  word: { left: number; top: number; bottom: number },
  card: Size,
  view: Size,
): { left: number; top: number } {
  const left = Math.max(margin, Math.min(word.left, view.width - card.width - margin))
  const below = word.bottom + gap
  const above = word.top - gap - card.height
  return { left, top: below + card.height > view.height && above >= 0 ? above : below }
}
