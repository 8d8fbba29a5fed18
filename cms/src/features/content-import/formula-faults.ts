import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import { validateFormula } from '../rich-text/api.ts'
import type { Fault } from './content-error.ts'
import { rewrite } from './mdx/lexical-tree.ts'

/** What is wrong with the formulas of a text, each at the line of the file where it begins. */
export function formulaFaults(state: SerializedEditorState, text: string, firstLine: number): Fault[] {
  const formulas: string[] = []
  rewrite(state, (siblings) => {
    formulas.push(...siblings.flatMap(({ fields }) => (typeof fields?.tex === 'string' ? [fields.tex] : [])))
    return [...siblings]
  })
  const lines = text.split(/\r?\n/)
  return formulas.flatMap((tex) => {
    const message = validateFormula(tex)
    if (message === true) return []
    const [begins = ''] = tex.trim().split('\n')
    const index = lines.findIndex((line) => line.includes(begins))
    return [{ line: firstLine + Math.max(index, 0), message }]
  })
}
