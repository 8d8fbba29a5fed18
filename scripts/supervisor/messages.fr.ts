import { formatDuration } from '../steps/format-duration.ts'
import type { Failure } from './keep-running.ts'

const nbsp = '\u00A0'

export const messages = {
  failed: ({ name, how, delay }: Failure) =>
    `${name} s’est arrêté (${how})${nbsp}; nouvel essai dans ${formatDuration(delay)}.`,
  givenUp: (name: string, how: string, log: string) => `${name} ne démarre pas (${how}). Le détail est dans ${log}.`,
  locked: (pid: number, url: string) =>
    `MécaFormation tourne déjà avec ce dossier de données (processus ${pid})${nbsp}: ${url}\nPour l’arrêter${nbsp}: kill ${pid}. Pour en lancer un second, donnez-lui ses propres réglages DATA_DIR et PORT.`,
}
