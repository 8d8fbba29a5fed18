import { formulaRefusal } from '@mecaformation/domain/formulas/formula-refusal'
import type katex from 'katex'
import { messages } from '../messages.fr.ts'

export type Typeset = { mathml: string } | { fault: string }

/** Sets a formula as the site does, or says what is wrong with it. */
export function typeset(tex: string, setting: 'inline' | 'display', engine: typeof katex): Typeset {
  const refusal = formulaRefusal(tex)
  if (refusal !== null) return { fault: messages.formula.refusals[refusal] }
  let forbidden: string | undefined
  try {
    const mathml = engine.renderToString(tex, {
      output: 'mathml',
      displayMode: setting === 'display',
      throwOnError: true,
      strict: false,
      trust: ({ command }) => {
        forbidden = command
        return false
      },
    })
    if (forbidden !== undefined) return { fault: messages.formula.faults.forbidden(forbidden) }
    return / style="|<menclose/.test(mathml) ? { fault: messages.formula.faults.notDrawn } : { mathml }
  } catch (error) {
    if (!(error instanceof engine.ParseError)) throw error
    const unknown = /^Undefined control sequence: (.+)$/s.exec(error.rawMessage)?.[1]
    if (unknown !== undefined) return { fault: messages.formula.faults.unknownCommand(unknown) }
    const rest = tex.slice(error.position).trim()
    return { fault: rest === '' ? messages.formula.faults.unfinished : messages.formula.faults.unreadableAt(rest) }
  }
}
