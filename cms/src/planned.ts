import type { CollectionConfig } from 'payload'
import { scheduleField } from './features/schedules/schedule-field.ts'

/** A collection whose documents can be published at a date, from their own page. */
export function planned<C extends CollectionConfig>(collection: C): C {
  return { ...collection, fields: [scheduleField, ...collection.fields] }
}
