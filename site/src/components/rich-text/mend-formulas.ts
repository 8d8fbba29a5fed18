import type { PublishedDocument } from '@mecaformation/contracts/publication/documents'
import type { Block, Inline } from '@mecaformation/contracts/rich-text'
import { messages } from './messages.fr.ts'
import { renderFormula } from './render-formula.ts'

/**
 * A draft whose every page can be rendered: each formula that cannot be set, in whichever text of the document
 * it stands, gives way to its source and the reason. Published documents are not mended: their pages fail
 * instead, and their authors are told.
 */
export function mendFormulas(document: PublishedDocument): PublishedDocument {
  return mend(document) as PublishedDocument
}

/** Formulas are known by their type alone: texts lie at many places of many documents. */
function mend(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(mend)
  if (typeof value !== 'object' || value === null) return value
  if (isFormula(value)) return mendFormula(value)
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mend(inner)]))
}

type Formula = Extract<Block | Inline, { tex: string }>

function isFormula(value: object): value is Formula {
  return 'tex' in value && 'type' in value && (value.type === 'formula' || value.type === 'inlineFormula')
}

function mendFormula(formula: Formula): Block | Inline {
  const reason = refusalOf(formula.tex, formula.type === 'formula' ? 'display' : 'inline')
  if (reason === null) return formula
  return formula.type === 'formula'
    ? noteOf(formula.tex, reason)
    : { type: 'text', text: `⚠ ${formula.tex}`, marks: ['code'] }
}

function noteOf(tex: string, reason: string): Block {
  const source: Inline = { type: 'text', text: tex, marks: ['code'] }
  const children: Block[] = [
    { type: 'paragraph', children: [{ type: 'text', text: reason }] },
    { type: 'paragraph', children: [source] },
  ]
  return { type: 'callout', tone: 'danger', title: messages.formulas.cannotBeSet, children } as Block
}

function refusalOf(tex: string, setting: 'inline' | 'display'): string | null {
  try {
    renderFormula(tex, setting)
    return null
  } catch (error) {
    if (error instanceof Error && error.name === 'FormulaRefused') return error.message
    throw error
  }
}
