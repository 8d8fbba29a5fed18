import { editDistance } from '@mecaformation/domain/search/edit-distance'
import { labelKey } from '@mecaformation/domain/tables/label-key'
import { messages } from '../messages.fr.ts'
import type { ColumnTemplate } from './column-templates.ts'
import { placedPath } from './columns.ts'

/** Headings that are shorter are taken for no slip of another. */
const shortest = 5
const slips = 2

/**
 * Which column of the collection each heading of a file most likely means, as a path; `null` where none does. Each is
 * meant but once: of two headings that say the same, the first counts.
 */
export function guessColumns(headings: readonly string[], templates: readonly ColumnTemplate[]): (string | null)[] {
  const known = knownKeys(templates)
  const taken = new Set<string>()
  return headings.map((heading) => {
    const { key, places } = slotted(heading)
    const template = known.get(key) ?? known.get(beginsWith(key, known) ?? slip(key, known) ?? '')
    if (template === undefined || key === '') return null
    const path = placedPath(template, places)
    if (taken.has(path)) return null
    taken.add(path)
    return path
  })
}

/** Every way to name a template: its label, its path, both also without places, and what else people call it. */
function knownKeys(templates: readonly ColumnTemplate[]): Map<string, string> {
  const known = new Map<string, string>()
  const add = (name: string, path: string) => {
    const { key } = slotted(name)
    if (key !== '' && !known.has(key)) known.set(key, path)
  }
  for (const { label, path } of templates) add(label.replaceAll('#', '1'), path)
  for (const { path } of templates) add(path.replaceAll('*', '1'), path)
  for (const { label, path } of templates) {
    add(label.replaceAll('#', ''), path)
    add(path.replaceAll('.*', ''), path)
  }
  const paths = new Set(templates.map(({ path }) => path))
  for (const [name, path] of Object.entries(messages.otherHeadings)) if (paths.has(path)) add(name, path)
  return known
}

/** A heading with its numbers, which count from 1, taken out. */
function slotted(heading: string): { key: string; places: number[] } {
  const places: number[] = []
  const key = labelKey(heading.replace(/([a-z])([A-Z])/g, '$1 $2')).replace(/(?<= )\d+(?= |$)/g, (number) => {
    places.push(Math.max(0, Number(number) - 1))
    return '#'
  })
  return { key, places }
}

/** « définition » for « définition courte », when nothing else begins so. */
function beginsWith(key: string, known: ReadonlyMap<string, string>): string | undefined {
  if (key.length < shortest) return undefined
  const meant = [...known.keys()].filter((name) => name.startsWith(`${key} `) || name === `${key}s`)
  return new Set(meant.map((name) => known.get(name))).size === 1 ? meant[0] : undefined
}

function slip(key: string, known: ReadonlyMap<string, string>): string | undefined {
  if (key.length < shortest) return undefined
  return [...known.keys()].find(
    (name) => Math.abs(name.length - key.length) <= slips && editDistance(key, name) <= slips,
  )
}
