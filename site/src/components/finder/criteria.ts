/** By what a list is narrowed. */
export interface Criterion<T> {
  /** Its name in French, as « Niveau ». */
  label: string
  /** What stands for no choice, as « Tous ». */
  all: string
  choices: readonly { value: string; label: string }[]
  /** The values of one item. */
  valuesOf: (item: T) => readonly string[]
}

export interface FinderGroup {
  /** Name of the radio buttons. */
  name: string
  label: string
  all: string
  options: { mark: string; label: string }[]
}

/** What `finder.css` has rules for: groups by letter, options by number. */
const groupNames = ['a', 'b', 'c']
const largest = 12

/**
 * The groups of choices that tell items apart, and the marks by which a sheet of styles knows items: « b3 » is
 * the third choice of the second group. A choice that no item has is left out, a group without two of them too.
 */
export function finderOf<T>(items: readonly T[], criteria: readonly Criterion<T>[]) {
  const useful = criteria
    .map((criterion) => {
      const present = new Set(items.flatMap(criterion.valuesOf))
      return { ...criterion, choices: criterion.choices.filter(({ value }) => present.has(value)).slice(0, largest) }
    })
    .filter(({ choices }) => choices.length > 1)
    .slice(0, groupNames.length)
    .map((criterion, index) => ({ ...criterion, name: groupNames[index] ?? '' }))
  const groups: FinderGroup[] = useful.map(({ all, choices, label, name }) => ({
    name,
    label,
    all,
    options: choices.map((choice, index) => ({ mark: `${name}${index + 1}`, label: choice.label })),
  }))
  const marksOf = (item: T) =>
    useful.flatMap(({ choices, name, valuesOf }) => {
      const values = new Set(valuesOf(item))
      return choices.flatMap(({ value }, index) => (values.has(value) ? `${name}${index + 1}` : []))
    })
  return { groups, marksOf }
}
