import type { TextareaField, TextField } from 'payload'
import { validateFormula } from '../blocks/validate-formula.ts'
import { messages } from '../messages.fr.ts'

const common = { name: 'tex', label: messages.formula.tex, required: true, validate: validateFormula } as const

function adminOf(setting: 'inline' | 'display') {
  return {
    description: messages.formula.texDescription,
    components: {
      afterInput: [
        { path: '/src/features/rich-text/formulas/formula-preview.tsx#FormulaPreview', clientProps: { setting } },
      ],
    },
  }
}

export const displayTexField: TextareaField = { ...common, type: 'textarea', admin: adminOf('display') }
export const inlineTexField: TextField = { ...common, type: 'text', admin: adminOf('inline') }
