import { isToTheCent } from '@mecaformation/domain/money/cents'
import type { DateFieldValidation, NumberFieldSingleValidation } from 'payload'
import { date, number } from 'payload/shared'
import { messages } from './messages.fr.ts'

interface Siblings {
  billing?: unknown
  soldFrom?: unknown
}

export const validatePrice: NumberFieldSingleValidation = (value, options) => {
  const usual = number(value, options)
  if (usual !== true) return usual
  return typeof value !== 'number' || isToTheCent(value) || messages.priceRefusal
}

export const wholeNumber: NumberFieldSingleValidation = (value, options) => {
  const usual = number(value, options)
  if (usual !== true) return usual
  return typeof value !== 'number' || Number.isInteger(value) || messages.wholeNumber
}

/** Asked for only when there are several payments. */
export const validateInstalments: NumberFieldSingleValidation = (value, { siblingData }) => {
  if ((siblingData as Siblings).billing !== 'en-plusieurs-fois') return true
  return (Number.isInteger(value) && Number(value) >= 2 && Number(value) <= 12) || messages.instalmentsRefusal
}

export const validateSoldUntil: DateFieldValidation = (value, options) => {
  const usual = date(value, options)
  if (usual !== true) return usual
  const from = dayOf((options.siblingData as Siblings).soldFrom)
  const until = dayOf(value)
  return from === null || until === null || from <= until || messages.soldUntilRefusal
}

/** YYYY-MM-DD, which sorts as the days do. */
function dayOf(moment: unknown): string | null {
  if (moment instanceof Date) return moment.toISOString().slice(0, 10)
  return typeof moment === 'string' && moment !== '' ? moment.slice(0, 10) : null
}
