import type { NumberField } from 'payload'
import { messages } from '../platform/messages.fr.ts'

const { fields } = messages

/** The place among its kind; documents of the same number stand in the order of their titles. */
export const orderField: NumberField = {
  name: 'order',
  label: fields.order,
  type: 'number',
  required: true,
  defaultValue: 100,
  admin: { position: 'sidebar', description: fields.orderHelp, step: 1 },
}

/** Whole minutes that a reader needs. */
export const minutesField: NumberField = {
  name: 'minutes',
  label: fields.minutes,
  type: 'number',
  required: true,
  min: 1,
  max: 600,
  admin: { position: 'sidebar', description: fields.minutesHelp, step: 1 },
}
