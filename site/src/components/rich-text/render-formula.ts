import katex from 'katex'

/**
 * LaTeX as MathML, which browsers set without a style sheet or a font of ours.
 * Throws, with the source in the message, when it cannot be read: a page with a broken formula must
 * not go out, and its author needs to know which one.
 */
export function renderFormula(tex: string, setting: 'inline' | 'display'): string {
  try {
    const html = katex.renderToString(tex, {
      output: 'mathml',
      displayMode: setting === 'display',
      throwOnError: true,
      // French letters in formulas are welcome: `U_{câble}`.
      strict: false,
      trust: false,
    })
    // The source goes out: it would be weighed, indexed and, by some readers, read aloud.
    return html.replace(/<annotation encoding="application\/x-tex">.*?<\/annotation>/s, '')
  } catch (cause) {
    throw new Error(`unreadable formula: ${tex}`, { cause })
  }
}
