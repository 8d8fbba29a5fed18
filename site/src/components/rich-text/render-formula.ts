import katex from 'katex'
import { messages } from './messages.fr.ts'

/** Why a formula cannot stand on a page, in the words that its author reads. */
class FormulaRefused extends Error {
  override name = 'FormulaRefused'
}

/**
 * LaTeX as MathML, which browsers set without a style sheet or a font of ours.
 * Throws `FormulaRefused`, with the source in the message, when it cannot be read or not be shown as
 * it was meant: a page with a broken formula must not go out, and its author needs to know which one.
 */
export function renderFormula(tex: string, setting: 'inline' | 'display'): string {
  const mathml = leanMathml(toMathml(tex, setting))
  // Our CSP blocks style attributes, and browsers draw none of the frames and strokes of `menclose`.
  if (/ style="|<menclose/.test(mathml)) throw new FormulaRefused(messages.formulas.notDrawn(tex))
  return mathml
}

function toMathml(tex: string, setting: 'inline' | 'display'): string {
  try {
    return katex.renderToString(tex, {
      output: 'mathml',
      displayMode: setting === 'display',
      throwOnError: true,
      // French letters in formulas are welcome: `U_{câble}`.
      strict: false,
      // Links, pictures and HTML of its own: KaTeX would print the name of the command instead.
      trust: ({ command }) => {
        throw new FormulaRefused(messages.formulas.forbidden(tex, command))
      },
    })
  } catch (cause) {
    if (cause instanceof FormulaRefused) throw cause
    throw new FormulaRefused(reasonOf(tex, cause), { cause })
  }
}

function reasonOf(tex: string, error: unknown): string {
  if (!(error instanceof katex.ParseError)) return messages.formulas.unreadable(tex)
  const unknown = /^Undefined control sequence: (.+)$/s.exec(error.rawMessage)?.[1]
  if (unknown !== undefined) return messages.formulas.unknownCommand(tex, unknown)
  const rest = tex.slice(error.position).trim()
  return rest === '' ? messages.formulas.unfinished(tex) : messages.formulas.unreadableAt(tex, rest)
}

/** Without the source, which would be weighed, indexed and read aloud, nor wrappers that say nothing. */
function leanMathml(html: string): string {
  return html
    .replace(/<annotation encoding="application\/x-tex">.*?<\/annotation>/s, '')
    .replace(/^<span class="katex"><math xmlns="[^"]*"/, '<math')
    .replace(/<semantics>(?:<mrow>(.*)<\/mrow>|(.*))<\/semantics><\/math><\/span>$/s, '$1$2</math>')
}
