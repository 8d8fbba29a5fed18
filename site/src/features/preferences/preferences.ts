/** What a reader may set of the display, and how the choice is written: the values apart from the usual, by spaces. */
export const choices = {
  theme: ['auto', 'light', 'dark'],
  size: ['normal', 'large', 'larger'],
  spacing: ['usual', 'wide'],
  font: ['hyperlegible', 'dyslexic'],
} as const

export type Setting = keyof typeof choices
export type Preferences = { [S in Setting]: (typeof choices)[S][number] }

export const settings = Object.keys(choices) as Setting[]

/** What a stored text says; of what it does not say, or says of no choice here, the usual. */
export function readPreferences(stored: string): Preferences {
  const words = new Set(stored.split(' '))
  return {
    theme: chosen(choices.theme, words),
    size: chosen(choices.size, words),
    spacing: chosen(choices.spacing, words),
    font: chosen(choices.font, words),
  }
}

function chosen<T extends string>(values: readonly [T, ...T[]], words: ReadonlySet<string>): T {
  return values.find((value) => words.has(value)) ?? values[0]
}

/** The inverse of `readPreferences`; empty when all is as usual. */
export function writePreferences(preferences: Preferences): string {
  return settings
    .filter((setting) => preferences[setting] !== choices[setting][0])
    .map((setting) => preferences[setting])
    .join(' ')
}
