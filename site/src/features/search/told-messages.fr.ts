const quoted = (words: readonly string[]) => words.map((word) => `« ${word} »`).join(' ni ')

/** What is said of a question in the place of which another was asked. */
export const messages = {
  readAs: (typed: string, code: string) => `« ${typed} » est lu comme le code ${code}.`,
  mended: (words: readonly string[]) =>
    words.length === 1
      ? `Aucune page ne contient ${quoted(words)} : le mot a été corrigé.`
      : `Aucune page ne contient ${quoted(words)} : ces mots ont été corrigés.`,
  leftOut: (words: readonly string[]) =>
    words.length === 1
      ? `Aucune page ne contient ${quoted(words)} : le mot est laissé de côté.`
      : `Aucune page ne contient ${quoted(words)} : ces mots sont laissés de côté.`,
}
