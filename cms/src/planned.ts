import type { CollectionConfig } from 'payload'
import { scheduleField } from './features/schedules/schedule-field.ts'

/** A collection whose documents can be published at a date, from their own page: below its own panel, if it has one. */
export function planned<C extends CollectionConfig>(collection: C): C {
  const [first, ...others] = collection.fields
  const fields = first?.type === 'ui' ? [first, scheduleField, ...others] : [scheduleField, ...collection.fields]
  return { ...collection, fields }
}
