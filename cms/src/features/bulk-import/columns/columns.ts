import type { BulkCollection } from '@mecaformation/contracts/bulk-import/report'
import type { Field } from 'payload'
import { messages as platform } from '../../../platform/messages.fr.ts'
import { keyFieldOf } from '../collections.ts'
import { type ColumnTemplate, columnTemplates } from './column-templates.ts'

/** The columns of a collection: first what its documents are known by. */
export function columnsOf(collection: BulkCollection, fields: readonly Field[]): ColumnTemplate[] {
  const own = columnTemplates(fields)
  if (keyFieldOf(collection) === 'code') {
    const [codes, others] = [own.filter(({ path }) => path === 'code'), own.filter(({ path }) => path !== 'code')]
    return [...codes, ...others]
  }
  return [{ path: 'slug', label: platform.slug.label, fields: new Map([['', { name: 'slug', type: 'text' }]]) }, ...own]
}

/** The path of a template with these places in its lists, from 0. */
export function placedPath(path: string, places: readonly number[]): string {
  let next = 0
  return path.replace(/\*/g, () => String(places[next++] ?? 0))
}

/** The heading of such a column, where people count from 1. */
export function placedLabel(label: string, places: readonly number[]): string {
  let next = 0
  return label.replace(/#/g, () => String((places[next++] ?? 0) + 1))
}

/** Of a path with places: its template, and the places. */
export function unplaced(path: string): { template: string; places: number[] } {
  const parts = path.split('.')
  const isPlace = (part: string) => /^\d+$/.test(part)
  return {
    template: parts.map((part) => (isPlace(part) ? '*' : part)).join('.'),
    places: parts.filter(isPlace).map(Number),
  }
}
