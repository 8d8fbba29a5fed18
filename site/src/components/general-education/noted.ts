import type { CardOf } from '../../data/card.ts'
import { messages as shared } from '../shared/messages.fr.ts'
import { messages } from './messages.fr.ts'

type Sheet = CardOf<'general-education'>

/** Sheets as lists show them: their level, and the time they take. */
export function noted(sheets: readonly Sheet[]): (Sheet & { note: string })[] {
  return sheets.map((sheet) => {
    const level = messages.levels[sheet.level]
    return { ...sheet, note: messages.note(level, shared.minutes(sheet.minutes)) }
  })
}
