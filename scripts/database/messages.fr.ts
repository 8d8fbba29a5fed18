const nbsp = '\u00A0'

export const messages = {
  unreachable: (reason: string) =>
    `La base de données indiquée par DATABASE_URL ne répond pas (${reason}). Vérifiez l’adresse, le mot de passe et que le serveur tourne.`,
  tooOld: (version: string) =>
    `Il faut PostgreSQL 15 ou plus récent${nbsp}; le serveur de DATABASE_URL est en version ${version}.`,
}
