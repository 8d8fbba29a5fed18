const nbsp = '\u00A0'

export const messages = {
  secondFactor: `SECOND_FACTOR=optional ne vaut que pour la base embarquée${nbsp}: avec DATABASE_URL, le personnel se connecte toujours en deux étapes.`,
}
